import type { Place } from './rules.js';

/** An image of an entry: the kind and id of the record that holds it. */
export interface EntryPicture {
  readonly kind: string;
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** One moment of the journey: something that the person wrote, wherever they wrote it. */
export interface Entry {
  /** Kind, record and part. Holds no words. */
  readonly key: string;
  readonly kind: string;
  /** Id of the record. */
  readonly record: string;
  /** Where it was written. */
  readonly place: Place;
  readonly lines: readonly string[];
  readonly about: string;
  /** Where it stands in time: `2019`, `2019-03` or `2019-03-21`; empty for no day. */
  readonly day: string;
  /** When it was, in the person's words. */
  readonly on: string;
  /** What orders entries of one day. */
  readonly written: string;
  readonly processes: readonly string[];
  readonly facets: readonly string[];
  readonly picture?: EntryPicture | undefined;
  readonly lang: string;
  readonly isKept: boolean;
  readonly isHidden: boolean;
  /** The person's own words beside it. */
  readonly beside: string;
}
