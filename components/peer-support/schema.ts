import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive.

// Limits that lie far beyond what anybody writes: one that a person could reach would stop every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');
const word = z._default(z.string().check(z.maxLength(100)), '');
const id = z.string().check(z.minLength(1), z.maxLength(64));
const words = z._default(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)), []);

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

/** Somebody who wrote the words of a meeting. `id` is that of the actor, `kind` what they are to the person. */
const writer = z.looseObject({ id, kind: word, name: text });

const isBothSides = ({ together, writers }: { together: string; writers: readonly { kind: string }[] }): boolean =>
  together.trim() === '' || ['peer', 'person'].every((kind) => writers.some((one) => one.kind === kind));

/** A meeting. Its words have both sides as their writers, or there are none (fidelity of peer support: together or not at all). */
const meeting = z
  .looseObject({ id, on: word, noteMode: word, together: text, writers: list(writer), mine: text })
  .check((checked) => {
    if (isBothSides(checked.value)) return;
    const message = 'words of a meeting have both as their writers';
    checked.issues.push({ code: 'custom', path: ['together'], message, input: checked.value.together });
  });

/** One peer, or the wish to meet one; or the wish to help others; or a story of one's own. */
export const peerLinkSchema = z.looseObject({
  /** One of `meet`, `help`, `story`; empty counts as `meet`. */
  form: word,
  /** Who it is: the host's own id of the peer, where it came from a profile, and the name as it was then, or as it was written. */
  peer: z._default(z.looseObject({ id: word, name: text }), { id: '', name: '' }),
  /** The person asks for whoever is there. */
  anyone: z._default(z.boolean(), false),
  howWeMet: text,
  sharedInterests: list(line),
  whatIBring: list(line),
  wishes: list(line),
  howWeMeet: z._default(z.looseObject({ ways: words, place: text, often: text, tongue: text }), {
    ...{ ways: [], place: '', often: '', tongue: '' },
  }),
  /** What the peer may have to pass on, as it was shown before the first save. */
  privacyLimits: text,
  /** When the person asked; empty while they have not, or took that back. */
  askedAt: word,
  meetings: list(meeting),
  /** Every ending and every going on, oldest first. `by`: `me`, `peer`, `other`; empty: it goes on. */
  endings: list(z.looseObject({ id, by: word, at: word, words: text })),
  /** How the person can come back, in their own words. */
  comeBack: text,
  /** How the person would like to help others, and when they told the host so. */
  helping: text,
  offeredAt: word,
  /** A story of one's own. `about` is the note that folds the words; its author chooses it. */
  story: z._default(z.looseObject({ title: text, words: text, name: text, about: text }), {
    ...{ title: '', words: '', name: '', about: '' },
  }),
});

export type PeerLink = z.infer<typeof peerLinkSchema>;
export type PeerLine = PeerLink['wishes'][number];
export type Meeting = PeerLink['meetings'][number];
export type MeetingWriter = Meeting['writers'][number];
export type Ending = PeerLink['endings'][number];
