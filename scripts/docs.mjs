/**
 * `npm run docs` builds the documentation site into docs/site/_site: plain files that any server can serve, from any folder.
 *
 * --serve   serves it on this machine only, and builds it again when a guide, a README or the site itself changes
 */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installWhenNeeded } from './install-when-needed.mjs';
import { run } from './docs/run.mjs';

const { values: wanted } = parseArgs({ options: { serve: { type: 'boolean' } } });

installWhenNeeded();
const { root } = await import('./build/paths.mjs');
const { installSite } = await import('./docs/install-site.mjs');
await installSite();
if (!existsSync(join(root, 'cdn')) || !existsSync(join(root, 'custom-elements.json'))) run('node scripts/build.mjs', root);
const { buildSite } = await import('../docs/site/build.mjs');

async function write(options) {
  const started = performance.now();
  const folder = await buildSite(options);
  console.log(`The documentation is in ${folder} (${((performance.now() - started) / 1000).toFixed(1)} s).`);
  return folder;
}

const folder = await write();
if (wanted.serve) {
  const { serve } = await import('./start/server.mjs');
  const server = await serve({ root: folder, firstPort: Number(process.env.PORT) || 8100 });
  console.log(`\nDocumentation: ${server.address}\nIt reloads when a text changes. Ctrl+C ends this.\n`);
  rebuildOnChange(server);
}

/** Templates and scripts of the site are read once by Node; what changes in them shows after the next start. */
function rebuildOnChange(server) {
  let timer;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => write({ again: true }))
        .then(server.pageChanged)
        .catch((error) => console.error(`The site could not be built: ${error instanceof Error ? error.message : error}`));
    }, 150);
  };
  for (const path of ['README.md', 'docs', 'components', 'examples']) {
    watch(join(root, path), { recursive: true }, (_, name) => {
      if (!/(^|[\\/])(_site|node_modules)[\\/]/.test(name ?? '')) changed();
    });
  }
}
