import { relative, sep } from 'node:path';
import swc from '@swc/core';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { root } from './paths.mjs';

/** As in tsconfig.json: without these two, properties of Lit elements silently stop to react. */
const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true };

/** Modules are always read as UTF-8, so letters beyond ASCII may stand as they are; escaped they take twice the space. */
const charset = 'utf8';

/** TypeScript to JavaScript, module by module; types are checked by tsc. */
export const typescript = (target, { sourceMap = false } = {}) =>
  esbuild({ include: /\.ts$/, target, charset, tsconfig: false, tsconfigRaw: { compilerOptions }, sourceMap });

/** Minifies a chunk. Public names stay: properties are never renamed, only `#private` ones. */
export const shorten = () => ({
  name: 'shorten',
  async renderChunk(code) {
    const compress = { ecma: 2022, passes: 2 };
    const format = { ecma: 2022, comments: false };
    return (await swc.minify(code, { module: true, ecma: 2022, compress, mangle: true, format })).code;
  },
});

const isOwn = (id) => /^(src|components)\//.test(relative(root, id).split(sep).join('/'));

/** Takes spaces and comments out of the html, svg and css templates of this project; others' code stays as it is. */
export const shortenTemplates = ({ sourceMap = false } = {}) => ({
  name: 'shorten-templates',
  async transform(code, id) {
    if (!isOwn(id) || !/(html|svg|css)`/.test(code)) return null;
    // The minifier leaves a whole file alone that has this word in it. Here it only stands for further rules.
    const readable = code.replaceAll('unsafeCSS', 'unsafe_CS');
    // Without its slash `<path />` in a svg template would swallow what follows.
    const result = await minifyHTMLLiterals(readable, { fileName: id, html: { keepClosingSlash: true } });
    if (!result) return null;
    return { code: result.code.replaceAll('unsafe_CS', 'unsafeCSS'), map: sourceMap ? result.map : null };
  },
});

const harmlessInZod = new Set(['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION']);
const isInZod = (warning) =>
  [warning.id, warning.loc?.file, ...(warning.ids ?? [])].some((id) => id?.includes('/node_modules/zod/'));

/** Every warning stops the build, but two that zod always causes. */
export function onwarn(warning) {
  if (harmlessInZod.has(warning.code) && isInZod(warning)) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}
