import * as z from 'zod/mini';

// An empty text and an empty list are full answers. Objects are loose, so that fields of a newer version survive.

const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const flag = z._default(z.boolean(), false);
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

const words = z._default(z.array(z.string().check(z.maxLength(256))).check(z.maxLength(1_000)), []);
const lines = list(z.looseObject({ id, text }));

/** A job of before. */
const past = z.looseObject({ id, job: text, liked: text, disliked: text, whyEnded: text });
/** What makes work possible: a change of the place or of the day, never of the person. */
const adjustment = z.looseObject({ id, what: text, law: text });
const target = z.looseObject({ id, kind: text, employer: text, why: text });
/** What was decided before, and when that changed. */
const changedMind = z.looseObject({ id, at: word, tell: word });
const meeting = z.looseObject({ id, on: word, words: text });
/** Help in a job. It has no end of its own. */
const support = z.looseObject({ id, what: text, who: text, howOften: text, ended: word, wayBack: text });
const job = z.looseObject({ id, employer: text, start: word, end: word, endMine: text, next: text });

const telling = z.looseObject({
  tell: word,
  toWhom: lines,
  words: lines,
  notTell: lines,
  whoMaySpeak: lines,
  changedMind: list(changedMind),
});
const benefits = z.looseObject({ questions: lines, adviser: text, met: list(meeting), lookAgain: flag });

/** Work that a person wants, paid or not, and how they look for it. Nothing in it has to be there before anything else. */
export const workPlanSchema = z.looseObject({
  wantWork: word,
  /** What they give already: care, a home, helping others. It counts like any work. */
  unpaid: lines,
  dream: lines,
  likes: lines,
  dislikes: lines,
  past: list(past),
  learning: lines,
  skills: lines,
  people: lines,
  hours: text,
  places: text,
  travel: text,
  atWork: lines,
  adjustments: list(adjustment),
  culture: text,
  money: text,
  languages: text,
  licences: text,
  targets: list(target),
  telling: z._default(telling, { tell: '', toWhom: [], words: [], notTell: [], whoMaySpeak: [], changedMind: [] }),
  benefits: z._default(benefits, { questions: [], adviser: '', met: [], lookAgain: false }),
  supports: list(support),
  /** What the plan is about, of `citizenships`; the person's own tags. */
  citizenship: words,
  jobs: list(job),
});

/** One contact with an employer. */
export const jobContactSchema = z.looseObject({
  employer: text,
  /** A day, as 2026-05-03. */
  on: word,
  /** Who made it; empty: the person. */
  by: text,
  how: text,
  result: text,
  next: text,
  nextOn: word,
});

export type WorkPlan = z.infer<typeof workPlanSchema>;
export type JobContact = z.infer<typeof jobContactSchema>;
