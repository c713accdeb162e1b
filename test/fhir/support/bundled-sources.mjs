/** Our sources for Node: bundled, because they are TypeScript and the records of tests are checked with zod. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {string[]} paths of modules, from the root @returns {Promise<object>} all that they export */
export async function bundledSources(...paths) {
  const folder = await mkdtemp(join(tmpdir(), 'recovery-fhir-'));
  try {
    const outfile = join(folder, 'sources.mjs');
    await build({
      stdin: { contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root },
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20', outfile, logLevel: 'error' },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
