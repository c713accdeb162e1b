import type { StoredRecord } from '../../src/record/record.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { Form } from './choices.js';
import type { PeerLink } from './schema.js';

/** What the person chose before anything of it is written: it becomes part of a record with the first words, or with asking. */
export interface Beginning {
  readonly form: Form;
  readonly peer?: PeerLink['peer'];
  readonly anyone?: boolean;
}

/** What the parts of the widget see of it, beside what those of every widget see. */
export interface PeerAccess extends WidgetAccess<PeerLink> {
  /** What was chosen for the open record, as long as that is a new one. */
  readonly begun: () => Beginning | undefined;
  /** The body as it is kept; undefined while nothing was ever written. */
  readonly stored: () => PeerLink | undefined;
  /** All records of the person, unchecked, newest first. */
  readonly links: () => readonly StoredRecord<PeerLink>[];
  /** Opens a new record, which is written with its first words. */
  readonly begin: (beginning: Beginning) => void;
  /** Opens a record to read; undefined: none in particular. */
  readonly openLink: (id: string | undefined) => void;
  /** Words of the host; empty where it gave none. */
  readonly host: (path: string) => string;
}
