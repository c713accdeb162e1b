import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { RecoveryError } from '../errors.js';
import type { Catalog } from '../i18n/catalog.js';
import type { Actor, NewNote, StoredRecord } from '../record/record.js';
import type { Store } from '../store/store.js';
import type { PrintController } from './print-controller.js';
import type { RecordsOfKind } from './records-of-kind.js';
import type { RecoveryElement, Translate } from './recovery-element.js';

/** Where the record of a widget lies. `id` is undefined while nothing was ever written. */
export interface WidgetPlace {
  readonly store: Store;
  readonly subject: string;
  readonly id: string | undefined;
}

/**
 * What the parts of a widget (its editor, its panels) see of it and may do with it, and nothing else: so that each can be built,
 * tested and left out by itself. A widget adds what only it has.
 */
export interface WidgetAccess<Body> {
  readonly element: LitElement;
  /** The body as it stands on screen. */
  readonly body: () => Body;
  /** The record with what is not saved yet; undefined while nothing was ever written. */
  readonly record: () => StoredRecord<Body> | undefined;
  readonly place: () => WidgetPlace;
  readonly actor: () => Actor;
  /** Whether the person acts and may change the body. */
  readonly canEdit: () => boolean;
  /** Whether anything may be written at all, also notes of others: not where the widget is `readonly`. */
  readonly canWrite: () => boolean;
  /** Takes a changed body, saves it after a pause, and can undo it. @param field changes of one field are undone together */
  readonly update: (body: Body, field?: string) => void;
  /** Changes what stands beside the body: notes, review, status. Pure; not part of undo. */
  readonly amend: (change: (record: StoredRecord) => StoredRecord) => void;
  /** Saves now. The record once it is durable; undefined where it is not: the widget has shown why. */
  readonly save: () => Promise<StoredRecord<Body> | undefined>;
  /** Whether words on screen differ from what is kept. */
  readonly isDirty: () => boolean;
  /** Adds a note by whoever acts. @throws RecoveryError */
  readonly addNote: (note: Omit<NewNote, 'author' | 'lang'>) => Promise<void>;
  /** Records of another kind of the same person, read when they are first asked for. One for each kind. */
  readonly recordsOf: <Other>(kind: string) => RecordsOfKind<Other>;
  /** Data of the host for this widget. */
  readonly packs: () => Readonly<Record<string, unknown>>;
  readonly printing: PrintController;
  readonly t: Translate<string>;
  readonly language: () => string;
  readonly direction: () => 'ltr' | 'rtl';
  /** A day in words. */
  readonly day: (instant: string) => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly levelOf: (depth: number) => number;
  /** The help slot: has to be reachable in whatever covers the widget (rule X5). */
  readonly helpSlot: () => unknown;
  /** Says a text politely to assistive technology. */
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => void;
  /** Announces a fact or a cancelable question as an event of the widget. */
  readonly tell: RecoveryElement['tell'];
  /** Turns to a view of the widget and moves the focus there. */
  readonly turnTo: (view: string, focus?: string) => void;
  /** Shows another record of the same person; undefined for the one that comes first. */
  readonly openRecord: (id: string | undefined) => void;
  /** Differs when any text may have changed. */
  readonly wordingKey: () => readonly unknown[];
  /** Takes in texts and styles that came later. Resolves when the texts are there in the language of the page. */
  readonly equip: (texts: Catalog, styles: readonly CSSResult[]) => Promise<void>;
  /** Shows and tells a failure. */
  readonly fail: (error: RecoveryError, during?: 'load' | 'save') => void;
  readonly changed: () => void;
}
