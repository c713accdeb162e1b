/** What the files of cdn/ weigh, by bundle: kept in `size-record.json`, so that a change shows what it costs. Bytes after gzip -9. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = 'scripts/build/size-record.json';

/**
 * @typedef {object} Weight
 * @property {number} alone what a page loads first, with all that is shared
 * @property {number} [writing] what comes after it where somebody writes
 * @property {number} [onDemand] all other parts, each fetched when it is asked for
 * @property {number} [language] the largest file of texts in one other language that is loaded with it
 */

const weigh = (name) => gzipSync(readFileSync(`${root}cdn/${name}`), { level: 9 }).length;
const filesOf = (folder) =>
  (existsSync(`${root}cdn/${folder}`) ? readdirSync(`${root}cdn/${folder}`) : []).filter((name) => name.endsWith('.js'));

/** @returns {Record<string, Weight>} by name of the bundle, as it was built last */
export function measured() {
  const parts = filesOf('parts');
  const languages = filesOf('languages');
  const weights = {};
  for (const file of filesOf('.')) {
    const name = file.replace(/\.js$/, '');
    const own = parts.filter((part) => part.startsWith(`${name}.`));
    const isWriting = (part) => /\.writing\./.test(part) && part.split('.')[1] === 'writing';
    const sum = (some) => some.reduce((total, part) => total + weigh(`parts/${part}`), 0);
    const texts = languages.filter((text) => text.startsWith(`${name}.`) && text.split('.').length === 3);
    weights[name] = {
      alone: weigh(file),
      ...(own.some(isWriting) && { writing: sum(own.filter(isWriting)) }),
      ...(own.length && { onDemand: sum(own.filter((part) => !isWriting(part))) }),
      ...(texts.length && { language: Math.max(...texts.map((text) => weigh(`languages/${text}`))) }),
    };
  }
  return weights;
}

/** @returns {Record<string, Weight>} what is written down */
export const recorded = () => JSON.parse(readFileSync(root + path, 'utf8'));

export async function record() {
  writeFileSync(root + path, await format(JSON.stringify(measured()), { parser: 'json', printWidth: 132 }));
}

const git = (...parameters) =>
  execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/**
 * What the main branch weighs; on the main branch itself, the commit before.
 * @returns {{ name: string, weights: Record<string, Weight> } | undefined} undefined where git does not know
 */
export function before() {
  for (const name of ['origin/main', 'main', 'HEAD^']) {
    try {
      if (git('rev-parse', name) === git('rev-parse', 'HEAD')) continue;
      return { name, weights: JSON.parse(git('show', `${name}:${path}`)) };
    } catch {
      // No such branch here, or no record in it yet.
    }
  }
  return undefined;
}
