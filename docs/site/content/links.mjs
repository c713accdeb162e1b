// Links between files of the repository become links between pages.
import { posix } from 'node:path';
import { addresses, sectionsElsewhere } from '../contents.mjs';
import { exists, plainExamples, widgetFolders } from './project.mjs';

/** The page on which a file is shown, from the root of the site; undefined where it is not on the site. */
export function addressOf(path) {
  if (path in addresses) return addresses[path];
  const [, widget] = /^components\/([a-z-]+)\/README\.md$/.exec(path) ?? [];
  if (widget) return widgetFolders().includes(widget) ? `widgets/${widget}.html` : undefined;
  const [, decision] = /^docs\/decisions\/([\w-]+)\.md$/.exec(path) ?? [];
  if (decision) return `decisions/${decision}.html`;
  const [, about] = /^examples\/([\w-]+)\/README\.md$/.exec(path) ?? [];
  if (about) return `guides/example-${about}.html`;
  const [, guide] = /^docs\/(?:site\/guides\/)?([\w-]+)\.md$/.exec(path) ?? [];
  if (guide) return `guides/${guide}.html`;
  if (/^docs\/pictures\/[\w.-]+$/.test(path)) return path.slice('docs/'.length);
  const [, example] = /^examples\/([\w-]+)\//.exec(path) ?? [];
  if (example && plainExamples().includes(example)) return path;
  return undefined;
}

/** One address of the site as seen from another. The site then works from any folder. */
export const relativeAddress = (from, to) => {
  const [path, hash] = to.split('#');
  return posix.relative(posix.dirname(from), path) + (hash === undefined ? '' : `#${hash}`);
};

/**
 * What a link in a file leads to, seen from the page on which it is shown: that of the file where none is given.
 * @returns an address, or undefined where it leads to a file that is in the repository only
 */
export function linkFrom(path, href, page = addressOf(path)) {
  if (/^(?:https?:|mailto:|#)/.test(href)) return href;
  const [file, hash] = decodeURI(href).split('#');
  const target = posix.normalize(posix.join(posix.dirname(path), file)).replace(/\/$/, '');
  const folder = exists(`${target}/README.md`) ? `${target}/README.md` : target;
  const address = target === 'README.md' && hash in sectionsElsewhere ? sectionsElsewhere[hash] : addressOf(folder);
  if (address === undefined || !exists(folder)) return undefined;
  return relativeAddress(page, hash ? `${address}#${hash}` : address);
}
