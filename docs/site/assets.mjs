// Scripts and styles of the site, and the files of the repository that it shows as they are.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pathOf, plainExamples, root, widgetFolders } from './content/project.mjs';

const client = (name) => pathOf(`docs/site/client/${name}`);
const folderOf = 'live-widget';

/** The examples of a widget; for the one that shows what others wrote, records of those. */
function examplesFor(folder) {
  if (folder === 'my-data')
    return `import { sampleLife } from './components/journey/sample-life.ts'; const fixtures = { filled: { others: sampleLife } };`;
  return existsSync(pathOf(`components/${folder}/fixtures.ts`))
    ? `import { fixtures } from './components/${folder}/fixtures.ts';`
    : 'const fixtures = {};';
}

/** A script for each page with a live widget: the widget and its examples from their sources, and what makes the page work. */
const liveWidgets = {
  name: folderOf,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^live:/ }, ({ path }) => ({ path: path.slice('live:'.length), namespace: folderOf }));
    onLoad({ filter: /.*/, namespace: folderOf }, ({ path: folder }) => {
      const lines = [
        `import './components/${folder}/define.ts';`,
        // A context shows nothing by itself.
        folder === 'context' ? `import './components/help-now/define.ts'; import './components/crisis-card/define.ts';` : '',
        examplesFor(folder),
        `import { startPlayground } from './docs/site/client/playground.mjs';`,
        `startPlayground(fixtures);`,
      ];
      return { contents: lines.join('\n'), loader: 'ts', resolveDir: root };
    });
  },
};

/** @param output the folder of the finished site */
export async function writeAssets(output) {
  const folder = join(output, 'assets');
  mkdirSync(folder, { recursive: true });
  const live = widgetFolders().map((name) => ({ in: `live:${name}`, out: `live/${name}` }));
  const shared = { absWorkingDir: root, bundle: true, minify: true, outdir: folder, logLevel: 'error', target: 'es2022' };
  await Promise.all([
    build({
      ...shared,
      entryPoints: [...live, ...['site', 'search', 'theming'].map((name) => ({ in: client(`${name}.mjs`), out: name }))],
      format: 'esm',
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
      conditions: ['production'],
      tsconfig: pathOf('tsconfig.json'),
      external: ['./search-data.js'],
      plugins: [liveWidgets],
    }),
    build({ ...shared, entryPoints: [{ in: pathOf('docs/site/styles/site.css'), out: 'site' }] }),
  ]);
  copyFiles(output);
}

function copyFiles(output) {
  const copy = (from, to) => cpSync(pathOf(from), join(output, to), { recursive: true });
  copy('docs/site/client/icon.svg', 'assets/icon.svg');
  copy('docs/pictures', 'pictures');
  copy('LICENSE', 'licence.txt');
  // Examples that run without a build run here, too, with the files that are built for hosts.
  copy('cdn', 'cdn');
  for (const name of plainExamples()) copy(`examples/${name}`, `examples/${name}`);
  for (const name of ['page.css', 'safety.sample.json']) copy(`examples/${name}`, `examples/${name}`);
  if (existsSync(pathOf('examples/themes'))) copy('examples/themes', 'assets/themes');
}
