import { cdn } from '../../rollup.config.js';
import { writeFramePage } from '../build/frame-page.mjs';
import { checkBundle, runRollup } from '../build/run-rollup.mjs';

const caches = new Map();

/** Builds cdn/ only: examples are pages without a bundler. What has not changed is taken from the run before. */
export async function buildForExamples() {
  for (const configuration of cdn()) {
    const name = Object.keys(configuration.input)[0];
    checkBundle(await runRollup(configuration, { cache: caches.get(name), keep: (cache) => caches.set(name, cache) }));
  }
  writeFramePage();
}
