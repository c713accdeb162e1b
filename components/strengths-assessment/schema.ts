import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive an edit by this one.

// The limits keep hostile files out. They lie far beyond what anybody writes: a limit that a person could reach would stop
// every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** Gives an entry whose id is taken one of its own: changes, merges and links find entries by it. */
function apart<Entry extends { id: string }>(entries: Entry[]): Entry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let own = entry.id;
    for (let count = 2; taken.has(own); count++) own = `${entry.id.slice(0, 58)}-${count}`;
    taken.add(own);
    return own === entry.id ? entry : { ...entry, id: own };
  });
}

const list = <Item extends z.ZodMiniType<{ id: string }>>(item: Item) =>
  z._default(z.array(item).check(z.maxLength(10_000), z.overwrite(apart)), []);

/** One thing in the person's words. */
const entry = z.looseObject({ id, text });
const entries = list(entry);

/** Who or what could back the person up. */
const backer = z.looseObject({
  id,
  name: text,
  /** One of `backerKinds`; empty where it was not said. */
  kind: word,
  /** Part of ordinary life, such as family, neighbours, clubs; not a service. */
  natural: z._default(z.boolean(), true),
});

const domain = z.looseObject({
  /** The same as `key`: two tabs that write in one domain are merged by it. Filled in where it is left out. */
  id: z._default(z.string().check(z.maxLength(64)), ''),
  /** Key in the pack of domains; kept when the pack changes. */
  key: id,
  /** How a pack that may be gone one day called it; empty for ours. */
  label: text,
  want: entries,
  now: entries,
  before: entries,
  backers: list(backer),
});

const domains = z._default(
  z.array(domain).check(
    z.maxLength(1_000),
    z.overwrite((all) => apart(all.map((one) => (one.id ? one : { ...one, id: one.key })))),
  ),
  [],
);

const story = z.looseObject({
  title: text,
  chapters: list(z.looseObject({ id, title: text, words: text })),
  turns: entries,
  next: text,
});

/** A picture as it stands among the strengths. The image itself is a record of kind `strength-picture`. */
const picture = z.looseObject({
  id,
  /** Id of the record that holds the image. */
  picture: id,
  /** What it means to the person. */
  words: text,
  /** What is in it, for those who do not see it. */
  alt: text,
});

/**
 * What a person wants, has, and has used before, in the parts of their life, and who could back them up. After the strengths
 * model as Slade et al. 2014 describe it; domains and the three times are facts, all words are our own.
 */
export const strengthSchema = z.looseObject({
  domains,
  /** Ids of entries or backers, in the person's order. */
  priorities: list(z.looseObject({ id })),
  story: z.prefault(story, {}),
  pictures: list(picture),
  comments: text,
});

/** An image, made small in the browser. One record each, so that words and images are saved, merged and erased apart. */
export const strengthPictureSchema = z.looseObject({
  /** `image/jpeg`. */
  type: z._default(z.string().check(z.maxLength(64)), 'image/jpeg'),
  width: z._default(z.int().check(z.gte(0), z.lte(4_096)), 0),
  height: z._default(z.int().check(z.gte(0), z.lte(4_096)), 0),
  /** Base64 of the file. */
  data: z._default(z.string().check(z.maxLength(400_000)), ''),
});

export type Strengths = z.infer<typeof strengthSchema>;
export type StrengthDomain = Strengths['domains'][number];
export type StrengthEntry = StrengthDomain['want'][number];
export type StrengthBacker = StrengthDomain['backers'][number];
export type StrengthStory = Strengths['story'];
export type StrengthChapter = StrengthStory['chapters'][number];
export type StrengthPictureEntry = Strengths['pictures'][number];
export type StrengthPicture = z.infer<typeof strengthPictureSchema>;
