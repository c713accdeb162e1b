import * as z from 'zod/mini';

// An empty text and an empty list are full answers. Objects are loose, so that fields of a newer version survive.

const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));
const flag = z._default(z.boolean(), false);

/** Changes, merges and the focus find an entry by its id: one that is taken gets an id of its own. */
const list = <Item extends z.ZodMiniType<{ id: string }>>(item: Item) =>
  z._default(
    z.array(item).check(
      z.maxLength(5_000),
      z.overwrite((all) =>
        all.map((one, index) =>
          all.findIndex((other) => other.id === one.id) === index ? one : { ...one, id: `${one.id.slice(0, 58)}-${index}` },
        ),
      ),
    ),
    [],
  );

const line = z.looseObject({ id, text });

/** What the meeting wants to change, who takes it where, and what came of it. */
const action = z.looseObject({ id, what: text, who: text, by: word, heardBack: text });

/**
 * One meeting of people who have been there, their families and friends, and workers. It holds no names and says of nobody that
 * they came or what they said.
 */
export const meetingSchema = z.looseObject({
  /** Id of the record of the group; empty where there is none. */
  group: word,
  /** A day, as 2026-05-03. */
  on: word,
  topic: text,
  /** In which role somebody proposed it, in their words; never a name. */
  proposedAs: text,
  rulesAgreed: flag,
  learned: list(line),
  actions: list(action),
});

/** An idea for a topic, and how many hands were raised for it when the group was asked. */
const idea = z.looseObject({ id, text, hands: z._default(z.number().check(z.int(), z.gte(0), z.lte(10_000)), 0) });

/** Where and how a group meets. */
export const groupSchema = z.looseObject({
  name: text,
  place: text,
  /** Whether the place belongs to none of those who come: `yes`, `no`, or empty. */
  neutral: word,
  gettingIn: text,
  online: text,
  languages: text,
  /** Who looks after the meetings, in roles, never by name; it goes round. */
  hosts: text,
  rules: list(line),
  ideas: list(idea),
});

/** What somebody keeps for themselves about a meeting. It is a record of its own, and never part of what the group reads. */
export const ownNoteSchema = z.looseObject({ meeting: word, comeAs: text, words: text });

export type Meeting = z.infer<typeof meetingSchema>;
export type Action = z.infer<typeof action>;
export type Line = z.infer<typeof line>;
export type Group = z.infer<typeof groupSchema>;
export type Idea = z.infer<typeof idea>;
export type OwnNote = z.infer<typeof ownNoteSchema>;
