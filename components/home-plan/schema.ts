import * as z from 'zod/mini';

// An empty text and an empty list are full answers. Objects are loose, so that fields of a newer version survive.

const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const words = z._default(z.array(z.string().check(z.maxLength(256))).check(z.maxLength(1_000)), []);
const id = z.string().check(z.minLength(1), z.maxLength(64));

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
const lines = list(line);

/** Help at home. It can stop, and the home stays: nothing here ties one to the other. */
const support = z.looseObject({
  id,
  what: text,
  who: text,
  when: text,
  /** A day, once it has ended. */ ended: word,
  wayBack: text,
});
const move = z.looseObject({ id, from: text, to: text, on: word, why: text });

const choice = z.looseObject({
  /** Id of the record of the home. */ option: word,
  /** How it was called then. */ name: text,
  why: text,
});
const waiting = z.looseObject({ since: word, contact: text, words: text });
const rights = z.looseObject({ tenancy: text, notice: text, deposit: text, repairs: text, complaint: text });

/** What a person wants of a home, what they chose, and how it goes on. Nothing in it has to be earned. */
export const homePlanSchema = z.looseObject({
  where: lines,
  with: words,
  withWords: text,
  mustHave: lines,
  nice: lines,
  mustNot: lines,
  near: lines,
  pets: text,
  access: text,
  budget: text,
  choice: z._default(choice, { option: '', name: '', why: '' }),
  waiting: z._default(waiting, { since: '', contact: '', words: '' }),
  rights: z._default(rights, { tenancy: '', notice: '', deposit: '', repairs: '', complaint: '' }),
  support: list(support),
  moves: list(move),
  /** What the plan is about, of `citizenships`; the person's own tags. */
  citizenship: words,
  /** How the person arranged the table: homes from first to last, rows from top to bottom, and rows they left out. */
  arranged: z._default(z.looseObject({ options: words, rows: words, hidden: words }), { options: [], rows: [], hidden: [] }),
});

/** A home that the person has seen or been told about. */
export const homeOptionSchema = z.looseObject({
  label: text,
  kind: word,
  address: text,
  /** A day, as 2026-05-03. */
  seenOn: word,
  pros: lines,
  cons: lines,
  offeredBy: text,
  /** `yes`, `no`, `dontKnow` or empty. */
  tenancyInMyName: word,
  supportSeparate: word,
  /** What those who offer it ask for. They are theirs, never a lack of the person. */
  conditions: lines,
});

export type HomePlan = z.infer<typeof homePlanSchema>;
export type HomeOption = z.infer<typeof homeOptionSchema>;
export type Line = z.infer<typeof line>;
export type Support = z.infer<typeof support>;
export type Move = z.infer<typeof move>;
