// Guides that do not run are worse than none: what they import, name and link to exists.
import { test } from 'node:test';
import { dirname, posix } from 'node:path';
import { bundles } from '../../scripts/build/paths.mjs';
import { exists, expectNone, filesIn, jsonOf, lineAt, starsOf, textOf, widgetFolders } from './support/project.mjs';

const { exports: exported, name: packageName } = jsonOf('package.json');
const guides = filesIn('.', (path) => path.endsWith('.md') && path !== 'CHANGELOG.md' && !path.startsWith('.changeset/'));
const examples = filesIn('examples', (path) => /\.(html|js|mjs|ts|tsx|jsx|vue|svelte|php)$/.test(path));

/** Whether package.json exports a path; where it has a star, the star must be a widget. `…` is a place-holder in prose. */
function isExported(specifier) {
  const path = `.${specifier.slice(packageName.length)}`;
  if (path in exported) return true;
  return Object.entries(exported).some(([pattern, target]) => {
    if (!pattern.includes('*')) return false;
    const [before, after] = pattern.split('*');
    if (!path.startsWith(before) || !path.endsWith(after)) return false;
    const star = path.slice(before.length, path.length - after.length);
    return starsOf(typeof target === 'string' ? target : target.types).includes(star);
  });
}

const isCdnFile = (name) => name === 'sri.json' || bundles().has(name);

/** Fenced blocks of a guide, with the line on which each begins. */
const fences = (path) =>
  [...textOf(path).matchAll(/^[ \t]*```(\w*)[^\n]*\n([\s\S]*?)^[ \t]*```/gm)].map((match) => ({
    text: match[2],
    line: lineAt(textOf(path), match.index) + 1,
  }));

const importPattern = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"]+)['"]/g;
const cdnPattern = /["'(/]cdn\/([\w.-]+?)\.js\b/g;

/** Problems of one piece of code. */
function problemsIn(text, place) {
  const problems = [];
  for (const match of text.matchAll(importPattern)) {
    const isOurs = match[1] === packageName || match[1].startsWith(`${packageName}/`);
    if (isOurs && !isExported(match[1]))
      problems.push(`${place(match.index)} imports "${match[1]}", which package.json does not export`);
  }
  for (const match of text.matchAll(cdnPattern))
    if (!isCdnFile(match[1])) problems.push(`${place(match.index)} loads cdn/${match[1]}.js, which is not built`);
  for (const match of text.matchAll(/<(recovery-[a-z-]+)[\s>]/g)) {
    if (!widgetFolders().includes(match[1].slice('recovery-'.length)))
      problems.push(`${place(match.index)} uses <${match[1]}>, which does not exist`);
  }
  return problems;
}

test('code in guides and examples imports, loads and uses only what there is', () => {
  const problems = guides.flatMap((path) =>
    fences(path).flatMap(({ text, line }) => problemsIn(text, (index) => `${path}:${line + lineAt(text, index) - 1}`)),
  );
  for (const path of examples) problems.push(...problemsIn(textOf(path), (index) => `${path}:${lineAt(textOf(path), index)}`));
  expectNone(problems, 'Mend the guide, or export what it names.');
});

test('links between guides lead somewhere', () => {
  const problems = [];
  for (const path of guides) {
    const text = textOf(path);
    for (const match of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)) {
      const target = posix.normalize(posix.join(dirname(path), decodeURI(match[1])));
      if (!exists(target)) problems.push(`${path}:${lineAt(text, match.index)} ${match[1]}`);
    }
  }
  expectNone(problems, 'Mend the link. Pictures that a script makes are not in the repository: do not link to them.');
});

test('the guides that newcomers need are there', () => {
  const wanted = [
    'README.md',
    'LICENSE',
    ...['getting-started', 'conventions', 'adding-a-widget', 'privacy-and-storage', 'security'].map((name) => `docs/${name}.md`),
  ];
  const decisions = filesIn('docs/decisions', (path) => path.endsWith('.md'));
  expectNone(
    [...wanted.filter((path) => !exists(path)), ...(decisions.length === 0 ? ['docs/decisions/*.md'] : [])],
    'Write it.',
  );
});

test('every script that a guide tells to run exists', () => {
  const problems = [];
  for (const path of guides) {
    // An example may have a package of its own.
    const own = posix.join(dirname(path), 'package.json');
    const scripts = { ...jsonOf('package.json').scripts, ...(exists(own) && jsonOf(own).scripts) };
    for (const match of textOf(path).matchAll(/\bnpm run ([\w:-]+)/g))
      if (!scripts[match[1]]) problems.push(`${path}:${lineAt(textOf(path), match.index)} npm run ${match[1]}`);
  }
  expectNone(problems, 'Add the script or mend the guide.');
});
