import { rmSync } from 'node:fs';
import { Eleventy } from '@11ty/eleventy';
import { writeAssets } from './assets.mjs';
import { pathOf, root } from './content/project.mjs';

/**
 * Builds the whole site into docs/site/_site. Needs what `npm run build` writes.
 * @param again leaves the last site in place while the next is written over it, for a server that is showing it
 * @returns the folder
 */
export async function buildSite({ again = false } = {}) {
  const output = pathOf('docs/site/_site');
  if (!again) rmSync(output, { recursive: true, force: true });
  const before = process.cwd();
  // Eleventy reads and writes relative to where it is started.
  process.chdir(root);
  try {
    const eleventy = new Eleventy(undefined, undefined, { configPath: 'docs/site/eleventy.config.mjs', quietMode: true });
    await Promise.all([eleventy.write(), writeAssets(output)]);
  } finally {
    process.chdir(before);
  }
  return output;
}
