/** Installs and bundles the peers, each into one script and one style sheet, as a careful site would. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installPart } from '../../../scripts/install-part.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const out = fileURLToPath(new URL('../../../node_modules/.cache/bench-peers/', import.meta.url));

export const peers = ['surveyjs', 'formio', 'shoelace'];

/** @returns {Promise<Map<string, { js: Buffer, css: Buffer | undefined }>>} by name of the peer */
export async function buildPeers() {
  await installPart('test/bench/peers', 'the comparison with others');
  await build({
    entryPoints: peers.map((name) => `${here}${name}.js`),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.eot': 'empty' },
    legalComments: 'none',
    logLevel: 'error',
  });
  const read = (name) => (existsSync(out + name) ? readFileSync(out + name) : undefined);
  return new Map(peers.map((name) => [name, { js: read(`${name}.js`), css: read(`${name}.css`) }]));
}
