// Budgets of what a person downloads. 1 kB is 1024 bytes of gzip level 9, as a careful server sends it.
import { test } from 'node:test';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { measured, recorded } from '../../scripts/build/size-record.mjs';
import { limitsOf } from '../../scripts/build/sizes.mjs';
import { absolute, expectNone, jsonOf, needsBuild, root, widgetFolders } from './support/project.mjs';

const kilobytes = (bytes) => gzipSync(bytes, { level: 9 }).length / 1024;
/** Scripts of the cdn folder and of the folders below it. */
const scripts = () =>
  existsSync(absolute('cdn'))
    ? readdirSync(absolute('cdn'), { recursive: true })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.js'))
    : [];

/** What of the core is our own code: the same entry with the packages left out. For reading the table, not a budget. */
async function ownCore() {
  const result = await build({
    entryPoints: [absolute('src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    packages: 'external',
    // Languages and parts are loaded when they are asked for.
    external: ['./messages.*.js', '*.part.js'],
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    absWorkingDir: root,
    logLevel: 'error',
  });
  return result.outputFiles[0].contents;
}

test('no cdn file is larger than its budget, or than today where it is above it', async () => {
  needsBuild('cdn/recovery-widgets.js', 'cdn/core.js');
  const sizes = scripts().map((name) => [name, kilobytes(readFileSync(absolute(`cdn/${name}`)))]);
  const rows = sizes.map(([name, size]) => ({ name, size, ...limitsOf(name) }));
  console.log('kB gzip  budget  file');
  for (const { name, size, budget } of rows) {
    const above = size > budget ? `  above its budget by ${(size - budget).toFixed(1)} kB (docs/decisions/0004-size.md)` : '';
    console.log(`${size.toFixed(1).padStart(7)}  ${String(budget).padStart(6)}  ${name}${above}`);
  }
  const own = kilobytes(await ownCore());
  console.log(`${own.toFixed(1).padStart(7)}       -  core without lit and zod`);
  expectNone(
    rows
      .filter(({ size, ceiling }) => size > ceiling)
      .map(({ name, size, ceiling }) => `${name} is ${size.toFixed(1)} kB, allowed are ${ceiling} kB`),
    'Take something out; a limit is raised only with figures and a reason in docs/decisions/.',
  );
  expectNone(
    rows.filter(({ size, budget, ceiling }) => ceiling > budget && size <= budget).map(({ name }) => name),
    'Within its budget now: take its line out of `ceilings` in scripts/build/sizes.mjs.',
  );
});

test('what everything weighs is written down, so that a change shows what it costs', () => {
  needsBuild('cdn/recovery-widgets.js');
  const [now, written] = [measured(), recorded()];
  const names = [...new Set([...Object.keys(now), ...Object.keys(written)])];
  const differs = (name) =>
    Object.keys({ ...now[name], ...written[name] }).filter((key) => {
      const [one, other] = [now[name]?.[key] ?? 0, written[name]?.[key] ?? 0];
      // Releases of zlib differ by a few bytes.
      return Math.abs(one - other) > Math.max(one, other) * 0.002;
    });
  expectNone(
    names.flatMap((name) =>
      differs(name).map((key) => `${name}, ${key}: ${now[name]?.[key]} bytes, written ${written[name]?.[key]}`),
    ),
    'Run: npm run sizes -- --record',
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
    const digest = `sha384-${createHash('sha384')
      .update(readFileSync(absolute(`cdn/${name}`)))
      .digest('base64')}`;
    if (!values.includes(name)) problems.push(`cdn/sri.json does not name ${name}`);
    else if (!values.includes(digest)) problems.push(`cdn/sri.json has another digest for ${name} than ${digest}`);
  }
  for (const name of Object.keys(told).filter((key) => key.endsWith('.js'))) {
    if (!scripts().some((one) => name === one || name.endsWith(`/${one}`)))
      problems.push(`cdn/sri.json names ${name}, which does not exist`);
  }
  expectNone(problems, 'Run "npm run build": the digests are made last.');
});
