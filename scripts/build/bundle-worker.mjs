/** Writes some of the bundles of cdn/ in a thread of its own, and tells what was written. */
import { parentPort, workerData } from 'node:worker_threads';
import { cdn } from '../../rollup.config.js';
import { checkBundle, runRollup } from './run-rollup.mjs';

/** What the rest of the build reads of a chunk; the whole of it holds functions, which no thread can hand over. */
const plain = ({ name, fileName, code, isEntry, imports, modules }) => ({
  ...{ name, fileName, code, isEntry, imports },
  modules: Object.fromEntries(Object.entries(modules).map(([id, module]) => [id, { code: module.code }])),
});

for (const configuration of cdn({ quick: workerData.quick })) {
  const [name] = Object.keys(configuration.input);
  if (!workerData.names.includes(name)) continue;
  const written = await runRollup(configuration);
  checkBundle(written);
  parentPort.postMessage({ name, chunks: written.map(plain) });
}
