import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The stores that are compared; the first is the floor, the second is ours. */
export const stores = ['raw', 'ours', 'idb', 'dexie', 'rxdb', 'pouchdb'];

const options = {
  ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', conditions: ['production'] },
  ...{ define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }, tsconfig: `${root}tsconfig.json` },
  ...{ legalComments: 'none', logLevel: 'error' },
};
const bundled = async (contents, first = '') => {
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: here, loader: 'js' }, banner: { js: first } });
  return outputFiles[0].contents;
};

/** @returns {Promise<{ pages: object, bytes: Record<string, number> }>} pages by path for the test server, and what each store weighs zipped */
export async function buildStores() {
  const pages = {};
  const bytes = {};
  for (const name of stores) {
    const body = await bundled(
      `import { peer } from '../peers/storage/${name}.js'; import { show } from './page.js'; show(peer, globalThis.startedAt);`,
      'globalThis.startedAt = performance.now();',
    );
    pages[`/${name}.html`] = {
      type: 'text/html',
      body: `<!doctype html><title>${name}</title><script type="module" src="/${name}.js"></script>`,
    };
    pages[`/${name}.js`] = { type: 'text/javascript', body };
    bytes[name] = gzipSync(await bundled(`export { peer } from '../peers/storage/${name}.js'`), { level: 9 }).length;
  }
  return { pages, bytes };
}
