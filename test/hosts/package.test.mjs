// What a developer gets with `npm install`: only what they need, and all of it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { packed } from './support/packed.mjs';

test('the package holds what is built and its documents, and no source, test or example', async () => {
  const { names } = await packed();
  const strays = names.filter(
    (name) =>
      !/^(dist|cdn)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md|custom-elements\.json)$/.test(name),
  );
  assert.deepEqual(strays, []);
  assert.deepEqual(
    names.filter((name) => /\.test\.|fixtures|\.tsbuildinfo$/.test(name)),
    [],
  );
  for (const wanted of [
    'dist/src/index.js',
    'dist/src/index.d.ts',
    'cdn/recovery-widgets.js',
    'cdn/sri.json',
    'custom-elements.json',
  ])
    assert.ok(names.includes(wanted), wanted);
});
