import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, widgetFolders } from './paths.mjs';

const from = (name) => join(root, 'src', 'theme', 'page', name);
const to = (name) => join(root, 'cdn', name);

/** Writes the style sheets that a page links or copies from: cdn/fouce.css, for all widgets that there are, and cdn/tokens.css. */
export function writePageStyles() {
  const tags = widgetFolders().map((folder) => `recovery-${folder}`);
  // CSS has no selector for the beginning of a tag.
  writeFileSync(to('fouce.css'), readFileSync(from('fouce.css'), 'utf8').replaceAll('recovery-every-widget', tags.join(', ')));
  cpSync(from('tokens.css'), to('tokens.css'));
}
