// Every piece of code in a guide is run: what readers copy works.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { before, test } from 'node:test';
import { strictPolicy } from '../e2e/support/server.mjs';
import { withBrowser } from '../e2e/support/with-browser.mjs';
import { expectNone } from '../architecture/support/project.mjs';
import { bundleCode } from './support/bundle-code.mjs';
import { typeFaults } from './support/check-types.mjs';
import { blocks, blocksIn } from './support/code-blocks.mjs';
import { root } from './support/packed.mjs';

const jsonIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const pages = blocksIn('html');
const scripts = blocksIn('js');
/** Guides that build something up file by file: its files, by the path above each. */
const sources = Object.fromEntries(
  blocksIn('ts')
    .filter(({ file }) => file)
    .map(({ file, code }) => [file, code]),
);
const made = {};
const running = withBrowser({ extra: made, headers: { 'cache-control': 'max-age=600' } });
const frame = (title, head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A piece of HTML as a page. One without a script is for a page that has loaded the widgets already; a hash is that of the built file. */
function pageOf({ name, code }) {
  const whole = code.replace('sha384-… from sri.json', jsonIn('cdn/sri.json')['crisis-card.js']);
  const load = /src="\/cdn\//.test(whole) ? '' : '<script type="module" src="/cdn/recovery-widgets.js"></script>';
  return /<html/.test(whole) ? whole.replace('<body>', `<body>${load}`) : frame(name, load, whole);
}

const tagsIn = (code) => [...new Set([...code.matchAll(/<(recovery-[a-z-]+)/g)].map(([, tag]) => tag))];
const loadedBy = (code) =>
  [...code.matchAll(/\/cdn\/([a-z-]+)\.js/g)].map(([, name]) => name).filter((name) => name !== 'recovery-widgets');
const scriptPath = (index) => `guides/block-${index}.js`;
/** The elements that a script looks for are on the page before it, as they are on the reader's. */
const soughtIn = (code) =>
  [...code.matchAll(/querySelector\('(recovery-[a-z-]+)'\)/g)].map(([, tag]) => `<${tag}></${tag}>`).join('');

before(async () => {
  pages.forEach((block, index) => (made[`/page-${index}.html`] = { body: pageOf(block) }));
  const files = { ...sources };
  scripts.forEach(({ code }, index) => {
    files[scriptPath(index)] = code;
    files[`guides/run-${index}.js`] = `import './block-${index}.js';\nglobalThis.hasRun = true;`;
    const script = `<script type="module" src="/guides/run-${index}.js"></script>`;
    made[`/script-${index}.html`] = { body: frame('Script', script, soughtIn(code)) };
  });
  files['guides/daily-word.ts'] = `import '../components/daily-word/define.ts';
    import { MemoryStore } from '../src/index.ts';
    import { fixtures } from '../components/daily-word/fixtures.ts';
    const element = document.createElement('recovery-daily-word');
    element.store = new MemoryStore({ state: 'session' });
    document.body.append(element);
    await element.ready;
    await element.save(fixtures.filled.body);
    element.view = 'read';
    await element.updateComplete;
    globalThis.hasRun = true;`;
  made['/daily-word.html'] = { body: frame('Word', '<script type="module" src="/guides/daily-word.js"></script>', '') };
  const entries = ['guides/daily-word.ts', ...scripts.map((_, index) => `guides/run-${index}.js`)];
  for (const [path, body] of Object.entries(await bundleCode(files, entries))) made[path] = { body };
});

/** Opens pages one after the other, and gives what went wrong on each, with the name of its block. */
async function faultsOf(list, addressOf, until) {
  const tab = await running.browser.browser.newPage();
  tab.setDefaultTimeout(10_000);
  let faults = [];
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  tab.on('pageerror', (error) => faults.push(String(error?.message ?? error)));
  // A browser without a screen has no dialog that could close, and what waits for that would wait for ever.
  await tab.evaluateOnNewDocument(() => (globalThis.print = () => dispatchEvent(new Event('afterprint'))));
  const all = [];
  for (const [index, block] of list.entries()) {
    faults = [];
    await tab.goto(running.server.address(addressOf(index)), { waitUntil: 'load' });
    // An uncaught error says more than that something did not come.
    await until(tab, block).catch((error) => faults.push(error.message));
    all.push(...faults.map((fault) => `${block.name}: ${fault}`));
  }
  await tab.close();
  return all;
}

test('pages in guides show their widgets', async () => {
  const shown = async (tab, { code }) => {
    await tab.waitForFunction(
      (tags, names) =>
        names.every((name) => customElements.get(`recovery-${name}`)) &&
        tags.every((tag) =>
          [...document.querySelectorAll(tag)].every((one) => one.shadowRoot?.textContent.trim() || tag.endsWith('-context')),
        ),
      {},
      tagsIn(code),
      loadedBy(code),
    );
  };
  assert.ok(pages.length > 20, 'the guides hold pages');
  expectNone(await faultsOf(pages, (index) => `/page-${index}.html`, shown), 'Mend the page in the guide.');
});

test('scripts in guides run, each by itself', async () => {
  const ran = (tab) => tab.waitForFunction(() => globalThis.hasRun);
  assert.ok(scripts.length > 15, 'the guides hold scripts');
  expectNone(await faultsOf(scripts, (index) => `/script-${index}.html`, ran), 'Mend the script in the guide.');
});

test('scripts in guides name events, details and functions that there are', () => {
  const files = Object.fromEntries(scripts.map(({ code }, index) => [scriptPath(index), `${code}\nexport {};\n`]));
  const named = typeFaults(files, 'page').map((fault) =>
    fault.replace(/guides\/block-(\d+)\.js, line (\d+)/, (_, index, line) => `${scripts[index].name} (its line ${line})`),
  );
  expectNone(named, 'Mend the script in the guide.');
});

test('the widget that the guide builds file by file type-checks and shows its words', async () => {
  assert.ok(Object.keys(sources).length > 8, 'the guide builds a widget');
  expectNone(typeFaults(sources, 'sources'), 'Mend the file in the guide.');
  const ran = (tab) =>
    tab.waitForFunction(
      () => globalThis.hasRun && document.querySelector('recovery-daily-word').shadowRoot.textContent.includes('Harbour'),
    );
  expectNone(await faultsOf([{ name: 'docs/adding-a-widget.md' }], () => '/daily-word.html', ran), 'Mend the guide.');
});

test('styles, data and headers in guides are understood', async () => {
  const tab = await running.browser.browser.newPage();
  const problems = [];
  for (const { name, code } of blocksIn('css')) {
    const empty = await tab.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      const rules = [...sheet.cssRules];
      return rules.length === 0 || rules.some((rule) => (rule.style ?? rule.cssRules).length === 0);
    }, code);
    if (empty) problems.push(`${name}: a rule is not understood`);
  }
  for (const { name, code } of blocksIn('json')) {
    try {
      JSON.parse(code);
    } catch (error) {
      problems.push(`${name}: ${error.message}`);
    }
  }
  // The policy that the tests of the widgets are run under is the one that readers copy.
  for (const { name, code } of blocksIn('http'))
    if (code.trim() !== `Content-Security-Policy: ${strictPolicy}`) problems.push(`${name}: is not the tested policy`);
  expectNone(problems, 'Mend the block in the guide.');
});

