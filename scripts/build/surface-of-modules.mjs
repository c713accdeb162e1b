/** What of the public surface only running modules tell: texts, shapes of records, names of exports. Reads dist/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { root, widgetFolders } from './paths.mjs';

const load = (path) => import(pathToFileURL(join(root, path)).href);

const builtFiles = (accept) =>
  readdirSync(join(root, 'dist'), { recursive: true })
    .map((name) => `dist/${name.replaceAll('\\', '/')}`)
    .filter(accept)
    .sort();

/** Keys of texts by the name of their catalog: hosts reword by them. `{ I, we }` and plural forms are told. */
export async function textKeys() {
  const catalogs = new Map();
  for (const path of builtFiles((name) => /\/(writing-)?messages\.js$/.test(name)))
    for (const one of Object.values(await load(path))) {
      if (!one || typeof one.name !== 'string' || typeof one.english !== 'object') continue;
      const keys = catalogs.get(one.name) ?? new Set();
      for (const [key, message] of Object.entries(one.english))
        keys.add(typeof message === 'string' ? key : `${key} { ${Object.keys(message).join(', ')} }`);
      catalogs.set(one.name, keys);
    }
  return Object.fromEntries([...catalogs].sort().map(([name, keys]) => [name, [...keys].sort()]));
}

/** Lines such as `readFirst.contacts[].name: string`, of a JSON schema. Limits are part of it: a smaller one refuses old records. */
function linesOf(schema, path = '') {
  if (schema.type === 'object' && schema.properties)
    return Object.entries(schema.properties).flatMap(([key, inner]) => linesOf(inner, path ? `${path}.${key}` : key));
  if (schema.type === 'array' && schema.items) return linesOf(schema.items, `${path}[]`);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.flatMap((choice) => linesOf(choice, path));
  const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'pattern', 'enum', 'const']
    .filter((limit) => limit in schema)
    .map((limit) => ` ${limit} ${JSON.stringify(schema[limit])}`);
  return [`${path}: ${schema.type ?? 'any'}${limits.join('')}`];
}

/** The same of the hand-written shape of the envelope. */
function linesOfShape(shape, path = '') {
  if (shape.innerType) return linesOfShape(shape.innerType, `${path}?`);
  if (shape.element) return linesOfShape(shape.element, `${path}[]`);
  const inner = Object.entries(shape.shape ?? {});
  return inner.length === 0 ? [path] : inner.flatMap(([key, one]) => linesOfShape(one, path ? `${path}.${key}` : key));
}

/** Shapes of bodies by folder and schema, of the envelope around them, and of the export file. */
export async function recordShapes() {
  const shapes = {};
  for (const folder of widgetFolders())
    for (const path of builtFiles((name) => name === `dist/components/${folder}/schema.writing.part.js`))
      for (const [name, schema] of Object.entries(await load(path)))
        if (schema?._zod)
          shapes[`${folder} ${name}`] = linesOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })).sort();
  const { envelope } = await load('dist/src/record/envelope.js');
  const { fileShape } = await load('dist/src/record/import.js');
  const { exportFormat, exportVersion } = await load('dist/src/record/export-file.js');
  return {
    ...shapes,
    envelope: linesOfShape(envelope).sort(),
    [`${exportFormat} ${exportVersion}`]: linesOfShape(fileShape).sort(),
  };
}

/** What a star in the path of an entry stands for: whatever is built there. */
function starsOf(path) {
  if (!path.includes('*')) return [''];
  const pattern = new RegExp(`^${path.slice(2).replaceAll('.', '\\.').replace('*', '([\\w-]+)')}$`);
  return builtFiles(() => true).flatMap((name) => pattern.exec(name)?.[1] ?? []);
}

/** Names that each entry of package.json exports. Those that define are asked in Node, where they define nothing. */
export async function exportedNames(exports) {
  const found = {};
  for (const [entry, target] of Object.entries(exports)) {
    const path = typeof target === 'string' ? target : target.default;
    if (!path?.endsWith('.js') || !path.startsWith('./dist/')) continue;
    for (const star of starsOf(path)) found[entry.replace('*', star)] = Object.keys(await load(path.replace('*', star))).sort();
  }
  return found;
}
