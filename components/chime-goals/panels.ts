import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Catalog } from '../../src/i18n/catalog.js';
import type { RecoveryError } from '../../src/errors.js';
import type { Actor, NewNote, StoredRecord } from '../../src/record/record.js';
import type { Store } from '../../src/store/store.js';
import type { PanelPart } from '../../src/widget/panel-controller.js';
import type { PrintController } from '../../src/widget/print-controller.js';
import type { RecoveryElement, Translate } from '../../src/widget/recovery-element.js';
import type { CheckIn, Goal } from './schema.js';
import type { StrengthWords } from './strength-words.js';

/** What the parts of the widget (the editor, the panels) see of it and may do with it. */
export interface GoalAccess {
  readonly element: LitElement;
  /** The goal as it stands on screen. */
  readonly goal: () => Goal;
  /** The record with what is not saved yet; undefined while nothing was ever written. */
  readonly record: () => StoredRecord<Goal> | undefined;
  readonly place: () => { readonly store: Store; readonly subject: string; readonly id: string | undefined };
  /** All goals and check-ins of the person, unchecked, newest first. */
  readonly goals: () => readonly StoredRecord<Goal>[];
  readonly checkIns: () => readonly StoredRecord<CheckIn>[];
  /** Undefined while they are being read. */
  readonly strengths: () => readonly StrengthWords[] | undefined;
  readonly actor: () => Actor;
  /** Whether the person acts and may change the goal. */
  readonly canEdit: () => boolean;
  /** Whether anything may be written at all, also notes of others. */
  readonly canWrite: () => boolean;
  /** Adds a note by whoever acts. @throws RecoveryError */
  readonly addNote: (note: Omit<NewNote, 'author' | 'lang'>) => Promise<void>;
  /** Takes a changed goal, saves it after a pause, and can undo it. @param field changes of one field are undone together */
  readonly update: (goal: Goal, field?: string) => void;
  /** Changes what stands beside the goal. Pure; not part of undo. */
  readonly amend: (change: (record: StoredRecord) => StoredRecord) => void;
  /** Saves now. Errors are shown by the widget; `undefined` when nothing was written. */
  readonly save: () => Promise<unknown>;
  readonly t: Translate<string>;
  readonly language: () => string;
  readonly direction: () => 'ltr' | 'rtl';
  /** A day in words. */
  readonly day: (instant: string) => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => void;
  readonly turnTo: (view: string, focus?: string) => void;
  /** Opens a goal to read; undefined: none in particular. */
  readonly openGoal: (id: string | undefined) => void;
  /** Whether words on screen differ from what is kept. */
  readonly isDirty: () => boolean;
  /** Takes in texts and styles that came later. Resolves when the texts are there in the language of the page. */
  readonly equip: (texts: Catalog, styles: readonly CSSResult[]) => Promise<void>;
  readonly printing: PrintController;
  /** Announces a fact or a cancelable question as an event of the widget. */
  readonly tell: RecoveryElement['tell'];
  /** Differs when any text may have changed. */
  readonly wordingKey: () => readonly unknown[];
  readonly fail: (error: RecoveryError) => void;
  readonly changed: () => void;
}

type Load = () => Promise<PanelPart<GoalAccess>>;

/** Views that come as parts, in the order in which they are offered. */
export const panels = {
  time: () => import('./time/panel.time.part.js'),
  raise: () => import('./raise/panel.raise-writing.part.js'),
  proposals: () => import('./proposals/panel.proposals-writing.part.js'),
  again: () => import('./again/panel.again-writing.part.js'),
} satisfies Record<string, Load>;

export type PanelKey = keyof typeof panels;
export const panelKeys = Object.keys(panels) as PanelKey[];
/** Panels in which the person writes, and those that need what writes for whoever acts. */
export const editPanels: readonly PanelKey[] = ['raise', 'again'];
export const writingPanels: readonly PanelKey[] = [...editPanels, 'proposals'];
