import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const body = '<!doctype html><title>Works until it is killed</title><script type="module" src="/scenario.js"></script>';

/** A script of the project, straight from source, on a page `/scenario` of the test server. */
export async function bundledPage(entry) {
  const { outputFiles } = await build({
    entryPoints: [`${root}${entry}`],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['production'] },
    ...{ tsconfig: `${root}tsconfig.json`, logLevel: 'error', ignoreAnnotations: true },
  });
  const [{ text }] = outputFiles;
  return { '/scenario': { body, type: 'text/html' }, '/scenario.js': { body: text, type: 'text/javascript' } };
}