/** What a line of a shell calls that can be looked up here. */
function shellFaults({ name, code }) {
  const { scripts: known } = jsonIn('package.json');
  return code.split('\n').flatMap((line) => {
    const [, script] = /\bnpm run ([\w:-]+)/.exec(line) ?? [];
    const [, file] = /\bnode ([\w./-]+\.mjs)/.exec(line) ?? [];
    return [
      ...(script && !known[script] ? [`${name}: npm run ${script}`] : []),
      ...(file && !existsSync(join(root, file)) ? [`${name}: ${file}`] : []),
    ];
  });
}

test('commands in guides exist', () => {
  expectNone(blocksIn('sh', 'bash').flatMap(shellFaults), 'Name a script of package.json or a file of the repository.');
});

const php = spawnSync('php', ['--version']).status === 0;
test('PHP in guides is PHP', { skip: php ? false : 'there is no php here' }, () => {
  // Where there is none, the tests of WordPress say so, too.
  const faults = blocksIn('php').flatMap(({ name, code }) => {
    const input = code.startsWith('<?php') ? code : `<?php\n${code}`;
    const { status, stderr, stdout } = spawnSync('php', ['-l'], { input, encoding: 'utf8' });
    return status === 0 ? [] : [`${name}: ${stderr || stdout}`];
  });
  expectNone(faults, 'Mend the block in the guide.');
});

test('no block goes unrun without a reason, and few have one', () => {
  const known = ['html', 'js', 'css', 'json', 'http', 'sh', 'bash', 'php', 'text'];
  const unrun = blocks.filter(({ reason }) => reason !== undefined);
  const problems = [
    ...blocks
      .filter(
        ({ language, file, quoted, reason }) =>
          !known.includes(language) && !(language === 'ts' && file) && !quoted && reason === undefined,
      )
      .map(({ name, language }) => `${name}: nothing runs "${language || 'no language'}"`),
    ...unrun.filter(({ reason }) => !/\S+ \S+ \S+/.test(reason)).map(({ name }) => `${name}: "no-run:" without a reason`),
  ];
  expectNone(problems, 'Name a language that is run here, take it from an example word by word, or write ```js no-run: and why.');
  const quoted = blocks.filter((block) => block.quoted);
  console.log(`${blocks.length} blocks of code in guides; ${quoted.length} run in their example, ${unrun.length} not at all`);
  assert.ok(unrun.length <= 4, 'Most code in guides can run.');
});
