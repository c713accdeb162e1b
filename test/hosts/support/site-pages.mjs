// The built pages of the documentation as text: enough to follow every link without a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const idsIn = (text) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));

/** Addresses of all pages that the site itself makes; examples are copied and are tested as examples. */
export const pagesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.html') && !/^(examples|cdn|assets)\//.test(name))
    .sort();

const decoded = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** Links that lead nowhere, to a place that is not on its page, or for files of the page out of the site. */
export function deadLinks(folder) {
  const texts = new Map(pagesOf(folder).map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const ids = new Map([...texts].map(([page, text]) => [page, idsIn(text)]));
  const problems = [];
  for (const [page, text] of texts) {
    for (const [, kind, written] of text.matchAll(/\s(href|src|action)="([^"]*)"/g)) {
      const target = decoded(written);
      if (/^(https?|mailto|tel):/.test(target)) {
        if (kind === 'src') problems.push(`${page} loads ${target}`);
        continue;
      }
      const [path, hash] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
      if (file.startsWith('..') || !existsSync(join(folder, file))) problems.push(`${page} → ${target}`);
      else if (hash && ids.has(file) && !ids.get(file).has(hash)) problems.push(`${page} → ${target}: no such place`);
    }
  }
  return problems;
}
