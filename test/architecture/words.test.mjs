// The words that a person reads: plain, short, kind, and never a verdict. English; other languages are read by people.
import { test } from 'node:test';
import { readingGrade, sentencesOf, wordsOf } from './support/reading-grade.mjs';
import { englishTexts, formsOf, isVoiced } from './support/texts.mjs';
import { expectNone, matchesIn, sourceFiles, textOf } from './support/project.mjs';
import { wordingHits } from './support/wording-rules.mjs';

const longestSentence = 16;
const highestGrade = 6;
/** The formula says little about a label of a few words. */
const fewestWords = 8;

/** A form without its parameters: `{number}` is a name for the host, not a word for the person. */
const visible = (form) => form.replace(/\{\w+\}/g, '…');

async function problemsOf(check) {
  const problems = [];
  for (const { key, message, place, excuse } of await englishTexts()) {
    if (excuse) continue;
    for (const [form, text] of formsOf(message))
      problems.push(...check(text, form).map((what) => `${place} ${key}${form && `.${form}`}: ${what}`));
  }
  return problems;
}

test('A1.4 A3.6 A4.8 A6.1 A6.5 A7.2: texts keep to the wording rules', async () => {
  const problems = await problemsOf((text) =>
    wordingHits(visible(text)).map(({ id, found, offer }) => `"${found}" (${id}) – ${offer}`),
  );
  expectNone(problems, 'Reword, or end the line with "// wording-ok: <reason>".');
});

test(`sentences have at most ${longestSentence} words`, async () => {
  const problems = await problemsOf((text) =>
    sentencesOf(text)
      .filter((one) => wordsOf(one).length > longestSentence)
      .map((one) => `${wordsOf(one).length} words: "${one}"`),
  );
  expectNone(problems, 'Make two of it.');
});

test(`texts of ${fewestWords} and more words read at grade ${highestGrade} or below`, async () => {
  const problems = await problemsOf((text) =>
    wordsOf(text).length >= fewestWords && readingGrade(text) > highestGrade
      ? [`grade ${readingGrade(text).toFixed(1)}: "${text}"`]
      : [],
  );
  expectNone(problems, 'Shorter sentences, shorter words.');
});

const personal = /\bI\b|\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/;

test('A2.5: a text that speaks as the person has an I and a we form, and the we form says no I', async () => {
  const problems = [];
  for (const { key, message, place, excuse } of await englishTexts()) {
    if (excuse) continue;
    if (!isVoiced(message)) {
      if (formsOf(message).some(([, text]) => personal.test(visible(text))))
        problems.push(`${place} ${key} needs { I: …, we: … }`);
      continue;
    }
    if (Object.keys(message).sort().join() !== 'I,we') problems.push(`${place} ${key} needs both forms and no other`);
    if (personal.test(visible(message.we ?? ''))) problems.push(`${place} ${key}.we says "${personal.exec(message.we)[0]}"`);
    if (message.I === message.we) problems.push(`${place} ${key} has two equal forms: one text is enough`);
  }
  expectNone(
    problems,
    'A family that writes together reads its own voice; "// wording-ok: <reason>" where somebody else is quoted.',
  );
});

test('texts are plain: no markup, no double spaces, no straight ellipsis, no blank ends', async () => {
  const flaws = [
    [/<\/?[a-z]/i, 'markup'],
    [/ {2}/, 'two spaces'],
    [/\.\.\./, 'three dots for …'],
    [/^\s|\s$/, 'a blank at an end'],
    [/^$/, 'no words'],
  ];
  expectNone(await problemsOf((text) => flaws.filter(([find]) => find.test(text)).map(([, name]) => name)), 'Mend the text.');
});

test('every error code has a text for the person, and no text is for a code that does not exist (T53)', async () => {
  const list = /errorAdvice = \{([\s\S]*?)\n\} as const/.exec(textOf('src/errors.ts'))[1];
  const codes = new Set([...list.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]));
  const texts = (await englishTexts()).filter(({ path, key }) => path.startsWith('src/') && key.startsWith('error_'));
  const told = new Set(texts.map(({ key }) => key.slice('error_'.length)));
  const problems = [...codes].filter((code) => !told.has(code)).map((code) => `src/i18n/messages.ts lacks error_${code}`);
  problems.push(
    ...texts.filter(({ key }) => !codes.has(key.slice('error_'.length))).map(({ place, key }) => `${place} ${key}: no such code`),
  );
  expectNone(problems, 'A failure without words leaves the person alone with it.');
});

test('no element keeps English texts of its own outside its messages.ts', () => {
  const problems = sourceFiles()
    .filter((path) => !/\/((writing-)?messages|catalog)\.ts$/.test(path))
    .flatMap((path) => matchesIn(path, /defineCatalog\(\{[^}]*english:\s*\{\s*\w/g).map(({ place }) => place));
  expectNone(problems, 'Move them to messages.ts of the folder, where translators and these tests look.');
});
