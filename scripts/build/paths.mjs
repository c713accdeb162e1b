import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Folders below components/ that define an element. A new widget is found by its define.ts; no list names it. */
export function widgetFolders() {
  return readdirSync(join(root, 'components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'components', entry.name, 'define.ts')))
    .map((entry) => entry.name)
    .sort();
}

/** Source files that are published: no tests, no example records. */
export function publishedSources() {
  return ['src', 'components']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$|\/fixtures\.ts$/.test(name))
    .sort();
}

/** The bundles of cdn/: name of the file → module it starts from. */
export function bundles() {
  return new Map([
    ...widgetFolders().map((folder) => [folder, `components/${folder}/define.ts`]),
    ['recovery-widgets', 'components/define-for-pages.ts'],
    ['core', 'src/index.ts'],
    ['frame', 'src/host/frame/start-frame.ts'],
    ['connect-frame', 'src/host/frame/connect-frame.ts'],
    ['sync-couch', 'src/sync/couch/index.ts'],
  ]);
}
