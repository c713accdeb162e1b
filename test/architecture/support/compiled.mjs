// The sources as plain JavaScript in a folder of its own, module by module, so that plain Node can import them.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { absolute, root, sourceFiles } from './project.mjs';

let making;

/** Compiles every source file once per run, also for those who ask while it is being done; resolves with the folder. */
export const compiledSources = () => (making ??= compile());

async function compile() {
  const made = mkdtempSync(join(tmpdir(), 'recovery-widgets-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  symlinkSync(absolute('node_modules'), join(made, 'node_modules'));
  await build({
    entryPoints: sourceFiles().map(absolute),
    outdir: made,
    outbase: root,
    format: 'esm',
    target: 'es2022',
    // Without this the compiler warns about imports that only serve types, which is what a module-by-module build means.
    logLevel: 'error',
    absWorkingDir: root,
    tsconfig: absolute('tsconfig.json'),
  });
  writeFileSync(join(made, 'package.json'), '{"type":"module"}');
  return made;
}

const importer = fileURLToPath(new URL('./import-in-node.mjs', import.meta.url));

/**
 * Imports files one after another in a plain Node of their own.
 * @param mode `watch`: report browser globals touched while importing; `no-define`: registering an element fails.
 * @returns `{path → problem}` for the files that had one
 */
export function importInNode(folder, paths, mode) {
  const input = JSON.stringify({ folder, paths, mode });
  return JSON.parse(execFileSync(process.execPath, [importer], { input, encoding: 'utf8', maxBuffer: 1e8 }));
}
