// The shape of the files themselves: short enough to read, finished, and free of what belongs to one machine.
import { test } from 'node:test';
import { expectNone, filesIn, isTest, jsonOf, lineAt, matchesIn, sourceFiles, textOf } from './support/project.mjs';

const longest = 400;
const highestMedian = 120;

const isCode = (path) => /\.(ts|tsx|mjs|js|jsx|css|html|vue|svelte|php)$/.test(path);
const isText = (path) => isCode(path) || /\.(md|json|ya?ml|txt|svg)$/.test(path);
const ours = filesIn('.', (path) => isText(path) && !/(^|\/)(package-lock|custom-elements)\.json$/.test(path));
const linesOf = (path) => textOf(path).replace(/\n$/, '').split('\n').length;

/** Matches in files; the checks themselves hold what they look for. */
const found = (paths, pattern) =>
  paths
    .filter((path) => !path.startsWith('test/architecture/'))
    .flatMap((path) => matchesIn(path, pattern).map(({ place, match }) => `${place} ${match[0].trim()}`));

test(`no file has more than ${longest} lines`, () => {
  const problems = ours.filter(
    (path) => path !== 'CHANGELOG.md' && !path.startsWith('test/architecture/surface/') && linesOf(path) > longest,
  );
  expectNone(
    problems.map((path) => `${path} has ${linesOf(path)}`),
    'Split it along what changes together.',
  );
});

test(`half of the source files have at most ${highestMedian} lines`, () => {
  const lengths = sourceFiles()
    .map(linesOf)
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)];
  console.log(
    `${lengths.length} source files, ${lengths.reduce((sum, one) => sum + one, 0)} lines, median ${median}, longest ${lengths.at(-1)}`,
  );
  expectNone(median > highestMedian ? [`the median is ${median}`] : [], 'Split the long ones.');
});

test('nothing is left for later', () => {
  expectNone(found(ours.filter(isText), /\b(?:TODO|FIXME|XXX|HACK)\b.*/g), 'Do it, or open an issue and take the note out.');
});

test('no console.log, no debugger in what ships', () => {
  expectNone(
    found(sourceFiles(), /\bconsole\.(?:log|debug|info|table|dir|trace)\b|\bdebugger\b/g),
    'A page belongs to its host; warnings go through warnOnce.',
  );
});

test('no test is left out without a written reason', () => {
  const problems = [];
  const pattern = /\.(?:only|skip)\(|\bx(?:it|describe)\(|\b(?:skip|todo|only):\s*(?:true|['"`])/g;
  for (const path of filesIn('.', (one) => isTest(one) || /^test\/(?!architecture\/).*\.(ts|mjs)$/.test(one))) {
    const lines = textOf(path).split('\n');
    for (const { match, place, line } of matchesIn(path, pattern)) {
      const own = lines[line - 1];
      const above = lines[line - 2]?.trim().startsWith('//') ? lines[line - 2] : '';
      // Three words are a reason; "later" is none.
      const isExplained = /\/\/(?: \S+){3}/.test(own) || /\/\/(?: \S+){3}/.test(above);
      if (!/^\s*(?:\*|\/\/)/.test(own) && (/only/.test(match[0]) || !isExplained)) problems.push(`${place} ${match[0]}`);
    }
  }
  expectNone(problems, 'Take it out, or say why in a comment on the line of the skip or the one above.');
});

test('no path of somebody’s machine and no private registry', () => {
  const machine =
    /(?<![\w.:/])\/(?:root|home\/\w+|Users\/\w+|work|mnt|private|var\/folders)\/[\w.-]+|\b[A-Z]:\\(?:Users|Documents)\b/g;
  const problems = found(ours, machine);
  const lock = textOf('package-lock.json');
  for (const match of lock.matchAll(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)([^"]+)"/g)) {
    problems.push(`package-lock.json:${lineAt(lock, match.index)} is resolved from elsewhere than registry.npmjs.org`);
  }
  expectNone(problems.slice(0, 20), 'Use a relative path, a temporary folder of the system, or the public registry.');
});

test('every file that package.json names is there', () => {
  const manifest = jsonOf('package.json');
  const named = Object.values(manifest.scripts).flatMap((line) => line.match(/\bnode ([\w./-]+\.mjs)/)?.[1] ?? []);
  const present = new Set(filesIn('.'));
  expectNone(
    named.filter((path) => !present.has(path)),
    'A script of package.json runs it.',
  );
});
