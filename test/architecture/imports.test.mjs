// Dependencies point one way, so that a widget can be changed, left out or added without touching the others.
import { test } from 'node:test';
import { importsOf, reach } from './support/imports.mjs';
import { exists, expectNone, isTest, sourceFiles } from './support/project.mjs';

const base = ['src/errors', 'src/version'];
const pure = ['src/record', ...base];
const stored = ['src/store', ...pure];
/** Layer → the layers it may import besides itself. Type-only imports count: a type drags its module into every reader's build. */
const layers = {
  'src/errors': [],
  'src/version': [],
  'src/record': base,
  'src/store': pure,
  'src/fhir': pure,
  'src/fhir-server': ['src/fhir', ...stored],
  // It tells pages how far it has come.
  'src/sync': ['src/events', ...stored],
  'src/i18n': stored,
  'src/theme': stored,
  'src/a11y': stored,
  'src/events': stored,
  'src/safety': stored,
};
const shared = ['src/i18n', 'src/theme', 'src/a11y', 'src/events', 'src/safety', ...stored];
layers['src/host'] = shared;
layers['src/widget'] = ['src/host', ...shared];
layers['components'] = ['src/widget', 'src/host', 'src/fhir', ...shared];
// The entry points gather; nothing inside imports them.
layers['src/index'] = Object.keys(layers).filter((layer) => layer.startsWith('src/'));

/** Which package may be imported where. A package that is not named here may not be imported at all. */
const packages = {
  lit: ['src/theme', 'src/a11y', 'src/widget', 'components'],
  'zod/mini': ['src/record', 'src/safety', 'src/fhir', 'components'],
  // The cipher of rows: has to answer at once, in the middle of a transaction, which no browser's own does.
  '@noble/ciphers/aes.js': ['src/store/lock/sealed-row.ts'],
  // Goes along in what is built, and comes only when somebody asks for a code.
  'lean-qr': ['components/crisis-card/show/code.qr.part.ts'],
};

const layerOf = (path) =>
  path.startsWith('components/') ? 'components' : path.split('/').slice(0, 2).join('/').replace(/\.ts$/, '');
const widgetOf = (path) => /^components\/([^/]+)\//.exec(path)?.[1];

test('every source file belongs to a layer that is named here', () => {
  expectNone(
    sourceFiles().filter((path) => !layers[layerOf(path)]),
    'Put the file in one of the folders of ARCHITECTURE.md, or give its layer a line in imports.test.mjs.',
  );
});

test('imports point one way: components → widget → host → shared → store, record → errors', () => {
  const problems = [];
  for (const path of sourceFiles()) {
    const from = layerOf(path);
    for (const one of importsOf(path).filter((one) => one.path)) {
      const to = layerOf(one.path);
      if (!exists(one.path)) problems.push(`${one.place} imports ${one.specifier}, which does not exist`);
      else if (to !== from && !layers[from]?.includes(to))
        problems.push(`${one.place} ${from} may not import ${to} (${one.specifier})`);
    }
  }
  expectNone(problems, 'Move the shared part down a layer, or pass it in from above.');
});

test('packages are imported only where their layer is meant to know them', () => {
  const problems = [];
  for (const path of sourceFiles()) {
    for (const one of importsOf(path).filter((one) => one.package)) {
      const name = one.package.startsWith('lit/') ? 'lit' : one.package;
      if (!packages[name]?.some((place) => place === layerOf(path) || place === path))
        problems.push(`${one.place} may not import "${one.package}"`);
    }
  }
  expectNone(
    problems,
    'Only lit (views), zod/mini (schemas) and the cipher of the lock are dependencies; lean-qr is for the code to scan.',
  );
});

// Tests stand above all widgets and may show several of them together.
test('widgets never import each other', () => {
  const problems = [];
  for (const path of sourceFiles().filter(widgetOf)) {
    for (const one of importsOf(path)) {
      const other = one.path && widgetOf(one.path);
      const isElsewhere = one.path?.startsWith('components/') && other !== widgetOf(path);
      if (isElsewhere) problems.push(`${one.place} imports ${one.specifier}`);
    }
  }
  expectNone(problems, 'Widgets meet through the store; share code by moving it to src/widget.');
});

test('nothing that ships imports a test, an example or a guide', () => {
  const problems = [];
  for (const path of sourceFiles()) {
    for (const one of importsOf(path)) {
      if (one.path && (!/^(src|components)\//.test(one.path) || isTest(one.path)))
        problems.push(`${one.place} imports ${one.specifier}`);
    }
  }
  expectNone(problems, 'Move what is needed into src or components.');
});

test('no module imports itself through others', () => {
  // Imports of types and imports on demand cannot run in a circle, so they are not followed.
  const runs = (one) => !one.typeOnly && !one.onDemand;
  const problems = sourceFiles()
    .map((path) => reach(path, runs).get(path))
    .filter(Boolean)
    .map((chain) => chain.join(' → '));
  expectNone(problems, 'Which module runs first would depend on who is imported first. Split the shared part off.');
});
