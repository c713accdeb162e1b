// What whoever runs a site with WordPress sees: the settings, the block in the editor, and that all of it is of one version.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { widgetFolders } from '../architecture/support/project.mjs';
import { wordpress } from './support/wordpress/php.mjs';
import { attack, contents, options, plugin, sample, set, version } from './support/wordpress/site.mjs';

test('the version stands in the header, in readme.txt and in the folder of the files; every widget with a title can be chosen', () => {
  const of = (path) => contents('wordpress').get(`recovery-widgets/${path}`).toString();
  assert.match(of('recovery-widgets.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
  assert.match(of('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  assert.ok(contents('wordpress').has(`recovery-widgets/assets/${version}/crisis-card.js`));
  const { widgets } = JSON.parse(of('assets/widgets.json'));
  assert.deepEqual(
    Object.keys(widgets),
    widgetFolders().filter((name) => name !== 'context'),
  );
  assert.equal(widgets['crisis-card'].de.we, 'Unsere Krisenkarte');
  for (const path of ['recovery_widgets.info.yml', 'recovery_widgets.libraries.yml'])
    assert.match(contents('drupal').get(`recovery_widgets/${path}`).toString(), new RegExp(`^ *version: ${version}$`, 'm'));
});

test('the settings keep what can be reached, and the dashboard asks to call lines again', options, async () => {
  const settings = {
    emergency: '<b>0 0 0</b>',
    region: 'zz',
    storage: 'cloud',
    strings: '{ "crisis-card": { "title": "Our card" ',
    lines: [
      { name: '<i>Sample</i>', phone: '+00 (0) 000-000', chatUrl: 'javascript:alert(1)', verifiedOn: '2026-02-31' },
      { name: 'Nobody', phone: 'ask at the desk' },
      { name: '', phone: '00 00' },
    ],
  };
  const { cleaned, errors } = await wordpress(plugin, { ...set({ strings: '{}' }), settings });
  const line = { id: 'sample', name: 'Sample', phone: '+00 0 000 000' };
  assert.deepEqual(cleaned, { emergency: '0 0 0', region: 'ZZ', lines: [line], strings: '{}', storage: '' });
  assert.equal(errors.length, 1);

  const asked = {
    ...set({ strings: attack, lines: [{ ...sample, name: attack }] }),
    screen: 'dashboard',
    rights: ['manage_options'],
  };
  const { admin, page, privacy } = await wordpress(plugin, asked);
  assert.match(admin, /please call these help lines/);
  assert.equal(page[0], 'manage_options');
  assert.match(privacy, /kept in your browser/);
  assert.doesNotMatch(admin, /<script|<img|<!--/);
  const fresh = await wordpress(plugin, {
    ...asked,
    options: { recovery_widgets: { lines: [{ ...sample, verifiedOn: new Date().toISOString().slice(0, 10) }] } },
  });
  assert.doesNotMatch(fresh.admin, /please call/);
  const { admin: visitors } = await wordpress(plugin, { ...asked, rights: [] });
  assert.equal(visitors, '');
});

test('the editor offers every widget by its title and runs none of them', options, async () => {
  const { inline } = await wordpress(plugin, { locale: 'de_DE' });
  const registered = [];
  const element = (type, props, ...children) => ({ type, props, children: children.flat(9) });
  const wp = {
    element: { createElement: element },
    blockEditor: { InspectorControls: 'inspector', useBlockProps: () => ({}) },
    components: new Proxy({}, { get: (_, name) => name }),
    i18n: { __: (text) => text },
    blocks: { registerBlockType: (...given) => registered.push(given) },
  };
  const context = vm.createContext({ wp });
  context.window = context;
  vm.runInContext(Object.values(inline)[0], context);
  vm.runInContext(readFileSync(join(plugin, 'blocks/recovery-widget/editor.js'), 'utf8'), context);
  const [[name, { edit, save, variations }]] = registered;
  assert.equal(name, 'recovery-widgets/widget');
  assert.equal(save(), null);
  const titles = [...variations].map(({ title }) => title);
  assert.deepEqual(titles.slice(0, 3), ['Worauf ich hinarbeite', 'Kurse', 'Meine Krisenkarte']);
  assert.deepEqual(Object.entries(variations[2].attributes), [['name', 'crisis-card']]);
  const changes = [];
  const drawn = edit({ attributes: { name: 'crisis-card', title: '' }, setAttributes: (change) => changes.push({ ...change }) });
  const all = (one) => [one, ...(one?.children ?? []).flatMap(all)].filter(Boolean);
  const tags = all(drawn).map(({ type }) => type);
  assert.equal(
    tags.some((type) => String(type).startsWith('recovery-')),
    false,
  );
  assert.equal(all(drawn).find(({ type }) => type === 'Placeholder').props.label, 'Meine Krisenkarte');
  const known = Object.keys(JSON.parse(readFileSync(join(plugin, 'blocks/recovery-widget/block.json'), 'utf8')).attributes);
  for (const { props } of all(drawn)) props?.onChange?.('x');
  assert.deepEqual(
    changes.map((change) => Object.keys(change)[0]).filter((key) => !known.includes(key)),
    [],
  );
  assert.ok(changes.length >= 8);
});
