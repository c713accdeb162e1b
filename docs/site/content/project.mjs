// Files of the repository, by pattern: a new guide or widget is on the site without a line here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export const pathOf = (path) => join(root, path);
export const textOf = (path) => readFileSync(pathOf(path), 'utf8');
export const jsonOf = (path) => JSON.parse(textOf(path));
export const exists = (path) => existsSync(pathOf(path));

/** Names of the entries of a folder that a pattern fits, sorted; a folder that is not there has none. */
export const namesIn = (folder, pattern = /./) =>
  exists(folder)
    ? readdirSync(pathOf(folder))
        .filter((name) => pattern.test(name))
        .sort()
    : [];

/** Folders of widgets, for example `crisis-card`. */
export const widgetFolders = () => namesIn('components', /^[a-z-]+$/).filter((name) => exists(`components/${name}/define.ts`));

/** Examples that are plain pages and run without a build. */
export const plainExamples = () =>
  namesIn('examples').filter((name) => exists(`examples/${name}/index.html`) && !exists(`examples/${name}/package.json`));
