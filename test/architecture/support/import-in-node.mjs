// Runs in a Node of its own: imports the modules named on standard input and reports what went wrong with each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserGlobals } from './browser-globals.mjs';

const { folder, paths, mode } = JSON.parse(readFileSync(0, 'utf8'));
const problems = {};
let current = '';

/** The module of ours that runs now, by the stack: what a dependency looks at is its own affair. */
function ownModule() {
  const frame =
    new Error().stack
      .split('\n')
      .slice(3)
      .find((line) => /file:|node:/.test(line)) ?? '';
  const isOurs = frame.includes(pathToFileURL(folder).href) && !frame.includes('/node_modules/');
  return isOurs
    ? frame.slice(frame.indexOf(pathToFileURL(folder).href) + pathToFileURL(folder).href.length + 1).replace(/\)$/, '')
    : '';
}

function watch(name) {
  const value = name === 'customElements' ? undefined : globalThis[name];
  let kept = value;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const where = ownModule();
      if (where) problems[where] ??= `touches ${name} while it is imported (by ${current})`;
      return kept;
    },
    set(next) {
      kept = next;
    },
  });
}

if (mode === 'watch') browserGlobals.forEach(watch);
if (mode === 'no-define') {
  globalThis.customElements = {
    get: () => undefined,
    define: (tag) => {
      throw new Error(`registers <${tag}>`);
    },
  };
}

for (const path of paths) {
  current = path;
  try {
    await import(pathToFileURL(join(folder, path)).href);
  } catch (error) {
    problems[path] ??= `${error.name}: ${error.message.split('\n')[0]}`;
  }
}
process.stdout.write(JSON.stringify(problems), () => process.exit(0));
