import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive an edit by this one.

// Limits that lie far beyond what anybody writes: one that a person could reach would stop every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(100)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));

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

const line = z.looseObject({ id, text });
/** A goal that a topic is linked to, with its words as they were: where the goal is gone one day, they stay. */
const goalLink = z.looseObject({ id, record: word, words: text });
/** What the person said of a topic on a day; empty where they took the mark off. */
const state = z.looseObject({ id, state: word, at: word });

const topic = z.looseObject({
  /** Key of the topic in its pack; kept when the pack changes. */
  id,
  /** How a pack that may be gone one day called it; empty for ours, which have a name in every language. */
  title: text,
  /** All that were ever said, oldest first. */
  states: list(state),
  goals: list(goalLink),
  /** How the topic could help with a goal. */
  help: text,
  words: text,
  /** Who the person might show this to. */
  shownTo: list(line),
});

const session = z.looseObject({
  id,
  /** As 2026-05-03. One that is still to come is a plan. */
  on: word,
  /** One of `formats`; empty where it was not said. */
  format: word,
  agenda: list(line),
  mine: text,
});

/** What a person looks at, in their order, with what they say of it: one record. */
export const learningSchema = z.looseObject({ topics: list(topic), sessions: list(session) });

export type Learning = z.infer<typeof learningSchema>;
export type LearningTopic = Learning['topics'][number];
export type TopicState = LearningTopic['states'][number];
export type GoalLink = LearningTopic['goals'][number];
export type Session = Learning['sessions'][number];
export type Line = z.infer<typeof line>;

/** Something that a person would like to try, and how it went: one record each. */
export const practiceSchema = z.looseObject({
  /** Key of the topic, and what the topic was called. */
  topic: word,
  topicTitle: text,
  what: text,
  when: text,
  where: text,
  withWhom: text,
  /** One of `answers`; empty while nothing was said. */
  answer: word,
  answeredAt: word,
  how: text,
  /** When the person was asked how it went. They are not asked again. */
  askedAt: word,
});

export type Practice = z.infer<typeof practiceSchema>;

// What this widget writes of records that belong to other widgets, and nothing more: all other fields are theirs, and are kept.

/** A goal that is begun here. */
export const goalDraftSchema = z.looseObject({ title: text });
export type GoalDraft = z.infer<typeof goalDraftSchema>;

/** How it is going with a goal, said beside a topic. */
export const checkInDraftSchema = z.looseObject({ goal: word, at: word, words: text });
export type CheckInDraft = z.infer<typeof checkInDraftSchema>;
