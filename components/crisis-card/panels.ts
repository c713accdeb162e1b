import type { LitElement, TemplateResult } from 'lit';
import type { RecoveryError } from '../../src/errors.js';
import type { Actor, NewNote, StoredRecord } from '../../src/record/record.js';
import type { Store } from '../../src/store/store.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { PrintController } from '../../src/widget/print-controller.js';
import type { ReadingDocument, SheetFormat } from '../../src/widget/reading-document.js';
import type { RecoveryElement, Translate } from '../../src/widget/recovery-element.js';
import type { CrisisPlan } from './schema.js';

type PlanRecord = StoredRecord<CrisisPlan>;

/** What a panel of the card sees of it and may do with it. */
export interface CardPanelAccess {
  readonly element: LitElement;
  /** The plan as it stands on screen. */
  readonly plan: () => CrisisPlan;
  /** The record with what is not saved yet; undefined while nothing was ever written. */
  readonly record: () => PlanRecord | undefined;
  readonly place: () => { readonly store: Store; readonly subject: string; readonly id: string | undefined };
  /** Digest of the words on screen; undefined until it is made, and the card is drawn again then. */
  readonly digest: () => string | undefined;
  readonly actor: () => Actor;
  /** Whether the person acts and may change the plan. */
  readonly canEdit: () => boolean;
  /** Whether anything may be written at all, also notes of others: not where the widget is `readonly`. */
  readonly canWrite: () => boolean;
  /** Takes a changed plan, saves it after a pause, and can undo it. @param field changes of one field are undone together */
  readonly update: (plan: CrisisPlan, field?: string) => void;
  /** Changes what stands beside the plan: notes, review, status. Pure; not part of undo. */
  readonly amend: (change: (record: StoredRecord) => StoredRecord) => void;
  /** Saves now, as a version that stays. Errors are shown by the card; `undefined` when nothing was written. */
  readonly save: () => Promise<PlanRecord | undefined>;
  /** Adds a note by whoever acts. @throws RecoveryError */
  readonly addNote: (note: Omit<NewNote, 'author' | 'lang'>) => Promise<void>;
  /** What a version of the plan says. */
  readonly documentOf: (plan: CrisisPlan, record?: PlanRecord, format?: SheetFormat) => ReadingDocument;
  readonly printing: PrintController;
  /** Data of the host for this card: `packs`. */
  readonly packs: () => Readonly<Record<string, unknown>>;
  /** Own legal text of the host for self-binding, and where it holds. */
  readonly selfBinding: () => { readonly jurisdiction: string; readonly text: string } | undefined;
  readonly t: Translate<string>;
  readonly language: () => string;
  readonly direction: () => 'ltr' | 'rtl';
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly levelOf: (depth: number) => number;
  /** The help slot: has to be reachable in whatever covers the card (rule X5). */
  readonly helpSlot: () => unknown;
  /** Says a text politely to assistive technology. */
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => void;
  /** Turns to a view of the card and moves the focus there. */
  readonly turnTo: (view: string, focus?: string) => void;
  /** Announces a fact or a cancelable question as an event of the card. */
  readonly tell: RecoveryElement['tell'];
  /** Shows another plan of the same person; undefined for the one that comes first. @param isNew it has no words yet */
  readonly openPlan: (id: string | undefined, isNew?: boolean) => void;
  /** Shows and tells a failure. */
  readonly fail: (error: RecoveryError) => void;
  readonly changed: () => void;
}

type Load = () => Promise<PanelPart<CardPanelAccess>>;

/** Views of the card that come as parts, in the order in which they are offered. */
export const panels = {
  show: () => import('./show/panel.show.part.js'),
  notes: () => import('./notes/panel.notes-writing.part.js'),
  about: () => import('./about/panel.about-writing.part.js'),
  sign: () => import('./sign/panel.sign-writing.part.js'),
  copies: () => import('./copies/panel.copies-writing.part.js'),
  share: () => import('./share/panel.share.part.js'),
  versions: () => import('./versions/panel.versions-writing.part.js'),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;

export const panelKeys = Object.keys(panels) as PanelKey[];

/** Panels in which the person writes, and those that need what writes for whoever acts. */
export const editPanels: readonly PanelKey[] = ['about', 'sign', 'copies'];
export const writingPanels: readonly PanelKey[] = [...editPanels, 'notes', 'versions'];
