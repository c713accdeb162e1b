/**
 * What semantic versioning of this package covers, as snapshots in test/architecture/surface/, small enough that a change can be read in
 * a review: what each element shows (elements.json), what the detail of each event holds (events.json), names of texts that hosts reword
 * (texts.json), the shape of records and of the export file (records.json), entries of the package with their exports, and colours and
 * sizes (package.json).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventDetails } from './event-details.mjs';
import { root } from './paths.mjs';
import { exportedNames, recordShapes, textKeys } from './surface-of-modules.mjs';

const folder = join(root, 'test', 'architecture', 'surface');

const names = (items = []) => items.map(({ name }) => name || '(default)').sort();
const ofKind = (members, kind) => members.filter((member) => member.kind === kind && !member.static);

function signature({ name, parameters = [], return: result }) {
  const given = parameters.map(
    (parameter) => `${parameter.name}${parameter.optional ? '?' : ''}: ${parameter.type?.text ?? 'unknown'}`,
  );
  return `${name}(${given.join(', ')}): ${result?.type?.text ?? 'void'}`;
}

/** What a host can see of each element, by tag. */
function elementsOf(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const described = elements.map(({ tagName, members = [], ...declaration }) => [
    tagName,
    {
      attributes: names(declaration.attributes),
      properties: ofKind(members, 'field')
        .map(({ name, type, readonly }) => `${readonly ? 'readonly ' : ''}${name}: ${type?.text ?? 'unknown'}`)
        .sort(),
      methods: ofKind(members, 'method').map(signature).sort(),
      events: names(declaration.events),
      slots: names(declaration.slots),
      parts: names(declaration.cssParts),
      cssProperties: names(declaration.cssProperties),
    },
  ]);
  return Object.fromEntries(described.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every custom property that any element names. */
const tokensOf = (manifest) =>
  [...new Set(manifest.modules.flatMap(({ declarations }) => declarations.flatMap((one) => names(one.cssProperties))))].sort();

async function surfacesOf(manifest) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    elements: elementsOf(manifest),
    events: eventDetails(),
    texts: await textKeys(),
    records: await recordShapes(),
    package: { entries: Object.keys(exports).sort(), ...(await exportedNames(exports)), tokens: tokensOf(manifest) },
  };
}

/** One line for each thing that there is. */
function linesOf(value, path = '') {
  if (Array.isArray(value)) return value.map((item) => `${path}: ${item}`);
  if (typeof value !== 'object') return [`${path}: ${value}`];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => linesOf(inner, path ? `${path} ${key}` : key))];
}

/** Lists what is only in one of two surfaces, line by line. */
function differences(before, after) {
  const [old, now] = [new Set(linesOf(before)), new Set(linesOf(after))];
  return [
    ...[...old].filter((line) => !now.has(line)).map((line) => `  gone  ${line}`),
    ...[...now].filter((line) => !old.has(line)).map((line) => `  new   ${line}`),
  ];
}

/** Stops the build when the public surface is not the one that was agreed on. */
export async function checkSurface(manifest, { update = false } = {}) {
  const found = [];
  for (const [name, surface] of Object.entries(await surfacesOf(manifest))) {
    const file = join(folder, `${name}.json`);
    if (update) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(surface, null, 2)}\n`);
    } else found.push(...differences(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}, surface));
  }
  if (found.length === 0) return;
  throw new Error(`the public surface has changed:\n${found.join('\n')}\nIf that is meant: npm run build -- --update-surface`);
}
