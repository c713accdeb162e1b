/** Writes bundles of cdn/ in a thread of its own, each when its name comes, and tells what was written. Ends when no name comes. */
import { parentPort } from 'node:worker_threads';
import { cdn } from '../../rollup.config.js';
import { checkBundle, runRollup } from './run-rollup.mjs';

/** What the rest of the build reads of a chunk; the whole of it holds functions, which no thread can hand over. */
const plain = ({ name, fileName, code, isEntry, imports, modules }) => ({
  ...{ name, fileName, code, isEntry, imports },
  modules: Object.fromEntries(Object.entries(modules).map(([id, module]) => [id, { code: module.code }])),
});

const configurations = new Map(cdn().map((one) => [Object.keys(one.input)[0], one]));

parentPort.on('message', async (name) => {
  if (!name) {
    parentPort.close();
    return;
  }
  const written = await runRollup(configurations.get(name));
  checkBundle(written);
  parentPort.postMessage({ name, chunks: written.map(plain) });
});
