import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundles } from './paths.mjs';

/** More of them would each hold the sources in memory, and gain little. */
const mostThreads = 4;

function work(names, quick) {
  return new Promise((resolve, reject) => {
    const written = [];
    const worker = new Worker(new URL('./bundle-worker.mjs', import.meta.url), { workerData: { names, quick } });
    worker.on('message', (one) => written.push(one));
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve(written) : reject(new Error(`a thread of the build ended with ${code}`))));
  });
}

/**
 * Writes all bundles of cdn/, some in each of a few threads: minifying is most of the build, and no bundle needs another one.
 * @returns their chunks, in the order of the bundles
 */
export async function writeBundles({ quick = false } = {}) {
  const names = [...bundles().keys()];
  const threads = Math.min(mostThreads, availableParallelism(), names.length);
  const shares = Array.from({ length: threads }, (_, thread) => names.filter((_name, index) => index % threads === thread));
  const written = new Map(
    (await Promise.all(shares.map((share) => work(share, quick)))).flat().map((one) => [one.name, one.chunks]),
  );
  return names.flatMap((name) => written.get(name));
}
