import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Loads a file of the sources, with all that it imports, where there is no browser. */
export async function onNode(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'on-node-'));
  const outfile = join(folder, 'bundle.mjs');
  await build({
    entryPoints: [join(root, entry)],
    ...{ outfile, bundle: true, format: 'esm', platform: 'node', tsconfig: join(root, 'tsconfig.json'), logLevel: 'warning' },
  });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
