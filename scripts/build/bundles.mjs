import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundles } from './paths.mjs';

/** More of them would each hold the sources in memory, and gain little. */
const mostThreads = 4;

/** Room for new objects. With the usual 48 MB a third of the time goes into clearing it. */
const maxYoungGenerationSizeMb = 192;

/** A thread that takes one name after the other, until none is left. */
function work(waiting) {
  return new Promise((resolve, reject) => {
    const written = [];
    const worker = new Worker(new URL('./bundle-worker.mjs', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    const next = () => worker.postMessage(waiting.shift());
    worker.on('message', (one) => {
      written.push(one);
      next();
    });
    worker.on('error', (error) => {
      waiting.length = 0;
      reject(error);
    });
    worker.on('exit', (code) => (code === 0 ? resolve(written) : reject(new Error(`a thread of the build ended with ${code}`))));
    next();
  });
}

/**
 * Writes all bundles of cdn/ in a few threads: no bundle needs another one.
 * @returns their chunks, in the order of the bundles
 */
export async function writeBundles() {
  const names = [...bundles().keys()];
  // The one that holds all widgets takes longest: begun last, one thread would wait for it.
  const waiting = [...names].sort((one, other) => (other === 'recovery-widgets') - (one === 'recovery-widgets'));
  const threads = Math.min(mostThreads, availableParallelism(), names.length);
  const shares = await Promise.all(Array.from({ length: threads }, () => work(waiting)));
  const written = new Map(shares.flat().map((one) => [one.name, one.chunks]));
  return names.flatMap((name) => written.get(name));
}
