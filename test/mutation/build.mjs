/** Tests of records, stores and FHIR in one file for Node. Stryker calls it where the sources hold all mutants at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();
const testsOf = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
/** What is quick comes first: the first test that fails ends the look at a mutant. */
const quickFirst = [
  ...testsOf('test/src/record'),
  ...['to-fhir', 'from-fhir', 'stream'].map((name) => `test/src/fhir/${name}.test.ts`),
  ...['memory-store', 'host-store', 'shared-store', 'recovery-code'].map((name) => `test/src/store/${name}.test.ts`),
];
const inOrder = new Set([...quickFirst, ...testsOf('test/src/fhir'), ...testsOf('test/src/store')]);
// Needs keys, pointers and wheels of a page.
inOrder.delete('test/src/store/idle-watch.test.ts');
const ours = join(root, 'test/mutation/fast-check.mjs');

/** Only our file gets the real package. */
function setup({ onResolve }) {
  onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === ours ? undefined : { path: ours }));
}

await build({
  stdin: {
    contents: ['test/mutation/node-page.mjs', ...inOrder].map((file) => `import './${file}';`).join('\n'),
    resolveDir: root,
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  outfile: join(root, 'test/mutation/built/tests.cjs'),
  alias: {
    '@open-wc/testing': join(root, 'test/mutation/expect.mjs'),
    '@web/test-runner-commands': join(root, 'test/mutation/expect.mjs'),
  },
  plugins: [{ name: 'fewer random cases', setup }],
  // What only these tests need lies in their own folder.
  nodePaths: [process.env.NODE_PATH ?? join(root, 'test/mutation/node_modules')],
  external: ['jsdom'],
  // package.json says of our files that they do nothing by themselves: tests do.
  ignoreAnnotations: true,
  logLevel: 'error',
});
