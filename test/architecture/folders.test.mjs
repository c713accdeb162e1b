// Adding a widget is one folder and one line. What the folder has to hold is the same for all.
import { test } from 'node:test';
import { exists, expectNone, filesIn, isTest, textOf, widgetFolders } from './support/project.mjs';

const always = (folder) => ['README.md', 'define.ts', 'index.ts', `${folder}-element.ts`];
const withKind = ['schema.ts', 'kind.ts', 'messages.ts', 'messages.de.ts', 'messages.ar.ts', 'fixtures.ts'];

const inFolder = (folder, name) => `components/${folder}/${name}`;
const tagOf = (folder) => `recovery-${folder}`;
const namesKind = (folder) =>
  /\bkind = \w+|defineKind\(/.test(
    filesIn(`components/${folder}`, (path) => path.endsWith('.ts') && !isTest(path))
      .map(textOf)
      .join('\n'),
  );

test('every widget folder is complete', () => {
  const problems = [];
  for (const folder of widgetFolders()) {
    const wanted = [...always(folder), ...(namesKind(folder) ? withKind : [])];
    for (const name of wanted) if (!exists(inFolder(folder, name))) problems.push(`${inFolder(folder, name)} is missing`);
    if (filesIn(`components/${folder}`, isTest).length === 0) problems.push(`components/${folder}/ has no *.test.ts`);
  }
  expectNone(problems, 'See docs/adding-a-widget.md for what each file holds.');
});

test('a widget with texts of its own has them in every language that the package ships', () => {
  const problems = [];
  const isWhole = (path) => /messages\.[\w-]+\.ts$/.test(path) && !path.includes('en-x-easy'); // Easy texts of English need no easy form.
  const languages = filesIn('src/i18n', isWhole).map((path) => path.split('/').pop());
  for (const folder of widgetFolders().filter((folder) => exists(inFolder(folder, 'messages.ts')))) {
    for (const name of languages) if (!exists(inFolder(folder, name))) problems.push(`${inFolder(folder, name)} is missing`);
  }
  expectNone(problems, 'A file without texts falls back to English; words.test.mjs lists what is not translated yet.');
});

test('define-all.ts has one line for every widget folder, and nothing else', () => {
  const path = 'components/define-all.ts';
  const problems = [];
  const seen = new Set();
  textOf(path)
    .split('\n')
    .forEach((line, index) => {
      const folder = /^import '\.\/([\w-]+)\/define\.js';$/.exec(line)?.[1];
      if (line === '' || line.startsWith('//')) return;
      if (!folder || !widgetFolders().includes(folder))
        problems.push(`${path}:${index + 1} is not the line of a widget: ${line}`);
      if (seen.has(folder)) problems.push(`${path}:${index + 1} registers ${folder} twice`);
      seen.add(folder);
    });
  for (const folder of widgetFolders()) if (!seen.has(folder)) problems.push(`${path} lacks: import './${folder}/define.js';`);
  expectNone(problems, "A line is: import './<folder>/define.js';");
});

test('define.ts registers the literal tag of its folder and types it', () => {
  const problems = [];
  for (const folder of widgetFolders().filter((folder) => exists(inFolder(folder, 'define.ts')))) {
    const path = inFolder(folder, 'define.ts');
    const text = textOf(path);
    const registered = /\bdefine\('([^']+)', (\w+)\);/.exec(text);
    if (registered?.[1] !== tagOf(folder)) problems.push(`${path} must call define('${tagOf(folder)}', …) with the literal tag`);
    const typed = /interface HTMLElementTagNameMap \{([^}]*)\}/.exec(text)?.[1] ?? '';
    if (!typed.includes(`'${tagOf(folder)}': ${registered?.[2]};`))
      problems.push(`${path} needs '${tagOf(folder)}' in HTMLElementTagNameMap`);
  }
  expectNone(problems, 'Minifiers change class names and editors read the map: both need the tag in letters.');
});

test('the JSDoc @tag of the element is the tag that is registered', () => {
  const problems = [];
  for (const folder of widgetFolders().filter((folder) => exists(inFolder(folder, `${folder}-element.ts`)))) {
    const path = inFolder(folder, `${folder}-element.ts`);
    for (const name of ['tag', 'tagname']) {
      const written = new RegExp(`@${name} ([\\w-]+)`).exec(textOf(path))?.[1];
      if (written !== tagOf(folder))
        problems.push(`${path} needs "@${name} ${tagOf(folder)}" in the JSDoc of its class, not ${written ?? 'none'}`);
    }
  }
  expectNone(problems, 'custom-elements.json takes the tag from there.');
});
