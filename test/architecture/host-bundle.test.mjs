// A bundler of a host drops what package.json calls free of side effects: a widget must survive that, and only what is used may stay.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { expectNone, needsBuild, root, widgetFolders } from './support/project.mjs';

/** Bundles a line of a host's code that names this package, as a host that ships to browsers does. */
async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'never-written',
    write: false,
    conditions: ['production'],
    logLevel: 'silent',
  });
  return outputFiles.find(({ path }) => path.endsWith('stdin.js')).text;
}

const tagOf = (folder) => `recovery-${folder}`;
const holds = (text, tag) => new RegExp(`["'\`]${tag}["'\`]`).test(text);

test('define/<folder>.js of every widget still registers it after a bundler of a host', async () => {
  needsBuild('dist');
  const problems = [];
  for (const folder of widgetFolders()) {
    const text = await bundled(`import 'recovery-widgets/define/${folder}.js';`);
    if (!holds(text, tagOf(folder))) problems.push(`recovery-widgets/define/${folder}.js: <${tagOf(folder)}> is gone`);
  }
  const all = await bundled(`import 'recovery-widgets/define.js';`);
  for (const folder of widgetFolders())
    if (!holds(all, tagOf(folder))) problems.push(`recovery-widgets/define.js: <${tagOf(folder)}> is gone`);
  expectNone(problems, 'List every built file that registers in `sideEffects` of package.json.');
});

test('a host that takes one function from the core gets no widget, no Lit and no database with it', async () => {
  needsBuild('dist');
  const text = await bundled(`import { uuid } from 'recovery-widgets'; globalThis.made = uuid();`);
  const limit = 2048;
  assert.ok(text.length <= limit, `${text.length} bytes for one small function, at most ${limit}: a module runs code on import`);
});
