// A host renders pages on a server, and bundlers run modules to look at them: importing must do nothing and need no browser.
import { test } from 'node:test';
import { compiledSources, importInNode } from './support/compiled.mjs';
import { expectNone, sourceFiles } from './support/project.mjs';

const compiledName = (path) => path.replace(/\.ts$/, '.js');
const listed = (problems) => Object.entries(problems).map(([path, problem]) => `${path} ${problem}`);

// define.ts exists to register a tag: it alone may ask for `customElements` when it is imported, and for the database. The script of the
// page in a frame has nobody else who could start it.
const registers = (path) =>
  /^(components\/([^/]+\/define|define-(all|for-pages))|src\/store\/open-early|src\/host\/frame\/start-frame)\.ts$/.test(path);

test('no module of src and components touches the browser while it is imported', async () => {
  const paths = sourceFiles().filter((path) => !registers(path));
  expectNone(
    listed(importInNode(await compiledSources(), paths.map(compiledName), 'watch')),
    'Move the line into the function or the connectedCallback that needs it.',
  );
});

test('importing any module of src and components but define.ts registers nothing', async () => {
  const paths = sourceFiles().filter((path) => !registers(path));
  expectNone(
    listed(importInNode(await compiledSources(), paths.map(compiledName), 'no-define')),
    'Only define.ts registers a tag: a host may want the class under a name of its own.',
  );
});

test('define.ts can be imported in plain Node', async () => {
  const paths = sourceFiles().filter(registers);
  expectNone(
    listed(importInNode(await compiledSources(), paths.map(compiledName), 'plain')),
    'A page rendered on a server imports it too.',
  );
});
