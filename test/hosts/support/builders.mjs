// Bundlers of hosts, with the settings that a host would begin with.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';

const kilobytes = (code) => gzipSync(code, { level: 9 }).length / 1024;

/**
 * What a page loads at once: the entry and all that it imports, not what it asks for later.
 * @param chunks path → its code, the paths that it imports, and the files that it is made of
 */
function atOnce(chunks, entry) {
  const seen = new Set([entry]);
  for (const path of seen) for (const imported of chunks.get(path).imports) seen.add(imported);
  const loaded = [...seen].map((path) => chunks.get(path));
  return { size: loaded.reduce((sum, { code }) => sum + kilobytes(code), 0), sources: loaded.flatMap(({ sources }) => sources) };
}

/** @returns {Promise<{ size: number, sources: string[] }>} kB of gzip that a page loads at once, and the files that it is made of */
export async function buildWithRollup(entry, folder) {
  const bundle = await rollup({
    input: entry,
    plugins: [resolve({ browser: true, exportConditions: ['production'] }), terser()],
    onwarn: () => {},
  });
  try {
    const { output } = await bundle.write({ dir: folder, format: 'es' });
    const sourcesOf = ({ modules }) => Object.keys(modules).filter((id) => modules[id].code);
    const chunks = new Map(output.map((one) => [one.fileName, { ...one, sources: sourcesOf(one) }]));
    return atOnce(chunks, output.find(({ isEntry }) => isEntry).fileName);
  } finally {
    await bundle.close();
  }
}

/** The same with esbuild. */
export async function buildWithEsbuild(entry, folder) {
  const host = dirname(entry);
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    metafile: true,
    absWorkingDir: host,
    legalComments: 'none',
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const chunkOf = ([path, { imports, inputs }]) => [
    path,
    {
      code: readFileSync(join(host, path)),
      imports: imports.filter(({ kind }) => kind === 'import-statement').map((one) => one.path),
      sources: Object.keys(inputs).filter((id) => inputs[id].bytesInOutput > 0),
    },
  ];
  return atOnce(new Map(outputs.map(chunkOf)), outputs.find(([, { entryPoint }]) => entryPoint === basename(entry))[0]);
}
