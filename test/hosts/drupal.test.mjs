// The module for Drupal: what it hands over to be drawn, and which file a page loads.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './support/wordpress/php.mjs';
import { attack, contents, folder, options } from './support/wordpress/site.mjs';

const runner = fileURLToPath(new URL('support/drupal/run.php', import.meta.url));
const drupal = (asked) => run(runner, join(folder, 'recovery_widgets'), { blocks: [], scripts: [], ...asked });

test('a block is the tag with words of an allow-list, its data, and a library that is there', options, async () => {
  const safety = JSON.stringify({ lines: [{ name: attack }] });
  const given = {
    widget: 'crisis-card',
    voice: 'we',
    theme: attack,
    storage: 'session',
    words: attack,
    safety,
    strings: '{ broken',
  };
  const { blocks, libraries } = await drupal({ blocks: [given, { widget: attack }] });
  const [{ words, safety: child, strings, ...tag }, none] = blocks;
  assert.deepEqual(none, []);
  assert.deepEqual(tag, {
    '#type': 'html_tag',
    '#tag': 'recovery-crisis-card',
    '#attributes': { voice: 'we', storage: 'session' },
    '#attached': { library: ['recovery_widgets/crisis-card'] },
  });
  assert.deepEqual(words.text, { '#plain_text': attack });
  assert.equal(strings, undefined);
  assert.doesNotMatch(child['#value'].markup, /[<>&]/);
  assert.equal(JSON.parse(child['#value'].markup).lines[0].name, attack);
  const [file] = Object.keys(libraries['crisis-card'].js);
  assert.ok(contents('drupal').has(`recovery_widgets/${file}`));
});

test('a page with several kinds loads one file with all of them, once', options, async () => {
  const base = 'modules/contrib/recovery_widgets/assets';
  const loads = async (...names) =>
    (await drupal({ scripts: ['core/a.js', ...names.map((name) => `${base}/${name}.js`)] })).scripts;
  assert.deepEqual(await loads('crisis-card'), ['core/a.js', `${base}/crisis-card.js`]);
  for (const names of [
    ['crisis-card', 'help-now'],
    ['crisis-card', 'recovery-widgets', 'help-now'],
  ])
    assert.deepEqual(await loads(...names), ['core/a.js', `${base}/recovery-widgets.js`]);
});
