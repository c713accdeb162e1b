// A translation says all that English says, with the same values in it. What is missing falls back to English, and is listed here.
import { test } from 'node:test';
import { sentencesOf, wordsOf } from './support/reading-grade.mjs';
import { englishByFolder, formsOf, isVoiced, textsIn, translationsOf } from './support/texts.mjs';
import { exists, expectNone, textOf } from './support/project.mjs';
import { wordingHits } from './support/wording-rules.mjs';

/** English in short sentences. What is easy in English stays English: `en-x-easy` falls back to `en`. */
const easy = 'en-x-easy';
const easyWords = 10;

/** Calls back with each translation file, its texts by key, and the English ones. */
async function eachTranslation(visit) {
  for (const paths of englishByFolder()) {
    const english = new Map((await Promise.all(paths.map(textsIn))).flat().map((one) => [one.key, one]));
    for (const translated of translationsOf(paths[0]))
      visit(translated, new Map((await textsIn(translated)).map((one) => [one.key, one])), english);
  }
}

const languageOf = (path) => /messages\.([\w-]+)\.ts$/.exec(path)[1];

const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** The same in every form of a message, so that no form loses a value. */
const allPlaceholders = (message) => [...new Set(formsOf(message).map(([, text]) => placeholders(text)))];

test('every translation has every key of English', async () => {
  const problems = [];
  await eachTranslation((path, texts, english) => {
    if (languageOf(path) === easy) return;
    const missing = [...english.keys()].filter((key) => !texts.has(key));
    if (missing.length === english.size) problems.push(`${path} has none of ${english.size} texts yet`);
    else if (missing.length > 0) problems.push(`${path} lacks ${missing.length} of ${english.size}: ${missing.join(', ')}`);
  });
  expectNone(problems, 'Translate them; a person should not meet two languages on one card.');
});

test('no translation has a key that English does not have', async () => {
  const problems = [];
  await eachTranslation((path, texts, english) => {
    for (const { key, place } of texts.values()) if (!english.has(key)) problems.push(`${place} ${key}`);
  });
  expectNone(problems, 'Take it out, or add it to English first.');
});

test('a translated text holds the values that the English one holds', async () => {
  const problems = [];
  await eachTranslation((path, texts, english) => {
    for (const { key, message, place } of texts.values()) {
      const wanted = english.has(key) ? allPlaceholders(english.get(key).message) : [];
      for (const [form, text] of formsOf(message)) {
        // A singular may spell its number out: "one line" for "{count} lines".
        const spelledOut = form === 'one' || form === 'two' || form === 'zero';
        if (wanted.length === 1 && placeholders(text) !== wanted[0] && !spelledOut)
          problems.push(
            `${place} ${key}${form && `.${form}`}: has ${placeholders(text) || 'none'}, English has ${wanted[0] || 'none'}`,
          );
      }
    }
  });
  expectNone(problems, 'Keep each {name} as it is in English.');
});

test('A2.5: a translated text has the voices and plurals that its language needs', async () => {
  const problems = [];
  await eachTranslation((path, texts, english) => {
    const needed = new Intl.PluralRules(languageOf(path)).resolvedOptions().pluralCategories;
    for (const { key, message, place } of texts.values()) {
      const original = english.get(key)?.message;
      if (original === undefined) continue;
      const isPlural = typeof original === 'object' && !isVoiced(original);
      if (isVoiced(original) && !isVoiced(message)) problems.push(`${place} ${key} needs { I: …, we: … }`);
      if (!isVoiced(original) && isVoiced(message)) problems.push(`${place} ${key} has two voices, English has one`);
      if (!isPlural) continue;
      const lacking = typeof message === 'object' ? needed.filter((one) => !(one in message)) : needed;
      if (lacking.length > 0) problems.push(`${place} ${key} lacks ${lacking.join(', ')}`);
    }
  });
  expectNone(problems, 'The shape is that of English; the plural forms are those of the language.');
});

test('no translated text is still the English one', async () => {
  const problems = [];
  await eachTranslation((path, texts, english) => {
    for (const { key, message, place, excuse } of texts.values()) {
      // A single word may well be the same in both languages ("Name").
      const same = formsOf(message).some(
        ([, text]) => text.includes(' ') && formsOf(english.get(key)?.message ?? '').some(([, one]) => one === text),
      );
      if (same && !excuse) problems.push(`${place} ${key}`);
    }
  });
  expectNone(problems, 'Translate it, or end the line with "// wording-ok: <reason>".');
});

/** Forms with a sentence that is too long for easy read, as `.form: "sentence"`. A `{name}` is one word. */
const tooLong = (message) =>
  formsOf(message).flatMap(([form, text]) =>
    sentencesOf(text)
      .filter((one) => wordsOf(one).length > easyWords)
      .map((one) => `${form && `.${form}`}: ${wordsOf(one).length} words: "${one}"`),
  );

test(`easy read has a form for every English text with a sentence of more than ${easyWords} words`, async () => {
  const problems = [];
  for (const paths of englishByFolder()) {
    const path = paths[0].replace(/[^/]+$/, `messages.${easy}.ts`);
    const keys = new Set(exists(path) ? (await textsIn(path)).map((one) => one.key) : []);
    for (const { key, message, place } of (await Promise.all(paths.map(textsIn))).flat())
      if (!keys.has(key)) problems.push(...tooLong(message).map((what) => `${place} ${key}${what}`));
  }
  expectNone(problems, `Shorten it, or give it an easy form in messages.${easy}.ts beside it.`);
});

test(`easy read has at most ${easyWords} words in a sentence, no brackets, and keeps to the wording rules`, async () => {
  const problems = [];
  await eachTranslation((path, texts) => {
    if (languageOf(path) !== easy) return;
    for (const { key, message, place, excuse } of texts.values()) {
      problems.push(...tooLong(message).map((what) => `${place} ${key}${what}`));
      for (const [, text] of formsOf(message)) {
        if (/[()[\]]/.test(text)) problems.push(`${place} ${key} has brackets`);
        if (!excuse)
          problems.push(
            ...wordingHits(text.replace(/\{\w+\}/g, '…')).map(({ found, offer }) => `${place} ${key}: "${found}" – ${offer}`),
          );
      }
    }
  });
  expectNone(problems, 'One idea in a sentence, in common words.');
});

/** What nobody of those it is for has read yet says so. */
const drafted = {
  [easy]: '// drafted, not yet read by people who use easy read',
  other: '// drafted, not yet reviewed by native speakers with lived experience',
};

test('every translation says in its first line that it is a draft, until docs/languages.md has it signed off', async () => {
  const problems = [];
  const guide = textOf('docs/languages.md');
  await eachTranslation((path) => {
    const mark = drafted[languageOf(path)] ?? drafted.other;
    const [first] = textOf(path).split('\n');
    if (guide.includes(`| \`${path}\``)) {
      if (first === mark) problems.push(`${path} is signed off, and still begins with "${mark}"`);
    } else if (first !== mark) problems.push(`${path} begins with "${first}" and not with "${mark}"`);
  });
  expectNone(problems, 'A person who meets a wrong text has to be able to find out that nobody checked it.');
});

test('the word that a person types to erase can be typed on any keyboard of the language', async () => {
  const problems = [];
  await eachTranslation((path, texts) => {
    // Vowel signs of Arabic and the like stand on no key of a telephone.
    const word = texts.get('confirm_word');
    if (/\p{M}/u.test(word?.message ?? '')) problems.push(`${word.place} "${word.message}"`);
  });
  expectNone(problems, 'Leave the signs out.');
});
