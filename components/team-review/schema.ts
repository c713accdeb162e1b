import * as z from 'zod/mini';

// An empty text is a full answer. Objects are loose, so that fields written by a newer version survive an edit by this one.

const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));
const people = z._default(z.number().check(z.int(), z.gte(0), z.lte(10_000)), 0);

/** One thing that the team looked at. `id` is its name, such as `challenge.everyday`: two tabs are merged by it. */
const part = z.looseObject({
  id,
  today: text,
  example: text,
  livedExperience: text,
  family: text,
  staff: text,
  next: text,
  /** A day, as 2026-05-03; empty where none was agreed. */
  by: word,
  who: text,
});

/** Changes and merges find a part by its id. One that is there twice keeps its words, as something else. */
const parts = z._default(
  z.array(part).check(
    z.maxLength(200),
    z.overwrite((all) =>
      all.map((one, index) =>
        all.findIndex((other) => other.id === one.id) === index ? one : { ...one, id: `${one.id.slice(0, 58)}-${index}` },
      ),
    ),
  ),
  [],
);

/** How many people of each kind of experience took part. Nobody is named, and no number leaves the review. */
const takingPart = z._default(z.looseObject({ livedExperience: people, family: people, staff: people }), {
  livedExperience: 0,
  family: 0,
  staff: 0,
});

/**
 * What a team that runs a service sees when it looks at itself. Words only: nothing in it is a score. It is final once
 * `finishedAt` is set, and cannot be that without people with lived experience.
 */
export const teamReviewSchema = z
  .looseObject({ title: text, heldOn: word, takingPart, parts, learned: text, finishedAt: word })
  .check(z.refine(({ takingPart, finishedAt }) => takingPart.livedExperience >= 1 || finishedAt === ''));

export type TeamReview = z.infer<typeof teamReviewSchema>;
export type ReviewPart = z.infer<typeof part>;
