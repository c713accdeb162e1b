// What may never stand in markup: duties, grades, styles that a strict policy blocks, and words outside the string layer.
import { test } from 'node:test';
import { templatesIn } from './support/templates.mjs';
import { expectNone, matchesIn, sourceFiles } from './support/project.mjs';

const inTemplates = (pattern) =>
  sourceFiles().flatMap((path) =>
    templatesIn(path)
      .filter(({ text }) => pattern.test(text))
      .map(({ text, place }) => `${place} ${pattern.exec(text)[0].trim()}`),
  );
const inCode = (pattern) =>
  sourceFiles().flatMap((path) => matchesIn(path, pattern).map(({ match, place }) => `${place} ${match[0]}`));

test('A4.6 I3: no box must be filled in', () => {
  expectNone(
    [
      ...inTemplates(/[\s.?](?:aria-)?required(?=[\s=>/])/i),
      ...inCode(/\.(?:r|ariaR)equired = |Attribute\(['"](?:aria-)?required/g),
    ],
    'Every box may stay empty.',
  );
});

test('A6.6: nothing draws how far a person has come', () => {
  const problems = [
    ...inTemplates(/<(?:progress|meter)\b|role=["']?(?:progressbar|meter)/i),
    ...inCode(/createElement\(['"](?:progress|meter)|['"]progressbar['"]/g),
  ];
  expectNone(problems, 'Count material in words ("4 of 10 topics looked at"), never a person.');
});

test('no template holds a style that a strict content policy blocks', () => {
  expectNone(
    [...inTemplates(/\sstyle=|<style\b|\son\w+=/), ...inCode(/\bstyleMap\b|\bunsafeHTML\b|\bunsafeSVG\b/g)],
    'Use a class and the static styles.',
  );
});

test('no template holds words: all of them come from the messages', () => {
  const problems = [];
  for (const path of sourceFiles()) {
    for (const { text, place } of templatesIn(path)) {
      const worded = /\s(?:aria-label|aria-description|title|placeholder|alt|label)=["']?([a-z][^"'\uE000>]*)/i.exec(text)?.[1];
      const visible = text
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<[^>]*>/g, ' ')
        .match(/\p{L}{2,}[^<\uE000]*/u)?.[0];
      for (const words of [worded, visible].filter(Boolean)) problems.push(`${place} "${words.trim()}"`);
    }
  }
  expectNone(problems, 'A host could not translate or reword it: add a message.');
});
