/**
 * What is built, as plain rollup configurations: `dist/` for bundlers of hosts, `cdn/` for pages without any.
 * scripts/build.mjs runs them. Everything goes by pattern: a new widget changes nothing here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { lend, partNeeding } from './scripts/build/lend.mjs';
import { findOnce, transformOnce } from './scripts/build/once.mjs';
import { bundles, publishedSources, root } from './scripts/build/paths.mjs';
import { onwarn, shorten, shortenTemplates, typescript } from './scripts/build/plugins.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const external = new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`);
const input = (name) => join(root, name);

/** ESM, one file for each module, so that a host's bundler takes what it needs and shares Lit with the page. */
export const modules = () => ({
  input: Object.fromEntries(publishedSources().map((name) => [name.slice(0, -'.ts'.length), input(name)])),
  external: (id) => external.test(id),
  plugins: [resolve({ extensions: ['.ts'] }), typescript('es2022', { sourceMap: true }), shortenTemplates({ sourceMap: true })],
  // A file of types only leaves an empty module behind, to stand beside its declarations.
  onwarn: (warning) => warning.code !== 'EMPTY_BUNDLE' && onwarn(warning),
  output: {
    dir: input('dist'),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: root,
    // A package that is not asked of hosts (three at most are) goes along; npm would leave a folder `node_modules` out.
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
    sourcemap: true,
  },
});

/** `de`; `sign.de` for the texts of a panel, which come with it. */
const languageOf = (id) => {
  const [, panel, language] = /(?:(?:components\/[^/]+|src\/widget)\/([^/]+)\/)?messages\.([^/]+)\.ts$/.exec(id) ?? [];
  return language && [panel, language].filter(Boolean).join('.');
};

/**
 * Lets Node import the file, for pages rendered on a server: there it registers nothing. These are names of the module,
 * not globals: other code must not come to believe that it is in a browser.
 */
const browserNames = `const {HTMLElement=class{},CSSStyleSheet=class{},document={createTreeWalker(){}},customElements={get(){},define(){}}}=globalThis;`;

/** Code that asks for those names while it is imported. */
const isOfLit = (id) => /\/node_modules\/(@lit|lit)/.test(id);

/**
 * Asks Chromium to compile a whole bundle away from the main thread, while it is loaded: most of it runs before the first picture.
 * Parts go without: what is fetched in case it is needed shall not take memory. Elsewhere it is a comment.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad\n';

/**
 * A bundle that gives nothing to its page works as `<script defer src>` too: Chromium keeps what it compiled of a plain script, and of a
 * module it does not. Names of plain scripts are the whole page's, but not those in a block.
 */
const asPlainScript = (code) => (/\bexport\{|\bimport\.meta\b/.test(code) ? code : `'use strict';{${code}}`);

/** Comes last, because the minifiers take comments out. */
const banner = {
  name: 'banner',
  renderChunk(code, { isEntry }) {
    const head = `/* recovery-widgets ${manifest.version}, Apache-2.0, licenses.txt */\n`;
    return isEntry ? `${compiledAtOnce}${head}${asPlainScript(code)}` : `${head}${code}`;
  },
};

/** One set for all bundles that are written one after the other. */
const plugins = () => [
  findOnce(),
  // `production` is the build of Lit without its warning for developers.
  resolve({
    extensions: ['.ts', '.js', '.mjs'],
    browser: true,
    exportConditions: ['production', 'browser', 'module', 'import', 'default'],
  }),
  transformOnce(typescript('es2022')),
  transformOnce(shortenTemplates()),
  shorten(),
];

/**
 * One file per widget, one with all, one with the core: what shows a record. Beside them lie, for each, its languages and
 * its parts (writing, paper, rare work), which come when they are needed.
 */
export function cdn() {
  const shared = plugins();
  return [...bundles()].map(([name, entry]) => ({
    input: { [name]: input(entry) },
    // A bundle exports to its parts as well; `lend` takes those names away again.
    preserveEntrySignatures: 'allow-extension',
    plugins: [...shared, lend(), banner],
    onwarn,
    output: {
      dir: input('cdn'),
      format: 'es',
      intro: ({ isEntry, moduleIds }) => (isEntry && moduleIds.some(isOfLit) ? browserNames : ''),
      entryFileNames: '[name].js',
      chunkFileNames: ({ moduleIds }) => (moduleIds.some(languageOf) ? 'languages/[name].js' : 'parts/[name].[hash].js'),
      manualChunks(id, { getModuleInfo }) {
        const suffix = languageOf(id) ?? partNeeding(id, getModuleInfo);
        return suffix ? `${name}.${suffix}` : name;
      },
    },
  }));
}

export default [modules(), ...cdn()];
