import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

const file = join(root, 'test', 'architecture', 'surface.snapshot.json');

const names = (items = []) => items.map(({ name }) => name || '(default)').sort();
const ofKind = (members, kind) => members.filter((member) => member.kind === kind && !member.static);

function signature({ name, parameters = [], return: result }) {
  const given = parameters.map(
    (parameter) => `${parameter.name}${parameter.optional ? '?' : ''}: ${parameter.type?.text ?? 'unknown'}`,
  );
  return `${name}(${given.join(', ')}): ${result?.type?.text ?? 'void'}`;
}

/** What a host can see of each element, by tag: small enough that a change of it can be read in a review. */
function surfaceOf(manifest) {
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

/** Lists what is only in one of two surfaces, line by line. */
function differences(before, after) {
  const flat = (surface) =>
    new Set(
      Object.entries(surface).flatMap(([tag, groups]) => [
        `<${tag}>`,
        ...Object.entries(groups).flatMap(([group, items]) => items.map((item) => `<${tag}> ${group}: ${item}`)),
      ]),
    );
  const [old, now] = [flat(before), flat(after)];
  return [
    ...[...old].filter((line) => !now.has(line)).map((line) => `  gone  ${line}`),
    ...[...now].filter((line) => !old.has(line)).map((line) => `  new   ${line}`),
  ];
}

/** Stops the build when the public surface is not the one that was agreed on. */
export function checkSurface(manifest, { update = false } = {}) {
  const surface = surfaceOf(manifest);
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(surface, null, 2)}\n`);
    return;
  }
  const found = differences(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}, surface);
  if (found.length === 0) return;
  throw new Error(`the public surface has changed:\n${found.join('\n')}\nIf that is meant: npm run build -- --update-surface`);
}
