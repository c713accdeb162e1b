import type { LitElement, TemplateResult } from 'lit';
import type { RecoveryError } from '../../src/errors.js';
import type { Actor, Note, RecordReference } from '../../src/record/record.js';
import type { Store, StorageState } from '../../src/store/store.js';
import type { RecoveryElement, Translate } from '../../src/widget/recovery-element.js';
import type { ShownDomain } from './domains.js';
import type { StrengthsKey } from './messages.js';
import type { Strengths } from './schema.js';

/** What the ways in (list, story, pictures) see of the widget and may do with it. */
export interface StrengthsAccess {
  readonly element: LitElement;
  /** The strengths as they stand on screen. */
  readonly body: () => Strengths;
  /** Takes a changed body, saves it after a pause, and can undo it. @param field changes of one field are undone together */
  readonly update: (body: Strengths, field?: string) => void;
  /** Saves now; the reference of the record once it is durable, undefined where it is not. Failures are shown by the widget. */
  readonly save: () => Promise<RecordReference | undefined>;
  readonly place: () => { readonly store: Store; readonly subject: string };
  readonly storageState: () => StorageState;
  readonly actor: () => Actor;
  readonly canEdit: () => boolean;
  /** What others wrote beside the strengths. */
  readonly notes: () => readonly Note[];
  readonly hasRecord: () => boolean;
  /** Whether anybody may add a note here at all. */
  readonly canNote: () => boolean;
  /** Answers or hides a note; saves after a pause. */
  readonly amendNote: (id: string, change: Partial<Pick<Note, 'reply' | 'hiddenByOwner'>>) => void;
  /** Adds a note by whoever acts. @throws RecoveryError */
  readonly addNote: (text: string) => Promise<void>;
  readonly domains: () => readonly ShownDomain[];
  readonly t: Translate<StrengthsKey>;
  readonly language: () => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly say: (...message: Parameters<Translate<StrengthsKey>>) => void;
  /** Announces a fact or a cancelable question as an event of the widget. */
  readonly tell: RecoveryElement['tell'];
  /** Shows and tells a failure. */
  readonly fail: (error: RecoveryError) => void;
  /** Differs when any text may have changed. */
  readonly wordingKey: () => readonly unknown[];
  readonly done: () => void;
  readonly changed: () => void;
}
