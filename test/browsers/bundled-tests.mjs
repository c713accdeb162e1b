/**
 * All test files in one bundle with shared parts. Each test file loads a page of its own, which would ask the dev server for some two
 * hundred small modules again: that took longer than the tests.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './test-files.mjs';

const toUrl = (path) => path.split('\\').join('/');

/** @param {{ engine: string, files: readonly string[] }} tests paths from the root; engines may run beside each other */
export function bundledTests({ engine, files }) {
  const folder = `node_modules/.cache/tests-in-${engine}`;
  const bundled = new Set(files.map((file) => `/${toUrl(file)}`));
  return {
    name: 'bundled-tests',
    async serverStart() {
      rmSync(join(root, folder), { recursive: true, force: true });
      await build({
        absWorkingDir: root,
        entryPoints: [...files],
        outbase: root,
        outdir: folder,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        tsconfig: join(root, 'tsconfig.json'),
        conditions: ['production'],
        // Comes from the test runner itself.
        external: ['/__web-*'],
        // package.json tells what hosts may leave out; a test means what it imports.
        ignoreAnnotations: true,
        sourcemap: 'linked',
        logLevel: 'warning',
      });
    },
    // The test runner knows a file by its name among the sources.
    serve: ({ path }) =>
      bundled.has(path) ? { body: `import '/${folder}${path.replace(/\.ts$/, '.js')}';`, type: 'js' } : undefined,
  };
}
