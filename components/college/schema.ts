import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive.

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

/** What a person hopes for from learning, how they learn, and where it might take them. One for each person. */
export const learningPlanSchema = z.looseObject({
  hopes: list(line),
  interests: list(line),
  howILearn: list(line),
  helpNeeded: list(line),
  /** Somebody who learns beside the person, or talks the plan over with them. */
  beside: text,
  nextPlaces: list(z.looseObject({ id, place: word, text })),
  /** A course the person would like to teach here, and how they would like to help others. Offered to everyone. */
  teach: text,
  helpOthers: text,
  /** The person's own look back, each with its day. */
  reviews: list(z.looseObject({ id, at: word, text })),
});

export type LearningPlan = z.infer<typeof learningPlanSchema>;
export type PlanLine = LearningPlan['hopes'][number];
export type NextPlace = LearningPlan['nextPlaces'][number];
export type PlanReview = LearningPlan['reviews'][number];

/** A course that a person joined or is interested in: theirs, whatever becomes of the prospectus. */
export const courseSchema = z.looseObject({
  /** Id of the course in the prospectus of the host; empty for one that the person wrote down. */
  courseId: word,
  /** Its name, as it was when the person took it into their list, or as they wrote it. */
  title: text,
  /** When and where, and what it is, for a course that no prospectus tells about. */
  about: text,
  /** All that were ever said, oldest first. */
  states: list(z.looseObject({ id, state: word, at: word })),
  hope: text,
  needs: list(line),
  words: text,
});

export type CourseWords = z.infer<typeof courseSchema>;
