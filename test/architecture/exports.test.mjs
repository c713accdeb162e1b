// What package.json promises is there, and importing it in plain Node does no harm. Needs the built files.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { exists, expectNone, jsonOf, needsBuild, root, starsOf, textOf, widgetFolders } from './support/project.mjs';
import { importInNode } from './support/compiled.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const manifest = jsonOf('package.json');

/** Paths below a built folder; `filesIn` leaves those out. */
function builtFiles(folder, from = '') {
  return readdirSync(join(root, folder, from), { withFileTypes: true }).flatMap((entry) => {
    const path = from ? `${from}/${entry.name}` : entry.name;
    return entry.isDirectory() ? builtFiles(folder, path) : [`${folder}/${path}`];
  });
}

const built = (accept) => builtFiles('dist').filter(accept);
const listed = (problems) => Object.entries(problems).map(([path, problem]) => `${path} ${problem}`);

test('every path of the exports map exists, for every widget', () => {
  needsBuild('dist', 'cdn');
  const problems = [];
  for (const [name, target] of Object.entries(manifest.exports)) {
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      const paths = path.includes('*') ? starsOf(path).map((one) => path.replaceAll('*', one)) : [path];
      for (const one of paths) if (!existsSync(join(root, one))) problems.push(`"${name}" → ${one} does not exist`);
    }
  }
  expectNone(problems, 'Run "npm run build"; if it still misses, mend the build or the exports map.');
});

test('every built component has types beside it', () => {
  needsBuild('dist');
  const problems = built((path) => path.endsWith('.js') && !path.startsWith('dist/vendor/')).filter(
    (path) => !exists(path.replace(/\.js$/, '.d.ts')),
  );
  expectNone(problems, 'The build writes a .d.ts for each module.');
});

test('importing components/<folder>/index.js registers nothing', () => {
  needsBuild('dist');
  const paths = widgetFolders().map((folder) => `dist/components/${folder}/index.js`);
  expectNone(listed(importInNode(root, paths, 'no-define')), 'Only define.js registers.');
});

test('importing any built module in plain Node does not fail and touches no browser global', () => {
  needsBuild('dist');
  const modules = built((path) => path.endsWith('.js'));
  const quiet = modules.filter(
    (path) => !/(define(-all|-for-pages)?|open-early|start-frame)\.js$/.test(path) || path.endsWith('src/widget/define.js'),
  );
  expectNone(listed(importInNode(root, quiet, 'watch')), 'Move the line into the function that needs it.');
  expectNone(listed(importInNode(root, modules, 'plain')), 'A page rendered on a server imports it.');
});

test('importing any cdn file in plain Node does not fail', () => {
  needsBuild('cdn');
  const files = builtFiles('cdn').filter((path) => path.endsWith('.js'));
  expectNone(listed(importInNode(root, files, 'plain')), 'It must wait for a browser before it registers.');
});

/** Stands for anything that a bundle could lend: it can be called, extended, and asked for anything. */
const anything = new Proxy(class {}, {
  get: (target, name) => (name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => ({}),
});

test('every part in cdn runs with what its bundle lends, and asks for no name beside', async () => {
  needsBuild('cdn');
  const problems = [];
  for (const path of builtFiles('cdn').filter((name) => name.startsWith('cdn/parts/'))) {
    const { default: part } = await import(pathToFileURL(join(root, path)).href);
    // What it gives is kept under its own name, which is not there yet.
    const lent = new Proxy(
      {},
      { get: (given, name) => given[name] ?? (path.includes(`.${String(name).split('.')[0]}.`) ? undefined : anything) },
    );
    try {
      part(lent);
    } catch (error) {
      if (error instanceof ReferenceError) problems.push(`${path}: ${error.message}`);
    }
  }
  expectNone(problems, 'See scripts/build/lend.mjs.');
});

test('a bundle asks to be compiled while it is loaded; what is fetched in case it is needed does not', () => {
  needsBuild('cdn');
  const asks = (path) => textOf(path).startsWith('//# allFunctionsCalledOnLoad\n');
  const isBundle = (path) => !/^cdn\/(parts|languages)\//.test(path);
  const scripts = builtFiles('cdn').filter((path) => path.endsWith('.js'));
  expectNone(
    scripts.filter((path) => asks(path) !== isBundle(path)),
    'The line must be the first one: see `compiledAtOnce` in rollup.config.js.',
  );
});

test('a bundle that gives nothing to its page runs as a plain script too, beside others', () => {
  needsBuild('cdn');
  const gives = (path) => /export\{[^}]*\};?$|import\.meta/.test(textOf(path).trimEnd());
  const bundles = builtFiles('cdn').filter((path) => /^cdn\/[^/]+\.js$/.test(path) && !gives(path));
  assert.ok(bundles.length > 10, 'no bundle was looked at');
  const problems = bundles.flatMap((path) => {
    try {
      // Twice: names of two plain scripts of one page are in each other's way.
      new Script(`${textOf(path)}\n${textOf(path)}`);
      return [];
    } catch (error) {
      return `${path}: ${error.message}`;
    }
  });
  expectNone(problems, 'See `banner` in rollup.config.js.');
});

test('the version in package.json is the version that the code tells', () => {
  const told = /version = '([^']+)'/.exec(textOf('src/version.ts'))?.[1];
  assert.equal(told, manifest.version, 'src/version.ts and package.json differ: change both.');
});

test('at most three packages are needed at run time, and installing runs nothing', () => {
  const needed = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies });
  assert.ok(needed.length <= 3, `${needed.length} runtime dependencies (${needed.join(', ')}): at most 3.`);
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'].filter((name) => manifest.scripts[name]);
  assert.deepEqual(hooks, [], 'Scripts that run on installation are refused by careful hosts: remove them.');
});

test('tests are not among the built modules', () => {
  needsBuild('dist');
  expectNone(
    built((path) => /\.test\.|\/test\//.test(path)),
    'Leave them out of the build.',
  );
});
