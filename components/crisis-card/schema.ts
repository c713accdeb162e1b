import * as z from 'zod/mini';

// Everything is optional for the person: an empty text or an empty list is a full answer (invariants I3, I4).
// Objects are loose, so that fields written by a newer version survive an edit by this one.

// The limits keep hostile files out. They lie far beyond what anybody writes or pastes: a limit that a person could reach
// would stop every further save.
const text = z._default(z.string().check(z.maxLength(500_000)), '');

/** Gives an entry whose id is taken one of its own: changes, merges and the focus find entries by it. */
const apart =
  <Name extends string>(name: Name) =>
  <Entry extends Record<Name, string>>(entries: Entry[]): Entry[] => {
    const taken = new Set<string>();
    return entries.map((entry) => {
      let own: string = entry[name];
      for (let count = 2; taken.has(own); count++) own = `${entry[name].slice(0, 58)}-${count}`;
      taken.add(own);
      return own === entry[name] ? entry : { ...entry, [name]: own };
    });
  };

const list = <Item extends z.ZodMiniType<{ id: string }>>(item: Item) =>
  z._default(z.array(item).check(z.maxLength(10_000), z.overwrite(apart('id'))), []);
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** One thing in a list, in the person's words. */
const line = z.looseObject({ id, text });
const lines = list(line);

/** Somebody with a name and a way to reach them. */
const contact = z.looseObject({ id, name: text, phone: text, when: text, why: text });
const helper = z.looseObject({ id, name: text, phone: text, role: text });
const helpers = list(helper);

const readFirst = z.looseObject({
  callMe: text,
  pronouns: text,
  top3: lines,
  contacts: list(contact),
  doNotContact: lines,
  languages: lines,
  interpreter: z._default(z.boolean(), false),
});

const knowMe = z.looseObject({
  whenWell: text,
  earlySigns: lines,
  crisisSigns: lines,
  leadsToCrisis: lines,
  mySaferChoices: lines,
});

const care = z.looseObject({
  helps: lines,
  makesWorse: lines,
  accept: list(z.looseObject({ id, what: text, note: text })),
  refuse: list(z.looseObject({ id, what: text, why: text, instead: text })),
  placesYes: list(z.looseObject({ id, kind: text, name: text })),
  placesNo: lines,
  hospitalWhen: text,
  touchSpacePrivacy: text,
  restraintWishes: text,
  visitorsYes: lines,
  visitorsNo: lines,
});

const life = z.looseObject({
  children: text,
  peopleICareFor: text,
  pets: text,
  home: text,
  bills: text,
  workStudy: list(z.looseObject({ id, who: text, what: text })),
  benefits: text,
  faithFood: text,
});

const health = z.looseObject({
  conditions: lines,
  allergies: lines,
  medicines: list(z.looseObject({ id, name: text, dose: text, note: text })),
  access: lines,
});

const people = z.looseObject({
  agent: helpers,
  alternateAgent: helpers,
  supporters: helpers,
  facilitator: helpers,
  team: helpers,
});

const after = z.looseObject({
  overWhen: lines,
  firstDays: lines,
  debrief: text,
  changePlanAfter: z._default(z.boolean(), false),
});

const word = z._default(z.string().check(z.maxLength(256)), '');
const yes = z._default(z.boolean(), false);

/** That somebody put their name to the plan, as the person keeps it. What others sign by themselves are notes. */
const signature = z.looseObject({
  id,
  /** `person`, `witness`, `agent`, `notary` or `other`. */
  role: word,
  name: text,
  /** What a witness is to the person. */
  relation: text,
  /** `typed`, `drawn` or `paper`. */
  method: word,
  /** ISO 8601 instant, or a date for a signature on paper. */
  at: word,
  /** What the signer said in own words. */
  statement: text,
  /** Digest of the words that were signed; empty where it could not be made. */
  digest: word,
  /** Path data of a drawn signature. */
  drawing: z._default(z.string().check(z.maxLength(200_000)), ''),
});

/** A copy that was given to somebody. Never added by sending or printing: only the person says who has one. */
const copy = z.looseObject({
  id,
  to: text,
  phone: text,
  /** Date on which it was given. */
  on: word,
  /** Revision that was given; 0 where it is not known. */
  revision: z._default(z.int().check(z.gte(0)), 0),
  /** `paper`, `wallet`, `file`, `picture` or `other`. */
  form: word,
  /** Digest of the words that they have; empty where it is not known. */
  digest: word,
  /** Date on which they were told of a change or of the withdrawal. */
  toldOn: word,
});

/** What makes a plan a document: its place in law, signatures, copies. All of it optional, none of it proof. */
const formal = z.looseObject({
  /** Id of a row of the jurisdiction pack. */
  jurisdiction: word,
  madeFreely: yes,
  /** Dates, as 2026-05-03. */
  validFrom: word,
  expiresOn: word,
  notary: text,
  signatures: list(signature),
  copies: list(copy),
  /** Consent in advance, where a host offers it: see README, "Self-binding". */
  selfBinding: text,
  /** Instant at which the person began to think it over; empty where there is none. */
  selfBindingSince: word,
});

/** A part of the card as the person arranged it: renamed, moved, hidden, or added with lines of its own. */
const section = z.looseObject({
  /** One of the groups above, or `own-…` for a part that the person added. */
  key: id,
  /** The person's own name for it; empty for the usual one. */
  title: text,
  hidden: z._default(z.boolean(), false),
  lines,
});

/**
 * A crisis plan: what helps a person when it is hard to say so. Groups as in the literature on joint crisis plans and
 * advance statements (Slade et al. 2014; Henderson et al. 2004), ordered for a stranger with one minute to read.
 */
export const crisisPlanSchema = z.looseObject({
  /** One of `planKinds`; words of a newer version are kept. */
  planKind: z._default(z.string().check(z.maxLength(64)), 'crisis-card'),
  /** The person's own name for it, such as "When travelling"; empty where there is only one. */
  name: text,
  /** Instant at which the person asked for it to be shown first; the latest of all plans wins. */
  firstSince: word,
  sections: z._default(z.array(section).check(z.maxLength(1_000), z.overwrite(apart('key'))), []),
  readFirst,
  knowMe,
  care,
  life,
  health,
  people,
  after,
  formal: z.prefault(formal, {}),
  /** Hints that were shown once and must not come again. */
  hintsSeen: z._default(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)), []),
});

export type CrisisPlan = z.infer<typeof crisisPlanSchema>;
export type CrisisPlanSection = CrisisPlan['sections'][number];
export type CrisisPlanLine = z.infer<typeof line>;
export type CrisisPlanFormal = CrisisPlan['formal'];
export type CrisisPlanSignature = z.infer<typeof signature>;
export type CrisisPlanCopy = z.infer<typeof copy>;
