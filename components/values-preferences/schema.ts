import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive an edit by this one.

// The limits keep hostile files out. They lie far beyond what anybody writes: a limit that a person could reach would stop
// every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(256)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));
/** A place on the board, in hundredths of the room that is there. */
const place = z._default(z.int().check(z.gte(0), z.lte(100)), 0);

/** Gives an entry whose id is taken one of its own: changes, merges and share settings find entries by it. */
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

/** One thing in the person's words, about one topic. */
const entry = z.looseObject({
  id,
  /** One of the topics that come with the widget, or the id of one of `topics`. */
  topic: word,
  text,
  /** Of what the person does not want: why, and what they would like in its place. */
  instead: text,
});

const decide = z.looseObject({
  /** One of `waysToDecide`; empty where it was not said. */
  way: word,
  words: text,
});

const story = z.looseObject({
  title: text,
  chapters: list(z.looseObject({ id, title: text, words: text })),
  turns: list(z.looseObject({ id, text })),
  next: text,
});

/** One piece of the picture: a photo, a drawing, or words alone. */
const piece = z.looseObject({
  id,
  /** Id of the record of kind `value-picture` that holds the image; empty for words alone. */
  picture: word,
  words: text,
  /** What is in the image, for those who do not see it. */
  alt: text,
  /** When it was, in own words; for a line of time. */
  when: text,
  x: place,
  y: place,
  /** Id of the piece that it stands next to. */
  nextTo: word,
});

/**
 * What matters to a person, how they like to decide and to be helped, and what they do not want; told in words, as a story or as a
 * picture. After the first practice of REFOCUS as Slade et al. 2014 describe it; all words are our own.
 */
export const valueSchema = z.looseObject({
  /** Topics that the person added. */
  topics: list(z.looseObject({ id, name: text })),
  entries: list(entry),
  decide: z.prefault(decide, {}),
  story: z.prefault(story, {}),
  /** How the pieces are arranged, one of `arrangements`, and what the whole shows. */
  arrangement: z.prefault(z.looseObject({ kind: word, about: text }), {}),
  pictures: list(piece),
});

/** An image, made small in the browser. One record each, so that words and images are saved, merged and erased apart. */
export const valuePictureSchema = z.looseObject({
  /** `image/jpeg`. */
  type: z._default(z.string().check(z.maxLength(64)), 'image/jpeg'),
  width: z._default(z.int().check(z.gte(0), z.lte(4_096)), 0),
  height: z._default(z.int().check(z.gte(0), z.lte(4_096)), 0),
  /** Base64 of the file. */
  data: z._default(z.string().check(z.maxLength(400_000)), ''),
});

export type Values = z.infer<typeof valueSchema>;
export type ValueEntry = Values['entries'][number];
export type ValuePiece = Values['pictures'][number];
export type ValuePicture = z.infer<typeof valuePictureSchema>;
