/**
 * `npm run build` writes dist/ (modules and types), cdn/ (self-contained files) and custom-elements.json.
 *
 * --unchecked        does not check types, for `npm test`, which has a step of its own for that
 * --update-surface   accepts a change of the public surface
 * --analyse <name>   prints what takes the space in cdn/<name>.js, or in a part such as crisis-card.writing
 */
import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modules } from '../rollup.config.js';
import { writeBundles } from './build/bundles.mjs';
import { writeEditorData } from './build/editor-data.mjs';
import { writeElementTypes } from './build/element-types.mjs';
import { writeFramePage } from './build/frame-page.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { writeLicenses } from './build/licenses.mjs';
import { writeManifest } from './build/manifest.mjs';
import { writePageStyles } from './build/page-styles.mjs';
import { root } from './build/paths.mjs';
import { runRollup } from './build/run-rollup.mjs';
import { analyse, reportSizes } from './build/sizes.mjs';
import { checkSurface } from './build/surface.mjs';

const { values: options } = parseArgs({
  options: { unchecked: { type: 'boolean' }, 'update-surface': { type: 'boolean' }, analyse: { type: 'string' } },
});

/** Declaration files. tsc runs beside rollup, in its own process; to check all types as well is more than half of its work. */
function writeTypes({ unchecked }) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return new Promise((resolve, reject) => {
    const words = [compiler, '-p', 'tsconfig.build.json', ...(unchecked ? ['--noCheck'] : [])];
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('tsc found errors'))));
  });
}

async function build() {
  for (const folder of ['dist', 'cdn']) rmSync(join(root, folder), { recursive: true, force: true });
  const types = writeTypes(options).then(
    () => undefined,
    (error) => error,
  );
  await runRollup(modules());
  copyFileSync(join(root, 'src/fhir/chime.json'), join(root, 'dist/src/fhir/chime.json'));
  const [chunks, manifest] = await Promise.all([writeBundles(), writeManifest()]);
  writeLicenses(chunks);
  writePageStyles();
  writeFramePage();
  writeIntegrity();
  reportSizes(chunks);
  const wanted =
    options.analyse && chunks.find(({ name, fileName }) => name === options.analyse || fileName.includes(`/${options.analyse}.`));
  if (wanted) await analyse(wanted);
  writeElementTypes(manifest);
  writeEditorData(manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  await checkSurface(manifest, { update: options['update-surface'] });
  const typeError = await types;
  if (typeError) throw typeError;
}

const started = performance.now();
try {
  await build();
  console.log(`\nBuilt in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(`\nThe build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
