import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './paths.mjs';

const published = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;

/** Paths of modules become those of the package, where the ones in TypeScript do not exist. */
function withPublishedPaths(value) {
  if (Array.isArray(value)) return value.map(withPublishedPaths);
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isPath = (key === 'module' || key === 'path') && typeof inner === 'string' && /^\/?(src|components)\//.test(inner);
    return [key, isPath ? published(inner.replace(/^\//, '')) : withPublishedPaths(inner)];
  });
  return Object.fromEntries(entries);
}

/** Types as a page uses them: an event by its name, and no word twice in a choice. */
function withPlainTypes(declaration) {
  for (const event of declaration.events ?? []) event.type = { text: `RecoveryEvent<'${event.name}'>` };
  for (const { type } of [...(declaration.attributes ?? []), ...(declaration.members ?? [])])
    if (type?.text && !/[<({]/.test(type.text)) type.text = [...new Set(type.text.split(' | '))].join(' | ');
  return declaration;
}

/** The modules that register, each with its tag: the analyzer does not see through our `define()`. */
const definitions = (modules) =>
  modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: path.replace(/[^/]+$/, 'define.ts'),
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
      })),
  );

/** Writes custom-elements.json and returns it. Modules without an element class are left out. */
export async function writeManifest() {
  const whole = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  // Sorted: the disk gives files in any order, and the same sources shall give the same file.
  const modules = whole.modules
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map((module) => ({ ...module, declarations: module.declarations?.filter(({ customElement }) => customElement) }))
    .filter(({ declarations }) => declarations?.length)
    .map(({ exports, ...module }) => {
      const names = module.declarations.flatMap(({ name, tagName }) => [name, tagName]);
      module.declarations.forEach(withPlainTypes);
      return { ...module, exports: exports?.filter(({ name }) => names.includes(name)) };
    });
  const manifest = withPublishedPaths({ ...whole, modules: [...modules, ...definitions(modules)] });
  writeFileSync(join(root, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
