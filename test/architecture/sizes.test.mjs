// Budgets of what a person downloads. 1 kB is 1024 bytes of gzip level 9, as a careful server sends it.
import { test } from 'node:test';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { absolute, expectNone, jsonOf, needsBuild, root, widgetFolders } from './support/project.mjs';

const budgets = { 'recovery-widgets.js': 110, 'crisis-card.js': 28, 'core (src/index.ts)': 18 };
const otherWidget = 32;

const kilobytes = (bytes) => gzipSync(bytes, { level: 9 }).length / 1024;
const scripts = () => (existsSync(absolute('cdn')) ? readdirSync(absolute('cdn')).filter((name) => name.endsWith('.js')) : []);

/** The core as a host would bundle it: everything of src/index.ts with lit, idb and zod/mini inside. */
async function core() {
  const result = await build({
    entryPoints: [absolute('src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    absWorkingDir: root,
    logLevel: 'error',
  });
  return result.outputFiles[0].contents;
}

test('every cdn file and the core are within their budgets', async () => {
  needsBuild('cdn/recovery-widgets.js');
  const sizes = scripts().map((name) => [name, kilobytes(readFileSync(absolute(`cdn/${name}`)))]);
  sizes.push(['core (src/index.ts)', kilobytes(await core())]);
  const rows = sizes.map(([name, size]) => ({ name, size, budget: budgets[name] ?? otherWidget }));
  console.log('kB gzip  budget  file');
  for (const { name, size, budget } of rows) console.log(`${size.toFixed(1).padStart(7)}  ${String(budget).padStart(6)}  ${name}`);
  expectNone(
    rows.filter(({ size, budget }) => size > budget).map(({ name, size, budget }) => `${name} is ${size.toFixed(1)} kB, budget ${budget} kB`),
    'Take something out; a budget is raised only with figures and a reason in docs/decisions/.',
  );
});

test('there is a cdn file for every widget', () => {
  needsBuild('cdn/recovery-widgets.js');
  const problems = widgetFolders().filter((folder) => !existsSync(absolute(`cdn/${folder}.js`)));
  expectNone(problems, 'The build makes one for each folder of components.');
});

test('sri.json holds the digest of every cdn file', () => {
  needsBuild('cdn/sri.json');
  const problems = [];
  const told = jsonOf('cdn/sri.json');
  const values = JSON.stringify(told);
  for (const name of scripts()) {
    const digest = `sha384-${createHash('sha384').update(readFileSync(absolute(`cdn/${name}`))).digest('base64')}`;
    if (!values.includes(name)) problems.push(`cdn/sri.json does not name ${name}`);
    else if (!values.includes(digest)) problems.push(`cdn/sri.json has another digest for ${name} than ${digest}`);
  }
  for (const name of Object.keys(told).filter((key) => key.endsWith('.js'))) {
    if (!scripts().includes(name.replace(/^.*\//, ''))) problems.push(`cdn/sri.json names ${name}, which does not exist`);
  }
  expectNone(problems, 'Run "npm run build": the digests are made last.');
});
