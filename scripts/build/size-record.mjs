/** What the files of cdn/ weigh, by bundle: kept in `size-record.json`, so that a change shows what it costs. Bytes after gzip -9. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './paths.mjs';
import { zipped } from './sizes.mjs';

const path = 'scripts/build/size-record.json';

/**
 * @typedef {object} Weight
 * @property {number} alone what a page loads first, with all that is shared
 * @property {number} [writing] what comes after it where somebody writes
 * @property {number} [onDemand] all other parts, each fetched when it is asked for
 * @property {number} [language] the largest file of texts in one other language that is loaded with it
 */

const weigh = (name) => zipped(readFileSync(join(root, 'cdn', name)));
const filesOf = (folder) => {
  const path = join(root, 'cdn', folder);
  return (existsSync(path) ? readdirSync(path) : []).filter((name) => name.endsWith('.js'));
};

/** @returns {Record<string, Weight>} by name of the bundle, as it was built last */
export function measured() {
  const parts = filesOf('parts');
  const languages = filesOf('languages');
  const weights = {};
  for (const file of filesOf('.')) {
    const name = file.replace(/\.js$/, '');
    const own = parts.filter((part) => part.startsWith(`${name}.`));
    const isWriting = (part) => part.startsWith(`${name}.writing.`);
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
export const recorded = () => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Writes down what was measured. */
export async function record(weights) {
  writeFileSync(join(root, path), await format(JSON.stringify(weights), { parser: 'json', printWidth: 132 }));
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
