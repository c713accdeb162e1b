/**
 * `npm start`: installs what is missing, builds, serves the examples on this machine only and reloads the page after
 * each change in src/, components/ and examples/.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { installWhenNeeded } from './install-when-needed.mjs';

installWhenNeeded();
// Only now: these need what is installed.
const { root } = await import('./build/paths.mjs');
const { serve } = await import('./start/server.mjs');
const { buildForExamples } = await import('./start/build-for-examples.mjs');

const server = await serve({ root, firstPort: Number(process.env.PORT) || 8000 });

async function rebuild() {
  const started = performance.now();
  try {
    await buildForExamples();
    console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    server.pageChanged();
  } catch (error) {
    // The server goes on with the last good build; the next change tries again.
    console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  }
}

await rebuild();
console.log(`\nExamples: ${server.address}\nThey reload when a file changes. Ctrl+C ends this.\n`);

let waiting;
let running = Promise.resolve();

/** Editors write a file in several steps, so the build starts when nothing has changed for a moment. */
function changed(folder) {
  const needsBuild = folder !== 'examples';
  waiting = {
    needsBuild: needsBuild || Boolean(waiting?.needsBuild),
    timer: (clearTimeout(waiting?.timer), setTimeout(settle, 150)),
  };
}

function settle() {
  const { needsBuild } = waiting;
  waiting = undefined;
  running = running.then(() => (needsBuild ? rebuild() : server.pageChanged()));
}

for (const folder of ['src', 'components', 'examples']) {
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (!name?.endsWith('.test.ts')) changed(folder);
  });
}
