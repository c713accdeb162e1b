/**
 * `npm run test:mutation`: changes one thing after the other in what is pure (records, merging, imports, FHIR, the rules of stores) and
 * sees whether a test fails. What follows goes to Stryker: `npm run test:mutation -- --mutate src/record/merge.ts`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build/paths.mjs';
import { installPart } from './install-part.mjs';

await installPart('test/mutation', 'mutation testing');
const modules = join(root, 'test/mutation/node_modules');
const { status } = spawnSync(
  process.execPath,
  [join(modules, '@stryker-mutator/core/bin/stryker.js'), 'run', 'test/mutation/stryker.config.json', ...process.argv.slice(2)],
  // The copy with the mutants in it lies elsewhere.
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_PATH: modules } },
);
process.exitCode = status ?? 1;
