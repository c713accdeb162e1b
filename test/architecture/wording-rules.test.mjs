// The lint itself: every rule finds what it was made for, and plain, kind sentences pass.
import { test } from 'node:test';
import { deniedBy, deniedKeys } from './support/denied-keys.mjs';
import { expectNone } from './support/project.mjs';
import { readingGrade, syllablesOf } from './support/reading-grade.mjs';
import { allWordingRules, wordingHits } from './support/wording-rules.mjs';

/** One sentence for each rule that breaks it. */
const found = {
  'person=diagnosis': 'Schizophrenics may write here.',
  patient: 'Give it to the patient.',
  'mentally-ill': 'A place for the mentally ill.',
  pity: 'She suffers from voices.',
  slur: 'That is crazy.',
  'function-rank': 'For high-functioning people.',
  normality: 'Get back to normal.',
  cure: 'You are cured.',
  deficit: 'List your deficits.',
  obedience: 'He was non-compliant.',
  resistance: 'This is treatment-resistant.',
  insight: 'She lacks insight.',
  disengaged: 'He disengaged last year.',
  blame: 'She is manipulative.',
  orders: 'You must fill this in.',
  permission: 'You are not allowed to skip it.',
  'owned-people': 'Add your clients here.',
  'own-good': 'It is for your own good.',
  'coercion-sold': 'A locked ward keeps you safe.',
  independence: 'Live an independent life.',
  readiness: 'Are you job-ready?',
  stability: 'Write when you are stable.',
  score: 'You are 80% there.',
  race: 'A streak of 5 days.',
  failure: 'Your review is overdue.',
  promise: 'You will feel better.',
  effect: 'This is proven.',
  'tool-recovers': 'This card helps you recover.',
  patronising: 'Well done.',
  minimising: 'Just write one line.',
  shouting: 'Saved!',
  capitals: 'Do NOT share it.',
  war: 'Fight what you live with.',
  suicide: 'He committed suicide.',
  means: 'After an overdose.',
  substance: 'Since I got clean.',
  'risk-label': 'A high-risk person.',
  jargon: 'Utilise this page.',
  computer: 'Invalid file.',
  latin: 'Bring food, e.g. fruit.',
  'blind-click': 'Click here.',
  shame: 'Oops, that is not it.',
  'no-longer-needed': 'If you no longer need this worker.',
  'names-of-others': 'My WRAP plan.',
};

const fine = [
  'Nothing is written here yet. That is fine.',
  'What helps me when things get hard',
  'People who back me up',
  'You can look at 10 topics in any order.',
  'Who may speak for me if I cannot?',
  'I changed my mind',
  'If you or someone else may be in danger, call {number}.',
];

test('every wording rule finds the sentence that it was made for', () => {
  const problems = allWordingRules
    .filter(({ id }) => !wordingHits(found[id] ?? '').some((hit) => hit.id === id))
    .map(({ id }) => `${id}: ${found[id] ? `does not find "${found[id]}"` : 'has no sentence in wording-rules.test.mjs'}`);
  expectNone(problems, 'A rule that finds nothing protects nobody.');
});

test('plain and kind sentences pass the wording rules', () => {
  const problems = fine.flatMap((text) => wordingHits(text).map(({ id, found: words }) => `"${text}": ${id} finds "${words}"`));
  expectNone(problems, 'A false alarm teaches people to ignore the lint.');
});

test('the deny list of keys finds whole keys and parts of keys, and nothing inside a word', () => {
  const caught = ['riskLevel', 'legalStatus', 'legal-status', 'phq', 'sleep_score', 'jobReady', 'isClean', 'min-severity'];
  const free = ['heading-level', 'headingLevel', 'already', 'readonly', 'readFirst', 'cleanse', 'normal', 'brisk', 'costume'];
  const problems = [
    ...caught.filter((key) => !deniedBy(key)).map((key) => `${key} should be denied`),
    ...free.filter((key) => deniedBy(key)).map((key) => `${key} should be free: ${deniedBy(key)}`),
    ...Object.values(deniedKeys)
      .flat()
      .filter((key) => !deniedBy(key))
      .map((key) => `${key} stands in the list and is not found`),
  ];
  expectNone(problems, 'Mend support/denied-keys.mjs.');
});

test('the reading grade tells easy from hard', () => {
  const problems = [];
  const counted = { table: 2, saved: 1, wanted: 2, medicine: 3, hospital: 3, change: 1, useful: 3 };
  for (const [word, count] of Object.entries(counted))
    if (syllablesOf(word) !== count) problems.push(`${word}: ${syllablesOf(word)}, not ${count}`);
  if (readingGrade('You can write as much or as little as you like.') > 4) problems.push('an easy sentence is graded hard');
  if (readingGrade('Considerable organisational responsibilities necessitate documentation.') < 12)
    problems.push('a hard one is graded easy');
  expectNone(problems, 'Mend support/reading-grade.mjs.');
});
