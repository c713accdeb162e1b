// What a site with WordPress or Drupal gets: nothing that an editor types breaks out of its place, and the widget works on the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import * as on from '../e2e/support/page.mjs';
import { launchBrowser, makeProfile, removeProfile } from '../e2e/support/browser.mjs';
import { startServer } from '../e2e/support/server.mjs';
import { faultIn, missingPhp, wordpress } from './support/wordpress/php.mjs';
import { attack, block, contents, folder, options, plugin, set, shortcode, version } from './support/wordpress/site.mjs';

const pages = {};
const profile = makeProfile();
let server;
let browser;

before(async () => {
  for (const [path, body] of contents('wordpress'))
    if (/\.(js|css)$/.test(path))
      pages[`/wp-content/plugins/${path}`] = { body, type: path.endsWith('.js') ? 'text/javascript' : 'text/css' };
  if (missingPhp) return;
  server = await startServer({ extra: pages });
  browser = await launchBrowser(profile);
});

after(async () => {
  await browser?.close();
  await server?.close();
  removeProfile(profile);
});

/** The address of the script that a page loads, as a path; undefined where it loads none. */
const scriptOf = ({ modules }) => {
  const [module, ...others] = Object.values(modules).filter(({ loaded }) => loaded);
  assert.equal(others.length, 0, 'two scripts');
  if (module) assert.equal(module.version, null, 'an address with ?ver=');
  return module && new URL(module.address).pathname;
};

/** Puts what the plugin drew on a page of the server, with its script, and opens it. */
async function open(name, run, { query = '', scriptOff = false, lang = 'en' } = {}) {
  const script = scriptOf(run);
  pages[`/made/${name}.html`] = {
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A site</title><script type="module" src="${script}${query}"></script><body>${run.html.join('')}</body></html>`,
    type: 'text/html; charset=utf-8',
  };
  return on.openPage(browser, server.address(`/made/${name}.html`, `wp-${name}`), { scriptOff });
}

test('every PHP file can be read by PHP', options, async () => {
  const files = [...contents('wordpress').keys(), ...contents('drupal').keys()].filter((path) => /\.(php|module)$/.test(path));
  assert.ok(files.length > 10);
  assert.deepEqual((await Promise.all(files.map((path) => faultIn(join(folder, path))))).filter(Boolean), []);
});

test('a shortcode and a block put a widget on the page that works, and whose file is not run twice', options, async () => {
  const asked = {
    ...set(),
    page: [shortcode({ name: '“crisis-card”', title: 'Our “safety” card', voice: 'we', theme: 'light' })],
  };
  const run = await wordpress(plugin, asked);
  assert.equal(scriptOf(run), `/wp-content/plugins/recovery-widgets/assets/${version}/crisis-card.js`);
  assert.ok(run.styles['recovery-widgets'].loaded);
  // Some plugins put ?ver= on every address: parts must not ask for the file without it.
  const page = await open('works', run, { query: '?ver=6.8' });
  await on.cardReady(page);
  await on.untilSaved(page, () => on.typeInto(page, 'readFirst.callMe', 'Olu'));
  await on.hasWords(page, ['Our “safety” card', 'Olu', 'Sample line (not real)', '00 0000 0000']);
  assert.equal(await page.$eval(on.card, ({ voice, theme, storage }) => [voice, theme, storage].join()), 'we,light,');
  assert.equal(page.record.requests.filter((url) => url.includes('/crisis-card.js')).length, 1);
  assert.deepEqual(page.record.said, []);
  on.assertQuiet(page);
  await page.close();

  const drawn = await wordpress(plugin, {
    ...set({ storage: 'session' }),
    page: [block({ name: 'help-now', headingLevel: '3' })],
  });
  assert.match(
    drawn.html[0],
    /^<div class="wp-block-recovery-widgets-widget"><recovery-help-now heading-level="3" storage="session">/,
  );
  const help = await open('block', drawn);
  await help.waitForSelector('recovery-help-now >>> a[href="tel:0000000000"]');
  await help.close();
});

test('several kinds on one page load one file with all of them, also where the block comes first', options, async () => {
  const page = [block({ name: 'chime-goals' }), shortcode({ name: 'crisis-card' }), block({ name: 'chime-goals' })];
  assert.match(scriptOf(await wordpress(plugin, { page })), /\/recovery-widgets\.js$/);
  assert.match(scriptOf(await wordpress(plugin, { page: [page[0], page[2]] })), /\/chime-goals\.js$/);
});

/** What a browser makes of HTML: anything that runs, loads or leaves the place it was put in. */
const audit = (page, html) =>
  page.evaluate((source) => {
    const { body } = new globalThis.DOMParser().parseFromString(source, 'text/html');
    const all = [...body.querySelectorAll('*')];
    const known = /^(recovery-[a-z-]+|div|h[1-6]|p|ul|li|a|strong|em|br|script)$/;
    const strange = all.filter((one) => !known.test(one.localName)).map((one) => one.localName);
    const scripts = all
      .filter((one) => one.localName === 'script' && one.type !== 'application/json')
      .map((one) => one.outerHTML);
    const attributes = all.flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`));
    const bad = attributes.filter((one) => /^on|^style|^srcdoc|javascript:|^href=(?!tel:|sms:|https:)/i.test(one));
    const jsons = [...body.querySelectorAll('script[type="application/json"]')].map((one) => JSON.parse(one.textContent));
    const top = [...body.childNodes].map((one) => one.localName ?? one.nodeName);
    return { faults: [...strange, ...scripts, ...bad], jsons, top, attributes };
  }, html);

