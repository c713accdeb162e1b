import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive an edit by this one.

// The limits keep hostile files out. They lie far beyond what anybody writes: a limit that a person could reach would stop
// every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(100)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** Gives an entry whose id is taken one of its own: changes, merges and references find entries by it. */
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
const line = z.looseObject({ id, text });
const lines = list(line);

/** Something that helps. Every other part of the plan can use it by its id. */
const tool = z.looseObject({
  id,
  text,
  /** One of `toolKinds`; empty where it was not said. */
  kind: word,
  /** Within reach at any time. */
  handy: z._default(z.boolean(), false),
});

/**
 * Something to do: a thing that helps, or own words. `text` holds the words of the thing as they were when it was chosen, so
 * that they stay when it is taken off the list.
 */
const action = z.looseObject({
  id,
  /** Id of the thing that helps; empty for own words. */
  tool: word,
  text,
});
const actions = list(action);

/** Something that happens or can be noticed, and what the person does then. */
const sign = z.looseObject({ id, what: text, doThen: actions });

const after = z.looseObject({
  rest: lines,
  whoHelps: lines,
  /** What the person takes back, when, and who does it till then. */
  takeBack: list(z.looseObject({ id, duty: text, when: text, whoTill: text })),
  repair: lines,
  learn: text,
  changePlan: lines,
});

/**
 * A personal wellness plan: what being well is like, what helps, and what the person does on ordinary and on harder days.
 * General ideas in our own words and our own shape; no text, name or heading of a protected work.
 */
export const wellnessPlanSchema = z.looseObject({
  likeWhenWell: lines,
  tools: list(tool),
  daily: actions,
  nowAndThen: actions,
  upsets: list(sign),
  smallSigns: list(sign),
  muchHarder: list(z.looseObject({ id, what: text, doThen: actions, whoHelps: text })),
  /** Id of the crisis plan that belongs to this plan; empty for the one that the person sees first. */
  crisisCard: word,
  after: z.prefault(after, {}),
  /** What the person chose to keep of a day. `on` as 2026-05-03. */
  days: list(z.looseObject({ id, on: word, text })),
});

export type WellnessPlan = z.infer<typeof wellnessPlanSchema>;
export type WellnessLine = z.infer<typeof line>;
export type WellnessTool = z.infer<typeof tool>;
export type WellnessAction = z.infer<typeof action>;
/** `whoHelps` only where it is much harder. */
export type WellnessSign = z.infer<typeof sign> & { whoHelps?: string };
export type WellnessTakeBack = WellnessPlan['after']['takeBack'][number];
export type WellnessDay = WellnessPlan['days'][number];
