import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, widgetFolders } from './paths.mjs';

const both = (title) => (typeof title === 'string' ? { I: title, we: title } : { I: title.I, we: title.we });

/** The catalog of a widget; undefined where it has no texts of its own. */
async function catalogOf(folder) {
  const path = join(root, 'dist', 'components', folder);
  if (!readdirSync(path).includes('messages.js')) return undefined;
  return Object.values(await import(pathToFileURL(join(path, 'messages.js')).href)).find((one) => one?.english?.title);
}

/**
 * The titles that widgets give themselves, by name and language, from dist/: for hosts that list the widgets where no script runs. What has
 * no title, such as `recovery-context`, is not in it.
 */
export async function widgetTitles() {
  const found = {};
  for (const folder of widgetFolders()) {
    const catalog = await catalogOf(folder);
    if (!catalog) continue;
    found[folder] = { en: both(catalog.english.title) };
    for (const [language, load] of Object.entries(catalog.languages)) {
      const { title } = (await load()).default;
      if (title) found[folder][language] = both(title);
    }
  }
  return found;
}
