/** Who acts. Nobody but the person is the author of a body: see {@link StoredRecord.author}. */
export type ActorKind = 'person' | 'supporter' | 'peer' | 'clinician' | 'advocate' | 'agent' | 'witness';

/** Somebody who writes or reads. `id` is chosen by the host; `name` is shown beside notes. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly roleText?: string;
}

/** The only kind of actor that can be the author of a body (invariant I1). */
export type PersonActor = Actor & { readonly kind: 'person' };

/** The owner of the device's records where the host names nobody else. */
export const person: PersonActor = { id: 'self', kind: 'person', name: '' };

/** `id` of a share with everybody of one kind, such as all of the care team. */
export const everybody = 'everybody';

/** What a note is for. Left out: a view, to be read beside the person's words. */
export type NotePurpose =
  /** `proposed` holds words that the person may take into the field `on`. */
  | 'proposal'
  /** Where this actor and the person do not agree; both views stand side by side. */
  | 'disagreement'
  /** What this actor says of the whole record: has read it, will use it, or does not agree because … */
  | 'statement';

/** How a proposal was answered by the owner. The words of the body are the person's, whatever the answer. */
export interface NoteAnswer {
  readonly kind: 'accepted' | 'changed' | 'declined';
  readonly at: string;
}

/** That somebody put their name to the words as they stood then. */
export interface NoteSignature {
  readonly method: 'typed' | 'drawn' | 'paper';
  /** Digest of the words that were signed; see the kind's README. */
  readonly digest: string;
  readonly at: string;
  /** Path data of a drawn signature. */
  readonly drawing?: string;
}

/** What somebody else wrote beside a record: signed, hideable and answerable by the owner (rule X2). */
export interface Note {
  readonly id: string;
  /** Name of the body field that the note is about; empty for the whole record. */
  readonly on: string;
  readonly text: string;
  readonly author: Actor;
  readonly at: string;
  readonly lang: string;
  readonly hiddenByOwner: boolean;
  readonly reply?: string;
  readonly purpose?: NotePurpose;
  readonly proposed?: string;
  readonly answer?: NoteAnswer;
  readonly signature?: NoteSignature;
}

/**
 * A note as its author hands it in. The store gives what is left out: a new `id`, the time. An author may hand in a note
 * again under its `id`, and so replace it, as long as the owner has not answered it.
 */
export type NewNote = Omit<Note, 'id' | 'at' | 'hiddenByOwner' | 'reply' | 'answer'> & { readonly id?: string };

/** Permission given by the owner. Empty by default (invariant I6). */
export interface Share {
  readonly id: string;
  readonly to: Actor;
  /** `'all'` or names of body fields. */
  readonly scope: 'all' | readonly string[];
  readonly mode: 'view' | 'copy';
  readonly grantedAt: string;
  readonly endedAt?: string;
  readonly purpose?: string;
  readonly expiresOn?: string;
}

/** The owner's own wish to look again. A date in the past never changes anything (invariant I7). */
export interface Review {
  readonly due?: string;
  readonly remind: boolean;
  readonly lastLookedAt?: string;
}

export type RecordStatus = 'draft' | 'mine' | 'withdrawn';

/** The address of a record. `subject` is an opaque key that the host chose, never a name. */
export interface RecordReference {
  readonly subject: string;
  readonly kind: string;
  readonly id: string;
}

/**
 * The envelope around every piece of recovery work.
 *
 * All text is plain text in the language `lang`; it is never parsed as HTML. `body` is written by the person only
 * (invariant I1, rule A1.1): the codec and every store refuse a record whose `author` is anybody else.
 */
export interface StoredRecord<Body = unknown> extends RecordReference {
  /** 1 for the first save, then one more for each. */
  readonly revision: number;
  /** Number of the kind's migrations + 1 at the time of writing. */
  readonly schemaVersion: number;
  /** ISO 8601 instants. For display only: order comes from `revision`, because clocks jump. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly author: PersonActor;
  /** Who typed it, when that was not the author. */
  readonly recorder?: Actor;
  /** BCP 47 tag of the person's words. */
  readonly lang: string;
  readonly status: RecordStatus;
  /** ISO 8601 instant at which the person took it back; only with the status `withdrawn`. */
  readonly withdrawnAt?: string;
  readonly body: Body;
  readonly notes: readonly Note[];
  readonly shares: readonly Share[];
  readonly review?: Review;
  /** That this version of the SDK checked the record when it was written. Made and read by the SDK only. */
  readonly stamp?: string;
}
