// What custom-elements.json says about each tag, in the shape of the tables.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { jsonOf, namesIn, pathOf } from './project.mjs';

/** Declarations of elements by tag. */
export function declarations() {
  const found = jsonOf('custom-elements.json')
    .modules.flatMap((module) => module.declarations ?? [])
    .filter(({ tagName }) => tagName);
  return new Map(found.map((one) => [one.tagName, one]));
}

const own = (list = []) => list.filter(({ inheritedFrom }) => !inheritedFrom);
const sorted = (list = []) => list.toSorted((a, b) => a.name.localeCompare(b.name));

/** Attributes, properties, methods, events, slots, parts and custom properties of one element. */
export function interfaceOf(declaration, tokens) {
  const members = (declaration.members ?? []).filter((member) => !member.static);
  return {
    attributes: sorted(declaration.attributes),
    properties: sorted(members.filter(({ kind }) => kind === 'field')),
    methods: sorted(members.filter(({ kind }) => kind === 'method')),
    events: sorted(declaration.events),
    slots: declaration.slots ?? [],
    parts: sorted(declaration.cssParts),
    tokens,
    ownEvents: sorted(own(declaration.events)),
    ownAttributes: sorted(own(declaration.attributes)),
  };
}

/** The custom properties are the same for every widget; the manifest tells them where a widget lists them. */
export const tokensOf = (all) =>
  [...all.values()].map(({ cssProperties = [] }) => cssProperties).reduce((a, b) => (b.length > a.length ? b : a), []);

export const eventNames = (all) =>
  [...new Set([...all.values()].flatMap(({ events = [] }) => events.map(({ name }) => name)))].sort();

const zipped = (path) => gzipSync(readFileSync(pathOf(path)), { level: 9 }).length / 1024;

/** Sizes in kB after gzip: what shows, what writes, one language. */
export function sizesOf(folder) {
  const [writing] = namesIn('cdn/parts', new RegExp(`^${folder}\\.writing\\.`));
  const [language] = namesIn('cdn/languages', new RegExp(`^${folder}\\.[a-z-]+\\.js$`));
  return {
    shows: zipped(`cdn/${folder}.js`),
    writes: writing ? zipped(`cdn/parts/${writing}`) : undefined,
    language: language ? zipped(`cdn/languages/${language}`) : undefined,
  };
}
