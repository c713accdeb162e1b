/** Who acts. A clinician or peer is never the author of a body: see {@link StoredRecord.author}. */
export type ActorKind = 'person' | 'supporter' | 'peer' | 'clinician' | 'advocate';

/** Somebody who writes or reads. `id` is chosen by the host; `name` is shown beside notes. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly roleText?: string;
}

/** The owner of the device's records where the host names nobody else. */
export const person: Actor = { id: 'self', kind: 'person', name: '' };

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
}

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
  readonly author: Actor;
  /** Who typed it, when that was not the author. */
  readonly recorder?: Actor;
  /** BCP 47 tag of the person's words. */
  readonly lang: string;
  readonly status: RecordStatus;
  readonly body: Body;
  readonly notes: readonly Note[];
  readonly shares: readonly Share[];
  readonly review?: Review;
  /** That this version of the SDK checked the record when it was written. Made and read by the SDK only. */
  readonly stamp?: string;
}
