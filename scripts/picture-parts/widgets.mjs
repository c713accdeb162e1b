import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every folder with fixtures is a widget with a record; the others are shown once, as they are. */
function entry() {
  const folders = readdirSync(`${root}components`, { withFileTypes: true })
    .filter(
      (folder) => folder.isDirectory() && folder.name !== 'context' && existsSync(`${root}components/${folder.name}/define.ts`),
    )
    .map(({ name }) => name);
  const lines = folders.flatMap((name, index) => [
    `import './components/${name}/define.ts';`,
    existsSync(`${root}components/${name}/fixtures.ts`)
      ? `import { fixtures as fixtures${index} } from './components/${name}/fixtures.ts';`
      : `const fixtures${index} = undefined;`,
  ]);
  const table = folders.map((name, index) => `'recovery-${name}': fixtures${index}`).join(', ');
  return [...lines, `import { start } from './scripts/picture-parts/stage.mjs';`, `start({ ${table} });`].join('\n');
}

/** The script of the page that is photographed: all widgets, their fixtures, and the stage they stand on. */
export async function bundleWidgets() {
  const { outputFiles } = await build({
    stdin: { contents: entry(), resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
