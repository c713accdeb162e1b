/**
 * Writes `dist/site`, which any web server can hold.
 * --server http://127.0.0.1:8091   the server of the health record, where it is another one
 */
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const usual = 'http://127.0.0.1:8090';
const { values } = parseArgs({ options: { server: { type: 'string', default: usual } } });
const site = join(import.meta.dirname, 'dist', 'site');

const { outputFiles } = await build({
  entryPoints: ['src/launch.ts', 'src/chart.ts'],
  absWorkingDir: import.meta.dirname,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: site,
  chunkNames: 'parts/[name]-[hash]',
  write: false,
  // fhirclient without what it brings for old browsers.
  define: { FHIRCLIENT_PURE: 'true' },
});

rmSync(site, { recursive: true, force: true });
const named = (text) => text.replaceAll(usual, new URL(values.server).origin);
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, named(text));
}
for (const name of ['index.html', 'launch.html'])
  writeFileSync(join(site, name), named(readFileSync(join(import.meta.dirname, name), 'utf8')));
for (const name of ['chart.css', 'theme.css']) cpSync(join(import.meta.dirname, name), join(site, name));
