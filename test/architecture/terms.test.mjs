// Packs of terms hold texts of English and of easy read a second time, with one word left open. They may not drift apart.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledSources } from './support/compiled.mjs';
import { exists, expectNone, filesIn } from './support/project.mjs';
import { englishFiles, formsOf } from './support/texts.mjs';

const load = async (path) => import(pathToFileURL(join(await compiledSources(), path.replace(/\.ts$/, '.js'))).href);

const term = (one, many = `${one}s`) => ({ one, many });

/** Each pack with our own words, and the pattern of what is gone when it is on. A small card to fold stays one. */
const packs = {
  'care-team': { own: [term('care team')], gone: /\bcare teams?\b/i },
  course: { own: [term('course')], gone: /\bcourses?\b/i },
  'crisis-card': { own: [term('crisis card'), term('card')], gone: /(?<!small )\bcards?\b/i },
  'peer-worker': { own: [term('peer worker')], gone: /\bpeer workers?\b/i },
  'wellness-plan': { own: [term('wellness plan')], gone: /\bwellness plans?\b/i },
};

/** The one function that a pack is. */
const packOf = async (name) => Object.values(await load(`src/i18n/terms/${name}.ts`))[0];

/** `{language, catalog, key, message}` of all texts; those of panels that many widgets show are found under `common`. */
async function allTexts() {
  const found = [];
  for (const path of englishFiles()) {
    const { name: catalog = 'common', english } = Object.values(await load(path)).find((value) => value?.english);
    const easyPath = path.replace(/[^/]+$/, 'messages.en-x-easy.ts');
    const easy = exists(easyPath) ? (await load(easyPath)).default : {};
    for (const [key, message] of Object.entries(english)) found.push({ language: 'en', catalog, key, message });
    for (const [key, message] of Object.entries(easy))
      if (key in english) found.push({ language: 'en-x-easy', catalog, key, message });
  }
  return found;
}

const inPack = (pack) =>
  Object.entries(pack).flatMap(([language, catalogs]) =>
    Object.entries(catalogs).flatMap(([catalog, texts]) =>
      Object.entries(texts).map(([key, message]) => ({ language, catalog, key, message })),
    ),
  );
const placeOf = ({ language, catalog, key }) => `${language} ${catalog} ${key}`;

test('every pack of terms is tested here', () => {
  const files = filesIn('src/i18n/terms', (path) => !/\/(term|register)\.ts$/.test(path));
  assert.deepEqual(files.map((path) => /([\w-]+)\.ts$/.exec(path)[1]).sort(), Object.keys(packs).sort());
});

test('with our own word a pack of terms says what English and easy read say', async () => {
  const texts = new Map((await allTexts()).map((one) => [placeOf(one), JSON.stringify(one.message)]));
  const seen = new Set();
  const problems = [];
  for (const [name, { own }] of Object.entries(packs)) {
    for (const one of inPack((await packOf(name))(...own))) {
      const place = placeOf(one);
      if (!texts.has(place)) problems.push(`${name}: there is no text ${place}`);
      else if (texts.get(place) !== JSON.stringify(one.message)) problems.push(`${name}: ${place} is ${texts.get(place)} by now`);
      if (seen.has(place)) problems.push(`${name}: ${place} is in another pack too`);
      seen.add(place);
    }
  }
  expectNone(problems, 'Write the text of the catalog into the pack, with the word left open.');
});

test('with a pack of terms no text in English or in easy read holds the word that it replaces', async () => {
  const problems = [];
  for (const [name, { own, gone }] of Object.entries(packs)) {
    const pack = (await packOf(name))(...own.map(() => term('own word')));
    for (const { language, catalog, key, message } of await allTexts())
      for (const [form, text] of formsOf(pack[language][catalog]?.[key] ?? message))
        if (gone.test(text)) problems.push(`${name}: ${language} ${catalog} ${key}${form && `.${form}`} says "${text}"`);
  }
  expectNone(problems, 'Add the text to the pack.');
});

test('registerTerms puts the words of several packs in place, in English and easy read, and in no other language', async () => {
  const { registerTerms } = await load('src/i18n/terms/register.ts');
  const { translate } = await load('src/i18n/translate.ts');
  const { loadLanguage } = await load('src/i18n/languages.ts');
  const { crisisCardCatalog } = await load('components/crisis-card/messages.ts');
  const { versionsTexts } = await load('components/crisis-card/versions/messages.ts');
  const peerWorker = await packOf('peer-worker');
  const crisisCard = await packOf('crisis-card');
  registerTerms(peerWorker({ one: 'expert', many: 'experts' }), crisisCard(term('crisis plan'), term('plan')));
  await Promise.all(['de', 'en-x-easy'].map((language) => loadLanguage(crisisCardCatalog, language)));
  const say = (language, key) =>
    translate([crisisCardCatalog, versionsTexts], key, { language, voice: 'I', overrides: [] }, { revision: 2 });
  assert.equal(say('en', 'title'), 'My crisis plan');
  assert.equal(say('en-GB', 'print_page'), 'Print the full plan');
  assert.equal(say('en', 'versions_note_peer'), 'Note by an expert');
  assert.equal(say('en-x-easy', 'intro'), 'This plan tells people what helps me. I can show it when it is hard to speak.');
  assert.equal(say('en-x-easy', 'title'), 'My crisis plan');
  assert.equal(say('de', 'title'), 'Meine Krisenkarte');
});
