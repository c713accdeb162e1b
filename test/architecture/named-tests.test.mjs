// Guides that name tests name tests that are there, and quote what a person really reads.
import { test } from 'node:test';
import { rowsOf } from '../../scripts/faults/table.mjs';
import { programme } from '../faults/programme.mjs';
import { expectNone, filesIn, textOf } from './support/project.mjs';

const isTestFile = (path) => /\.(test|e2e)\.(ts|mjs)$/.test(path) || /^test\/suites\/.*\.ts$/.test(path);
const files = [...filesIn('test', isTestFile), ...filesIn('components', isTestFile), ...filesIn('integrations', isTestFile)];

/** Titles of tests as patterns: what is filled in when it runs may be anything. Titles inside titles (`describe`) can be named too. */
const titles = files.flatMap((path) =>
  [...textOf(path).matchAll(/\b(?:it|test|describe)\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)")/g)].map(
    ([, single, template, double]) => {
      const text = (single ?? template ?? double).replaceAll(/\\(.)/g, '$1');
      return text.split(template === undefined ? /(?!)/ : /\$\{[^}]*\}/);
    },
  ),
);
const escaped = (text) => text.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`);

/** Whether a test has this title, or begins (ends) with it where it is cut short by `…`. */
function isTitle(named) {
  const parts = named.split('…').map((part) => part.trim());
  if (parts.length === 1) return titles.some((title) => new RegExp(`^${title.map(escaped).join('.*')}$`).test(named));
  // A title that was cut short is compared as far as it is told.
  return titles.some((title) => {
    const whole = title.join(' ');
    return parts.every((part) => whole.includes(part) || title.some((piece) => piece.length > 20 && part.startsWith(piece)));
  });
}

const quotes = (text) =>
  [...text.replaceAll(/\s+/g, ' ').matchAll(/"((?:[^"\\]|\\.)+)"/g)].map(([, title]) => title.replaceAll(/\\(.)/g, '$1'));

test('every test that the hazard log names is there', () => {
  const problems = [];
  for (const part of textOf('docs/hazard-log.md').split(/^(?=\*\*H\d+\*\*)/m)) {
    const hazard = /^\*\*(H\d+)/.exec(part)?.[1];
    if (!hazard) continue;
    for (const [, named] of part.matchAll(/\bTests?: ([\s\S]*?)(?= _Remains| Faults:|\n\n|\. [A-Z`])/g))
      for (const title of quotes(named)) if (!isTitle(title)) problems.push(`${hazard} names "${title}"`);
  }
  expectNone(problems, 'Mend docs/hazard-log.md.');
});

test('what the guide says of failing storage is what people read, and what a test shows', () => {
  const [, table] = /## When storage fails\n[^|]*((?:\|.*\n)+)/.exec(textOf('docs/reliability.md')) ?? [];
  const rows = rowsOf((table ?? '').split('\n')).slice(1);
  const catalogs = ['src/i18n/messages.ts', 'src/i18n/writing-messages.ts'].map(textOf).join('\n');
  const problems = rows.length > 10 ? [] : ['the table is not there'];
  for (const [happens, seen, , , named] of rows) {
    for (const sentence of quotes(seen))
      if (!catalogs.includes(`'${sentence.replaceAll("'", String.raw`\'`)}'`))
        problems.push(`${happens}: nobody reads "${sentence}"`);
    const shown = quotes(named);
    const fault = /^fault (T\w+)$/.exec(named)?.[1];
    if (shown.length === 0 && !programme.some(({ id }) => id === fault)) problems.push(`${happens}: no test`);
    for (const title of shown) if (!isTitle(title)) problems.push(`${happens}: no test "${title}"`);
  }
  expectNone(problems, 'Mend the table "When storage fails" of docs/reliability.md.');
});
