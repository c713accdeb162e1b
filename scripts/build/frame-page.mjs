import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, widgetFolders } from './paths.mjs';

const source = join(root, 'src', 'host', 'frame');

/** The context has nothing to show by itself. */
const served = () => widgetFolders().filter((folder) => folder !== 'context');

/** Writes cdn/frame.html, the page that a host puts into a frame, with the names of all widgets; and its styles. */
export function writeFramePage() {
  const page = readFileSync(join(source, 'frame.html'), 'utf8');
  writeFileSync(join(root, 'cdn', 'frame.html'), page.replace('ALL_WIDGETS', served().join(' ')));
  copyFileSync(join(source, 'frame.css'), join(root, 'cdn', 'frame.css'));
}
