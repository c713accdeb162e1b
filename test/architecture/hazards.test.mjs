// A safety case says of each hazard what helps against it, and shows it: by tests that are there under the name that it gives.
import { test } from 'node:test';
import { exists, expectNone, textOf } from './support/project.mjs';

const log = textOf('docs/hazard-log.md');
const named = [...log.matchAll(/^\| (H\d+) +\|/gm)].map(([, number]) => number);
const parts = log.split(/^(?=\*\*H\d+\*\*)/m).slice(1);
const numberOf = (part) => /^\*\*(H\d+)/.exec(part)[1];
/** A paragraph in one line. */
const plain = (part) => part.replace(/\s+/g, ' ');

test('every hazard has a row, and a paragraph that says what remains', () => {
  const told = parts.map(numberOf);
  const problems = named.filter((number) => !told.includes(number)).map((number) => `${number} has no paragraph`);
  for (const number of told) if (!named.includes(number)) problems.push(`${number} has no row`);
  const expected = named.map((_number, index) => `H${index + 1}`);
  if (expected.join() !== named.join() || expected.join() !== told.join()) problems.push('the numbers are not in order');
  for (const part of parts) if (!/_Remains:_ \S/.test(plain(part))) problems.push(`${numberOf(part)} does not say what remains`);
  expectNone(problems, 'docs/hazard-log.md has a row in the table, and a paragraph below.');
});

// Whether there is a test of that name: named-tests.test.mjs.
test('every hazard names a test, or why there can be none', () => {
  const problems = [];
  for (const part of parts.map(plain)) {
    const isNamed = /\bTests?(?: in [^:]+)?: [^_]*"/.test(part);
    const files = [...part.matchAll(/`((?:test|components)\/[\w./-]+)`/g)].map(([, path]) => path.replace(/\/$/, ''));
    for (const path of files) if (!exists(path)) problems.push(`${numberOf(part)} names ${path}`);
    const isExcused = /\bNo test: \S/.test(part);
    if (!isNamed && files.length === 0 && !isExcused) problems.push(`${numberOf(part)} names no test`);
  }
  expectNone(problems, 'Give the name as it stands in the test, or as far as it is always the same, and then "…".');
});
