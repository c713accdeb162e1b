import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const built = `${root}cdn`;
const cache = `${root}node_modules/.cache/end-to-end/cdn`;

let folder;

/** Bundles one entry the way a release does, but fast; used where `npm run build` has not run yet, and for copies. */
export async function bundle(entry, outfile, options = {}) {
  await build({
    entryPoints: [`${root}${entry}`],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
    ...options,
  });
}

async function makeFolder() {
  if (process.env.CDN_FOLDER) return process.env.CDN_FOLDER;
  if (existsSync(`${built}/crisis-card.js`)) return built;
  console.log('# cdn/ is not built; testing a bundle made on the spot');
  await mkdir(cache, { recursive: true });
  await bundle('components/crisis-card/define.ts', `${cache}/crisis-card.js`);
  return cache;
}

/** The folder that is served as `/cdn/`: the built one, or another by CDN_FOLDER (to try a release, or a seeded fault). */
export function builtFolder() {
  return (folder ??= makeFolder());
}

/** The crisis card as a second copy with another version number, as two vendors on one page would bring it. */
export async function copyOfVersion(version) {
  const other = {
    name: 'other-version',
    setup: ({ onLoad }) =>
      onLoad({ filter: /src.version\.ts$/ }, () => ({ contents: `export const version = '${version}';`, loader: 'ts' })),
  };
  const outfile = `${root}node_modules/.cache/end-to-end/copy-${version}.js`;
  await bundle('components/crisis-card/define.ts', outfile, { plugins: [other] });
  return readFile(outfile);
}
