/**
 * Test files in bundles with shared parts. Each test file loads a page of its own, which would ask the dev server for some two hundred small
 * modules again: about a sixth of the time of all unit tests.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './test-files.mjs';

const folder = '/bundled';

/** @returns {Promise<[string, string][]>} paths on the dev server, each with what stands there */
async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: root,
    outdir: join(root, folder),
    write: false,
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
  return outputFiles.map(({ path, text }) => [path.slice(root.length - 1).replaceAll('\\', '/'), text]);
}

/** @param {readonly string[]} together files that are bundled in one go, when the first of them is asked for; any other one is alone */
export function bundledTests(together) {
  const served = new Map();
  const add = async (files) => {
    for (const [path, text] of await bundle(files)) served.set(path, text);
  };
  let all;
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      if (served.has(path)) return { body: served.get(path), type: path.endsWith('.map') ? 'json' : 'js' };
      // The test runner knows a file by its name among the sources.
      if (!path.endsWith('.test.ts')) return undefined;
      const file = path.slice(1);
      await (together.includes(file) ? (all ??= add(together)) : add([file]));
      return { body: `import '${folder}${path.replace(/\.ts$/, '.js')}';`, type: 'js' };
    },
  };
}
