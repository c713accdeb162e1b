// Data, schemas and texts run in a worker and in Node: they may not know lit or the DOM, not even by way of others.
import { test } from 'node:test';
import { browserGlobalsIn } from './support/globals.mjs';
import { importsOf, reach } from './support/imports.mjs';
import { expectNone, sourceFiles } from './support/project.mjs';

const pureNames = /^components\/[^/]+\/(schema|kind|messages(\.[\w-]+)?|fixtures|fhir|document|fields|sections)\.ts$/;
const isPure = (path) => /^src\/(record|fhir)\//.test(path) || path === 'src/errors.ts' || pureNames.test(path);
const needsNoLit = (path) => isPure(path) || path.startsWith('src/store/');

test('record, store, fhir, schemas, kinds, texts, fixtures and documents do not reach lit', () => {
  const problems = [];
  for (const path of sourceFiles().filter(needsNoLit)) {
    for (const [target, chain] of reach(path)) {
      if (target === 'lit' || target.startsWith('lit/')) problems.push(chain.join(' → '));
    }
  }
  expectNone(problems, 'Move the part that needs lit elsewhere; types count, since readers compile them too.');
});

test('record, fhir, schemas, kinds, texts, fixtures and documents name no browser global', () => {
  const problems = sourceFiles()
    .filter(isPure)
    .flatMap((path) => browserGlobalsIn(path).map(({ name, place }) => `${place} names ${name}`));
  expectNone(problems, 'Pass the value in from the element.');
});

test('schema.ts imports zod/mini and nothing else', () => {
  const problems = [];
  for (const path of sourceFiles().filter((path) => /^components\/[^/]+\/schema\.ts$/.test(path))) {
    for (const one of importsOf(path)) if (one.specifier !== 'zod/mini') problems.push(`${one.place} imports ${one.specifier}`);
  }
  expectNone(problems, 'A schema is read by tools that have nothing but zod.');
});
