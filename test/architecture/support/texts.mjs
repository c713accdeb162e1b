// The texts of the SDK as data: every catalog with its languages, and the line on which each text stands.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { compiledSources } from './compiled.mjs';
import { parse, walk } from './imports.mjs';
import { filesIn, sourceFiles, textOf } from './project.mjs';

/** `messages.ts` holds the texts of reading, `writing-messages.ts` those that come with what writes; a panel has its own folder. */
export const englishFiles = () =>
  sourceFiles().filter((path) =>
    /^(src\/i18n|src\/widget\/[^/]+|components\/[^/]+(?:\/[^/]+)?)\/(writing-)?messages\.ts$/.test(path),
  );

const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));

/** The English texts that a language translates in one file: by folder. */
export function englishByFolder() {
  const folders = new Map();
  for (const path of englishFiles()) folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path]);
  return [...folders.values()];
}

/** Texts of one file: the `english` of its catalog, or the default export of a translation. */
async function load(path) {
  const module = await import(pathToFileURL(join(await compiledSources(), path.replace(/\.ts$/, '.js'))).href);
  const catalog = Object.values(module).find((value) => value?.english);
  return catalog?.english ?? module.default ?? {};
}

/** Line of each key, and the reason of a `// wording-ok: reason` on that line or the one before. */
function placesIn(path) {
  const lines = textOf(path).split('\n');
  const places = new Map();
  walk(parse(path), (node) => {
    if (!ts.isPropertyAssignment(node) || places.has(node.name.text)) return;
    const line = parse(path).getLineAndCharacterOfPosition(node.getStart()).line;
    const last = parse(path).getLineAndCharacterOfPosition(node.getEnd()).line;
    const near = [lines[line - 1]?.trim().startsWith('//') ? lines[line - 1] : '', ...lines.slice(line, last + 1)].join('\n');
    places.set(node.name.text, { place: `${path}:${line + 1}`, excuse: /\/\/ wording-ok: (\S.*)/.exec(near)?.[1] });
  });
  return places;
}

/** `{path, key, message, place, excuse}` of each text of a file. */
export async function textsIn(path) {
  const places = placesIn(path);
  return Object.entries(await load(path)).map(([key, message]) => ({
    path,
    key,
    message,
    ...(places.get(key) ?? { place: path }),
  }));
}

export async function englishTexts() {
  return (await Promise.all(englishFiles().map(textsIn))).flat();
}

/** The translations beside an English file: `messages.de.ts` and so on. */
export const translationsOf = (path) => {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return filesIn(folder, (one) => new RegExp(`^${folder}/messages\\.[\\w-]+\\.ts$`).test(one));
};

/** Forms of a text: one for a plain one, one for each voice or plural category. */
export const formsOf = (message) => (typeof message === 'string' ? [['', message]] : Object.entries(message));
export const isVoiced = (message) => typeof message === 'object' && 'we' in message;
