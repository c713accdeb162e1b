// What every architecture test needs: the files of the project by pattern, and failures that a person can read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Folders that are made by tools or by others, never written by hand. */
const notOurs = new Set(['node_modules', 'dist', 'cdn', 'coverage', '.git', '.cache', '.angular', '_site', 'release']);
/** Pictures that are taken lie in a folder at the root; further down a folder of that name holds source. */
const takenPictures = join(root, 'pictures');

/** Paths below `folder`, from the root, with `/`, sorted. An absent folder has no files. */
export function filesIn(folder, accept = () => true) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  const found = [];
  for (const entry of readdirSync(start, { withFileTypes: true })) {
    const path = join(start, entry.name);
    if (entry.isDirectory() && !notOurs.has(entry.name) && path !== takenPictures)
      found.push(...filesIn(relative(root, path), accept));
    if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
  }
  return found.filter((path) => accept(path)).sort();
}

export const exists = (path) => existsSync(join(root, path));
export const textOf = (path) => readFileSync(join(root, path), 'utf8');
export const jsonOf = (path) => JSON.parse(textOf(path));
export const absolute = (path) => join(root, path);

export const isTest = (path) => /\.test\.(ts|mjs)$/.test(path);
const isScript = (path) => path.endsWith('.ts') && !path.endsWith('.d.ts');

/** Source that ships: no tests. */
export const sourceFiles = () =>
  [...filesIn('src', isScript), ...filesIn('components', isScript)].filter((path) => !isTest(path));

/** Names of the widget folders, for example `crisis-card`. */
export const widgetFolders = () =>
  readdirSync(absolute('components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notOurs.has(entry.name))
    .map((entry) => entry.name)
    .sort();

/** What a star in a path of package.json's exports stands for. In `cdn`, only files with names that stay. */
export function starsOf(target) {
  if (target.startsWith('./cdn/'))
    return ['recovery-widgets.js', 'core.js', 'sri.json', ...widgetFolders().map((one) => `${one}.js`)];
  if (target.startsWith('./dist/editors/'))
    return ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json'];
  const namesIn = (folder, ending) =>
    filesIn(folder, (path) => path.endsWith(ending)).map((path) => path.slice(folder.length + 1, -ending.length));
  if (target.startsWith('./dist/types/')) return ['elements', ...namesIn('scripts/build/element-types', '.d.ts')];
  if (target.startsWith('./dist/src/i18n/terms/')) return namesIn('src/i18n/terms', '.ts');
  return widgetFolders();
}

export const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** Every match of a global pattern in a file, with the place where it stands. */
export function matchesIn(path, pattern, text = textOf(path)) {
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    place: `${path}:${lineAt(text, match.index)}`,
    line: lineAt(text, match.index),
  }));
}

/** Fails with one line per problem and what to do; the stack of the test itself would only hide them. */
export function expectNone(problems, advice) {
  if (problems.length === 0) return;
  const text = [`${problems.length} to mend. ${advice}`, ...problems.map((problem) => `  ${problem}`)].join('\n');
  const error = new Error(text);
  error.stack = text;
  throw error;
}

/** Fails where a built folder is missing, instead of passing because there was nothing to look at. */
export function needsBuild(...paths) {
  expectNone(
    paths.filter((path) => !exists(path)).map((path) => `${path} is missing`),
    'Run "npm run build" first.',
  );
}
