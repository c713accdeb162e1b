/**
 * Packages that the dev server would hand out in dozens of small files: each test file loads a page of its own,
 * so each would ask for all of them again. Lit and its parts stay outside: two copies of it in one page differ.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './test-files.mjs';

const packages = {
  'zod/mini': 'zod-mini',
  'fast-check': 'fast-check',
  '@open-wc/testing': 'open-wc-testing',
  // No module of JavaScript at all without being bundled.
  jsqr: 'jsqr',
};
const folder = 'node_modules/.cache/test-packages';

export const bundledPackages = () => ({
  name: 'bundled-packages',
  async serverStart() {
    mkdirSync(join(root, folder), { recursive: true });
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(Object.entries(packages).map(([name, file]) => [file, name])),
      outdir: folder,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      external: ['lit', 'lit/*', 'lit-html', 'lit-html/*', 'lit-element', 'lit-element/*', '@lit/*'],
      logLevel: 'warning',
    });
  },
  resolveImport: ({ source }) => (Object.hasOwn(packages, source) ? `/${folder}/${packages[source]}.js` : undefined),
});
