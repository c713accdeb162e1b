import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Pages that show their own form; the first two are the floors. */
export const peers = ['vanilla', 'lit', 'lit-stored', 'surveyjs', 'medplum'];
const card = { tag: 'recovery-crisis-card', script: 'crisis-card', origin: 'ours', loaded: 'type="module"' };
/**
 * Ours, by view. What a browser compiled it keeps by address, and a module's is of no use to a plain script: so that has an origin of
 * its own.
 */
export const widgets = {
  ours: { ...card, view: 'edit' },
  'ours-reading': { ...card, view: 'read' },
  'ours-plain': { ...card, view: 'read', origin: 'ours-plain', loaded: 'defer' },
};
const goalsWidget = { ...card, tag: 'recovery-chime-goals', script: 'chime-goals', view: 'list' };
export const sizes = [10, 100, 1_000];

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>';
const style = '<link rel="stylesheet" href="/page.css">';

/** One script and one style sheet for each peer, of only what is needed, as a careful site would have them. */
async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [`${here}../peers/page/${name}.js`],
    ...{ bundle: true, minify: true, write: false, outdir: '/', format: 'esm', target: 'es2022', conditions: ['production'] },
    ...{ define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'automatic', legalComments: 'none', logLevel: 'error' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  });
  const of = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.contents;
  return { js: of('.js'), css: of('.css') };
}

const page = (watched, scripts, body) => ({
  type: 'text/html',
  body: `${head}${style}<script src="/watch.js"${watched}></script>${scripts}<main>${body}</main></html>`,
});

/** Paths of pages by peer and case: `plan`, or a number of goals. */
export const pathOf = (name, goals) =>
  name.startsWith('ours') ? `/${name}${goals || ''}.html` : `/${name}.html${goals ? `?goals=${goals}` : ''}`;

export async function buildPages() {
  const pages = {
    '/watch.js': { type: 'text/javascript', body: readFileSync(`${here}watch.js`) },
    '/page.css': { type: 'text/css', body: readFileSync(`${here}page.css`) },
    '/blank.html': page('', '', ''),
    '/prepare.html': { type: 'text/html', body: `${head}<script type="module" src="/prepare.js"></script><main></main></html>` },
    '/prepare.js': { type: 'text/javascript', body: await prepare() },
  };
  for (const name of await readdir(`${root}cdn`, { recursive: true }))
    if (name.endsWith('.js')) pages[`/cdn/${name}`] = { type: 'text/javascript', body: readFileSync(`${root}cdn/${name}`) };
  for (const name of peers) {
    const { js, css } = await bundled(name);
    pages[`/${name}.js`] = { type: 'text/javascript', body: js };
    if (css) pages[`/${name}.css`] = { type: 'text/css', body: css };
    const sheet = css ? `<link rel="stylesheet" href="/${name}.css">` : '';
    pages[`/${name}.html`] = page('', `${sheet}<script type="module" src="/${name}.js"></script>`, '');
  }
  const add = (path, { tag, script, view, loaded }, subject, rows = '') =>
    (pages[path] = page(
      ` data-tag="${tag}" data-view="${view}" data-subject="${subject}" data-rows="${rows}"`,
      `<script ${loaded} src="/cdn/${script}.js"></script>`,
      `<${tag} subject="${subject}" view="${view}"></${tag}>`,
    ));
  for (const [name, widget] of Object.entries(widgets)) add(`/${name}.html`, widget, 'plan');
  for (const count of sizes) add(`/ours${count}.html`, goalsWidget, `goals-${count}`, count);
  // What is sent, zipped once.
  for (const file of Object.values(pages)) file.zipped = gzipSync(file.body, { level: 9 });
  return pages;
}

async function prepare() {
  const { outputFiles } = await build({
    entryPoints: [`${here}prepare.js`],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', external: ['/cdn/*'], logLevel: 'error' },
  });
  return outputFiles[0].contents;
}
