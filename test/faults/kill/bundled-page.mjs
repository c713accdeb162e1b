import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A script of the project, straight from source, on a page of the test server: the answers by path. */
export async function bundledPage(entry, path) {
  const { outputFiles } = await build({
    entryPoints: [`${root}${entry}`],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['production'] },
    ...{ tsconfig: `${root}tsconfig.json`, logLevel: 'error', ignoreAnnotations: true },
  });
  const body = `<!doctype html><title>Works until it is killed</title><script type="module" src="${path}.js"></script>`;
  return { [path]: { body, type: 'text/html' }, [`${path}.js`]: { body: outputFiles[0].text, type: 'text/javascript' } };
}
