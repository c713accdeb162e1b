import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive an edit by this one.

// The limits keep hostile files out. They lie far beyond what anybody writes: a limit that a person could reach would stop
// every further save.
const text = z._default(z.string().check(z.maxLength(100_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const words = z._default(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)), []);
const flag = z._default(z.boolean(), false);
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** Gives an entry whose id is taken one of its own: changes, merges and the focus find entries by it. */
function apart<Entry extends { id: string }>(entries: Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let own = entry.id;
    for (let count = 2; taken.has(own); count++) own = `${entry.id.slice(0, 58)}-${count}`;
    taken.add(own);
    return own === entry.id ? entry : { ...entry, id: own };
  });
}

/** A moment that the person writes down here, about anything. */
const moment = z.looseObject({
  id,
  text,
  /** When it was, in own words, such as "spring 2019"; empty where the day says it. */
  on: text,
  /** Where it stands in time: `2019`, `2019-03` or `2019-03-21`; empty for no day. */
  day: word,
  /** Id of the record of kind `journey-picture` that holds an image, and what is in it for those who do not see it. */
  picture: word,
  alt: text,
  /** What it is about: letters of CHIME, and `citizenships`; the person's own tags. */
  processes: words,
  facets: words,
  isKept: flag,
});

/**
 * What the person says of something that they wrote in another widget. Its words stay there and are never copied. `id` names it:
 * kind, record and entry.
 */
const mark = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(512)),
  /** A moment to keep. */
  isKept: flag,
  /** Own words beside it. */
  text,
  /** Left out of the journey. It stays where it was written. */
  isHidden: flag,
  /** When it was, where the person says so themselves; see `moment`. */
  on: text,
  day: word,
});

/** A person's story over time: a title, how it begins, moments of its own, and what they say of those written elsewhere. */
export const journeySchema = z.looseObject({
  title: text,
  opening: text,
  moments: z._default(z.array(moment).check(z.maxLength(10_000), z.overwrite(apart)), []),
  marks: z._default(
    z.array(mark).check(
      z.maxLength(100_000),
      // The first of two says it.
      z.overwrite((all) => [...new Map([...all].reverse().map((one) => [one.id, one])).values()].reverse()),
    ),
    [],
  ),
});

/** An image, made small in the browser. One record each, so that words and images are saved, merged and erased apart. */
export const journeyPictureSchema = z.looseObject({
  /** `image/jpeg`. */
  type: z._default(z.string().check(z.maxLength(64)), 'image/jpeg'),
  width: z._default(z.int().check(z.gte(0), z.lte(4_096)), 0),
  height: z._default(z.int().check(z.gte(0), z.lte(4_096)), 0),
  /** Base64 of the file. */
  data: z._default(z.string().check(z.maxLength(400_000)), ''),
});

export type Journey = z.infer<typeof journeySchema>;
export type Moment = Journey['moments'][number];
export type Mark = Journey['marks'][number];
export type JourneyPicture = z.infer<typeof journeyPictureSchema>;
