// The examples for frameworks are copied by readers. test/hosts/ builds and uses them; here is what their text alone tells.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn, jsonOf, textOf } from './support/project.mjs';

const examples = ['react', 'react-18', 'vue', 'svelte', 'angular'];

test('the examples differ in what their framework needs, and in nothing else', () => {
  for (const file of ['src/centre.ts', 'src/page.css']) {
    const texts = new Set(examples.map((name) => textOf(`examples/${name}/${file}`)));
    assert.equal(texts.size, 1, `examples/*/${file}`);
  }
});

test('an example names every package that it imports, in exact versions', () => {
  for (const name of examples) {
    const { dependencies, devDependencies } = jsonOf(`examples/${name}/package.json`);
    const named = { ...dependencies, ...devDependencies };
    for (const [dependency, version] of Object.entries(named)) assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: ${dependency}`);
    for (const path of filesIn(`examples/${name}`, (one) => /\.(ts|tsx|js|vue|svelte)$/.test(one)))
      for (const [, specifier] of textOf(path).matchAll(/(?:from|import) '((?:@[\w-]+\/)?[\w][\w-]*)[^']*'/g))
        assert.ok(specifier in named || specifier === 'node', `${path} imports ${specifier}`);
  }
});

test('code in docs/frameworks.md stands in the examples, word by word', () => {
  const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
  const guide = 'docs/frameworks.md';
  const sources = examples.flatMap((name) => filesIn(`examples/${name}`).map((path) => squeezed(textOf(path))));
  for (const [, code] of textOf(guide).matchAll(/^```\w+\n([\s\S]*?)^```/gm))
    assert.ok(
      sources.some((text) => text.includes(squeezed(code))),
      `not in any example:\n${code}`,
    );
});
