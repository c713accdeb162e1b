// What a developer gets with `npm install`: only what they need, all of it, and in a form that their tools understand.
import { test, before } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { jsonOf, starsOf, widgetFolders } from '../architecture/support/project.mjs';
import { limitsOf } from '../../scripts/build/sizes.mjs';
import { buildWithEsbuild, buildWithRollup } from './support/builders.mjs';
import { installedFolder, packed, root, runIn } from './support/packed.mjs';

const manifest = jsonOf('package.json');
const tool = (name) => join(root, 'node_modules', '.bin', name);

/** Entries of the package that are modules, with everything that a star stands for. */
const entries = Object.entries(manifest.exports)
  .filter(([, target]) => target.default?.endsWith('.js'))
  .flatMap(([name, target]) => (name.includes('*') ? starsOf(target.default).map((star) => name.replace('*', star)) : [name]))
  .map((name) => manifest.name + name.slice(1));

let host;
before(async () => {
  host = await installedFolder();
});

/** Writes a file into the host's folder and gives its path. */
function write(name, text) {
  writeFileSync(join(host, name), text);
  return join(host, name);
}

test('the package holds what is built and its documents, and no source, test or example', async () => {
  const { names } = await packed();
  const documents = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md|custom-elements\.json)$/;
  assert.deepEqual(
    names.filter((name) => !/^(dist|cdn)\//.test(name) && !documents.test(name)),
    [],
  );
  assert.deepEqual(
    names.filter((name) => /\.test\.|fixtures\.|\.tsbuildinfo$/.test(name)),
    [],
  );
});

test('publint and attw find nothing', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
  const { file } = await packed();
  // A style sheet has no types, and attw knows no other way to say so.
  const sheets = Object.keys(manifest.exports).filter((name) => name.endsWith('.css'));
  await runIn(host, tool('attw'), ['--profile', 'esm-only', '--quiet', file, '--exclude-entrypoints', ...sheets]);
});

test('every entry is there after an install, and can be imported in Node', async () => {
  assert.ok(entries.length > 2 * widgetFolders().length);
  const script = `for (const name of ${JSON.stringify(entries)}) await import(name); console.log('all there');`;
  assert.match(await runIn(host, process.execPath, ['--input-type=module', '--eval', script]), /all there/);
  for (const name of [
    'dist/editors/vscode.html-custom-data.json',
    'dist/editors/vscode.css-custom-data.json',
    manifest['web-types'],
  ])
    assert.ok(existsSync(join(host, 'node_modules', manifest.name, name)), name);
});

// A host's bundler makes other cuts than ours: there is room for that, not for a second copy of zod or lit. esbuild makes many small files,
// which zip worse.
for (const [name, build, room] of [
  ['rollup', buildWithRollup, 1.05],
  ['esbuild', buildWithEsbuild, 1.15],
])
  test(`${name} builds one widget to the size that we tell, without the others`, async (t) => {
    const entry = write(`one.${name}.js`, `import '${manifest.name}/define/crisis-card.js';`);
    const { size, sources } = await build(entry, join(host, `out-${name}`));
    const { ceiling } = limitsOf('crisis-card.js');
    t.diagnostic(`${size.toFixed(1)} kB gzip at once`);
    assert.ok(size <= ceiling * room, `${size.toFixed(1)} kB, ours has ${ceiling} at most`);
    assert.ok(size > 15, 'the widget is missing: was its define.js taken for a file without side effects?');
    const others = sources.filter((path) => /dist\/components\/(?!crisis-card\/)/.test(path));
    assert.deepEqual(others, []);
    const copies = new Set(sources.map((path) => /^.*node_modules\/lit-html\//.exec(path)?.[0]).filter(Boolean));
    assert.equal(copies.size, 1);
  });

test('a class that is imported and not used leaves nothing behind', async () => {
  const entry = write(
    'unused.js',
    `import { RecoveryJourney } from '${manifest.name}/components/journey.js'; console.log('host');`,
  );
  for (const build of [buildWithRollup, buildWithEsbuild]) {
    const { sources } = await build(entry, join(host, 'out-unused'));
    assert.deepEqual(
      sources.filter((path) => path.includes(`${manifest.name}/dist/components/`)),
      [],
    );
  }
});

test('types are found from every entry, and say what events carry', async () => {
  write('imports.ts', `${entries.map((name) => `import type {} from '${name}';`).join('\n')}\nexport {};\n`);
  write(
    'use.ts',
    `import { MemoryStore, type RecoveryEventMap, type Store } from '${manifest.name}';
import '${manifest.name}/define/crisis-card.js';
import type { RecoveryElements } from '${manifest.name}/types/elements';
import type { RecoveryTags } from '${manifest.name}/types/jsx';

declare module '${manifest.name}' {
  interface RecoveryEventMap {
    'recovery-own-widget-opened': { readonly page: number };
  }
}

const card = document.createElement('recovery-crisis-card');
const store: Store = new MemoryStore();
card.store = store;
card.addEventListener('recovery-saved', ({ detail }) => { const revision: number = detail.revision; void revision; });
const own: RecoveryEventMap['recovery-own-widget-opened'] = { page: 1 };
const tag: RecoveryTags['recovery-crisis-card'] = { 'record-id': 'x', store, voice: 'we', 'onrecovery-saved': ({ detail }) => void detail.state };
const element: RecoveryElements['recovery-crisis-card']['element'] = card;
void own; void tag; void element;
// @ts-expect-error there is no such voice
card.voice = 'they';
// @ts-expect-error a card says nothing of goals
const wrong: RecoveryTags['recovery-crisis-card'] = { 'onrecovery-goal-state-changed': () => {} };
void wrong;
`,
  );
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ]) {
    const options = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      noEmit: true,
      types: [],
      lib: ['es2023', 'dom', 'dom.iterable'],
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['imports.ts', 'use.ts'] }));
    await runIn(host, tool('tsc'), ['-p', '.']);
  }
});
