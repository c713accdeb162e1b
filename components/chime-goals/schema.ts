import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive. A goal made elsewhere may hold nothing but its
// title: all the rest has a default.

// Limits that lie far beyond what anybody writes: one that a person could reach would stop every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(100)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));
const words = z._default(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)), []);

/** Gives an entry whose id is taken one of its own: changes, merges and the focus find entries by it. */
function withOwnIds<Entry extends { id: string }>(entries: Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let own = entry.id;
    for (let count = 2; taken.has(own); count++) own = `${entry.id.slice(0, 58)}-${count}`;
    taken.add(own);
    return own === entry.id ? entry : { ...entry, id: own };
  });
}

const list = <Entry extends z.ZodMiniType<{ id: string }>>(entry: Entry) =>
  z._default(z.array(entry).check(z.maxLength(10_000), z.overwrite(withOwnIds)), []);

const step = z.looseObject({ id, what: text, who: text, when: text, did: text });
const helper = z.looseObject({ id, text });
const barrier = z.looseObject({ id, what: text, kind: word, whoCouldChange: text });
const state = z.looseObject({ id, state: word, at: word, words: text });
/** Where the words of a strength stand. They are read from there and never copied. */
const recordLink = z.looseObject({ id, kind: word, record: word, entry: word });

/** Own words for each of the five answers to "compared with what I hoped". */
const hoped = z.looseObject({ muchLess: text, less: text, as: text, more: text, muchMore: text });
const raise = z.looseObject({ letter: text, topic: z._default(z.boolean(), false) });

/** Something a person would like more of, in their words. */
export const goalSchema = z.looseObject({
  /** As the person wrote it. Nothing here ever changes it. */
  title: text,
  /** What there would be more of, where the title says what to get away from. */
  more: text,
  why: text,
  facets: words,
  citizenship: words,
  steps: list(step),
  helpers: list(helper),
  barriers: list(barrier),
  /** All that were ever said, oldest first. */
  states: list(state),
  strengths: list(recordLink),
  hoped: z._default(hoped, { muchLess: '', less: '', as: '', more: '', muchMore: '' }),
  raise: z._default(raise, { letter: '', topic: false }),
  /** How the invitation to add what there would be more of was met: `shown`, `kept` or `added`. Empty: not yet shown. */
  invited: word,
  /** When the person put the goal away; empty for one that is in sight. */
  putAwayAt: word,
});

export type Goal = z.infer<typeof goalSchema>;
export type GoalStep = Goal['steps'][number];
export type GoalHelper = Goal['helpers'][number];
export type GoalBarrier = Goal['barriers'][number];
export type GoalState = Goal['states'][number];
export type RecordLink = Goal['strengths'][number];

/** How it is going with a goal, on a day. */
export const checkInSchema = z.looseObject({
  /** Id of the record of the goal. */
  goal: word,
  at: word,
  words: text,
  level: word,
});

export type CheckIn = z.infer<typeof checkInSchema>;
