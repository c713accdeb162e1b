// Code that is on no disk as scripts for a page.
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from './packed.mjs';

/**
 * Bundles pieces of code, each as if it stood at its path in the project; `recovery-widgets` is what was built for npm.
 * @param files code by path; all can import each other
 * @param entries paths of those that become scripts
 * @returns scripts by path: those of the entries and what they share
 */
export async function bundleCode(files, entries) {
  const given = new Map(Object.entries(files).map(([path, code]) => [join(root, path), code]));
  const fromText = {
    name: 'from-text',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{0,2}\// }, ({ path, importer }) => {
        if (importer && !given.has(importer)) return undefined;
        const whole = join(path.startsWith('.') ? join(importer, '..') : '', path);
        const found = [whole, whole.replace(/\.js$/, '.ts')].find((one) => given.has(one) || existsSync(one));
        return found ? { path: found } : undefined;
      });
      onLoad({ filter: /.*/ }, ({ path }) =>
        given.has(path) ? { contents: given.get(path), loader: path.endsWith('.ts') ? 'ts' : 'js', resolveDir: root } : undefined,
      );
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((path) => ({ in: join(root, path), out: path.replace(/\.\w+$/, '') })),
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: join(root, 'tsconfig.json'),
    outdir: join(root, 'made'),
    logLevel: 'silent',
    plugins: [fromText],
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.slice(join(root, 'made').length).split(sep).join('/'), text]),
  );
}
