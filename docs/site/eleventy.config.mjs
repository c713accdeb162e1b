import { readSite } from './content/site.mjs';

/** Eleventy writes the pages; scripts, styles and copied files come from assets.mjs. */
export default function configure(eleventy) {
  eleventy.addGlobalData('site', readSite());
  eleventy.setUseGitIgnore(false);
  return { dir: { input: 'docs/site/templates', output: 'docs/site/_site', data: '_data', includes: '_includes' } };
}
