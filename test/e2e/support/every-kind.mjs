import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders = readdirSync(`${root}components`);
const withFile = (name) => folders.filter((folder) => existsSync(`${root}components/${folder}/${name}.ts`));

/** The line that imports a module of every folder that has it, and the list of what came. */
const gathered = (name, prefix) => [
  ...withFile(name).map((folder, index) => `import * as ${prefix}${index} from '${root}components/${folder}/${name}.ts';`),
  `export const ${prefix} = { ${withFile(name).map((folder, index) => `'${folder}': ${prefix}${index}`)} };`,
];

/** All kinds with their folders, and of which of those of its folder an example is: the one that knows most of its fields. */
const listed = `
export const kinds = Object.entries(modules).flatMap(([folder, module]) =>
  Object.values(module).filter((one) => one?.load && one.empty).map((kind) => ({ kind, folder })));
const knownFields = (kind, body) => Object.keys(kind.empty()).filter((key) => key in body).length;
export const kindOf = (folder, body) => kinds.filter((one) => one.folder === folder).map(({ kind }) => kind)
  .sort((one, other) => knownFields(other, body) - knownFields(one, body))[0];`;

/**
 * A script for a page in which `every-kind` gives the kinds of all widgets, and their `fixtures.ts` by folder. The script of that page
 * reads records and writes them with the source as it is, and shows nothing.
 */
export async function bundleWithEveryKind(page) {
  const everyKind = {
    name: 'every-kind',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^every-kind$/ }, ({ path }) => ({ path, namespace: 'every-kind' }));
      onLoad({ filter: /.*/, namespace: 'every-kind' }, () => ({
        contents: [...gathered('kind', 'modules'), ...gathered('fixtures', 'fixtures'), listed].join('\n'),
        loader: 'ts',
        resolveDir: root,
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [page],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
    plugins: [everyKind],
  });
  return outputFiles[0].text;
}
