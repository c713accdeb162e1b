// T31: no text makes a regular expression slow. Each one gets 100 kB of what is hardest for it, made from its own parts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { hostileTexts } from './support/hostile-texts.mjs';
import { patternsOf } from './support/patterns.mjs';
import { expectNone, sourceFiles } from './support/project.mjs';

const length = 100_000;
const most = 20;
/** What the yardstick below takes on a machine that has nothing else to do: a limit in milliseconds alone would fail on a busy one. */
const usual = 0.35;

const context = vm.createContext({});
const use = vm.runInContext('(pattern, text) => (pattern.global ? text.replace(pattern, "") : pattern.test(text))', context);
Object.assign(context, { use });
const script = new vm.Script('use(pattern, text)');

/** Milliseconds of the processor, not of the clock, which others use as well; as many as it got where it had to be stopped. */
function timeOf(pattern, text, limit, patience = 4 * limit) {
  Object.assign(context, { pattern, text });
  pattern.lastIndex = 0;
  const from = process.cpuUsage();
  let isDone = true;
  try {
    script.runInContext(context, { timeout: Math.ceil(patience) });
  } catch (error) {
    if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    isDone = false;
  }
  const { user, system } = process.cpuUsage(from);
  const time = (user + system) / 1000;
  return isDone || time > limit ? time : timeOf(pattern, text, limit, 4 * patience);
}

const best = (pattern, text, limit, times = 3) => Math.min(...Array.from({ length: times }, () => timeOf(pattern, text, limit)));

const yardstick = () => best(/^(?:[a-m]|[n-z])*!/, 'q'.repeat(length), 1_000, 5);

/** How many texts were tried. */
let tried = 0;

/** The hardest text for a pattern: `{time, text}`, where none is too hard the first that was tried. */
function hardest(pattern, limit) {
  // A pattern that doubles its work with each character would never come to the end of a long text.
  for (const size of [30, length])
    for (const text of hostileTexts(String(pattern), size)) {
      tried++;
      if (timeOf(pattern, text, limit) <= limit) continue;
      const time = best(pattern, text, limit);
      if (time > limit) return { time, text };
    }
  return undefined;
}

const limitNow = () => most * Math.max(1, yardstick() / usual);

test('T31: every regular expression answers 100 kB of what is hardest for it within 20 ms', (context) => {
  const limit = limitNow();
  const all = sourceFiles().flatMap(patternsOf);
  const known = new Map();
  const problems = all.flatMap(({ place, pattern, unread }) => {
    if (unread) return [`${place} is put together while the page runs, where nobody can try it: ${unread}`];
    const key = String(pattern);
    if (!known.has(key)) known.set(key, hardest(pattern, limit));
    const found = known.get(key);
    return found
      ? [`${place} ${key} takes more than ${found.time.toFixed()} ms for ${JSON.stringify(found.text.slice(0, 30))}…`]
      : [];
  });
  context.diagnostic(`${known.size} patterns in ${all.length} places, limit ${limit.toFixed()} ms`);
  console.log(`figure T31 patterns=${known.size} texts=${tried} failures=${problems.length}`);
  expectNone(problems, 'Anchor it, give its repeats an end, or use startsWith, endsWith, indexOf.');
  assert.ok(all.length > 100, 'the patterns are found');
});

test('the check sees a pattern that is slow, and one that never ends', () => {
  const limit = limitNow();
  for (const slow of [/\/+$/, /(\w+\s?)+!/, /,[^"]*"/]) assert.ok(hardest(slow, limit), `${slow} is slow`);
});
