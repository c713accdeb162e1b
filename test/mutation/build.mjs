/** Tests of records and of FHIR in one file for Node. Stryker calls it where the sources hold all mutants at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();
/** Stores that need no browser. */
const stores = ['memory-store', 'host-store', 'shared-store'].map((name) => `test/src/store/${name}.test.ts`);
const files = ['test/src/record', 'test/src/fhir'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`),
);
await build({
  stdin: {
    contents: ["import './test/mutation/node-page.mjs';", ...[...files, ...stores].map((file) => `import './${file}';`)].join(
      '\n',
    ),
    resolveDir: root,
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  outfile: join(root, 'test/mutation/built/tests.cjs'),
  alias: { '@open-wc/testing': join(root, 'test/mutation/expect.mjs') },
  // What only these tests need lies in their own folder.
  nodePaths: [process.env.NODE_PATH ?? join(root, 'test/mutation/node_modules')],
  external: ['jsdom'],
  // package.json says of our files that they do nothing by themselves: tests do.
  ignoreAnnotations: true,
  logLevel: 'error',
});
