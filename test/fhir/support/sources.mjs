/** The sources of the SDK as one module for Node, so that these tests need no build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const entry = `
  export * from './src/fhir-server/index.ts';
  export { toFhir } from './components/fhir.ts';
  export { goalKind } from './components/chime-goals/kind.ts';
  export { registerKind } from './src/record/kind.ts';
  export { isRecoveryError } from './src/errors.ts';
`;

const folder = mkdtempSync(join(tmpdir(), 'recovery-widgets-fhir-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'sources.mjs');
await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  outfile,
  absWorkingDir: root,
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'error',
});

export const sources = await import(pathToFileURL(outfile).href);