test('no attribute, title, word or setting breaks out of its place', options, async () => {
  const page = await on.openPage(browser, server.address('/test/e2e/pages/look.html', 'wp-audit'));
  const names = [
    'title',
    'lang',
    'voice',
    'theme',
    'storage',
    'view',
    'heading-level',
    'heading_level',
    'leave-to',
    'onclick',
    'subject',
    attack,
  ];
  const given = { name: 'crisis-card', ...Object.fromEntries(names.map((name) => [name, attack])) };
  const camel = { ...given, title: '', words: attack, headingLevel: attack, leaveTo: `javascript:attacked=1//${attack}` };
  const line = {
    id: attack,
    name: attack,
    phone: '00 00',
    sms: attack,
    chatUrl: `javascript:attacked=1`,
    hours: attack,
    verifiedOn: attack,
  };
  const strings = JSON.stringify({ 'crisis-card': { title: attack, start_button: attack }, common: { edit: attack } });
  const run = await wordpress(plugin, {
    ...set({ strings, region: attack, emergency: attack, storage: attack }),
    safetyFilter: { emergency: { number: attack }, lines: [line, attack, 7, { name: [attack] }] },
    locale: attack,
    switchTo: 'de_DE',
    page: [shortcode(given, `<p>Hello <b onclick="attacked=1">you</b></p>${attack}`), block(camel)],
  });
  for (const html of run.html) {
    const { faults, jsons, top, attributes } = await audit(page, html);
    assert.deepEqual(faults, [], html);
    assert.equal(top.length, 1, `it ends where it should: ${top}`);
    assert.deepEqual(
      attributes.filter((one) => one.includes('subject') || one.includes('onclick')),
      [],
    );
    assert.equal(jsons[0].lines[0].name, attack, 'the data come through as they are');
    assert.equal(jsons[1].common.edit, attack);
  }
  assert.equal(await page.evaluate(() => globalThis.attacked), undefined);
  await page.close();
});

test('words of an allow-list come through, whatever their case; others are left out', options, async () => {
  const given = {
    voice: 'WE',
    theme: '"dark"',
    storage: 'cloud',
    view: 'read',
    heading_level: '9',
    'leave-to': 'http://example.org/',
  };
  const { html } = await wordpress(plugin, { page: [shortcode({ name: 'my-data', ...given })] });
  assert.match(html[0], /^<recovery-my-data voice="we" theme="dark" view="read">/);
  const leave = await wordpress(plugin, {
    page: [shortcode({ name: 'my-data', 'leave-to': 'https://example.org/?a=1&b=2', lang: 'ar' })],
  });
  assert.match(
    leave.html[0],
    /^<recovery-my-data lang="ar" leave-to="https:\/\/example\.org\/\?a=1&amp;b=2"><h2>ما أحتفظ به هنا<\/h2>/,
  );
});

test('the language is that of the page; where only a part of it is in another one, the widget says so', options, async () => {
  const page = [shortcode({ name: 'crisis-card' })];
  const german = await wordpress(plugin, { locale: 'de_DE_formal', page });
  assert.match(german.html[0], /^<recovery-crisis-card><h2>Meine Krisenkarte<\/h2><p>Dieses Werkzeug braucht JavaScript\./);
  for (const asked of [
    { locale: 'de_DE', switchTo: 'ar', page },
    { locale: 'ar', noPage: true, page },
  ])
    assert.match((await wordpress(plugin, asked)).html[0], /^<recovery-crisis-card lang="ar"><h2>بطاقتي للأزمات/);
});

test('a name that is not in the list puts nothing on the page, and tells editors why', options, async () => {
  for (const name of ['context', '../crisis-card', 'crisis-card onclick=x', '', ['crisis-card']]) {
    const { html, modules } = await wordpress(plugin, { page: [shortcode({ name }), block({ name })] });
    assert.deepEqual(html, ['', '']);
    assert.deepEqual(modules, []);
  }
  const { html } = await wordpress(plugin, { page: [shortcode({ name: attack })], rights: ['edit_posts'] });
  assert.match(html[0], /^<p>[^<]+crisis-card, [^<]+<\/p>$/);
});

test('without script, and in feeds, there are a heading, a sentence and links to help', options, async () => {
  const asked = {
    ...set(),
    page: [shortcode({ name: 'crisis-card', 'heading-level': '3' }, '<p>You can write it on paper.</p>')],
  };
  const page = await open('no-script', await wordpress(plugin, asked), { scriptOff: true });
  const said = await page.$eval(on.card, (card) => card.innerText);
  assert.match(
    said,
    /My crisis card\s+You can write it on paper\.\s+If you need help now:\s+Emergency: 000\s+Sample line \(not real\): 00 0000 0000 Day and night\./,
  );
  await page.waitForSelector(`${on.card} h3`);
  await page.waitForSelector(`${on.card} a[href="tel:0000000000"]`, { visible: true });
  await page.close();
  const feed = await wordpress(plugin, { ...asked, feed: true });
  assert.match(feed.html[0], /^<h3>/);
  assert.equal(scriptOf(feed), undefined);
});
