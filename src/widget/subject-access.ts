import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { FailedDetail } from '../events/recovery-event.js';
import type { RecoveryError } from '../errors.js';
import type { Catalog } from '../i18n/catalog.js';
import type { Actor } from '../record/record.js';
import type { Store } from '../store/store.js';
import type { PrintController } from './print-controller.js';
import type { RecoveryElement, Translate } from './recovery-element.js';

/** What the panels of a widget without a record of its own see of it, and nothing else. */
export interface SubjectAccess {
  readonly element: LitElement;
  /** Whose words, from where. */
  readonly place: () => { readonly store: Store; readonly subject: string };
  readonly actor: () => Actor;
  /** Whether the person acts and may change anything here. */
  readonly canEdit: () => boolean;
  /**
   * Does something for the person of now. Undefined where it failed, which is shown and told, and where somebody else sits here by
   * then: nothing of it may come on screen.
   */
  readonly attempt: <Result>(
    during: FailedDetail['during'],
    work: (place: { readonly store: Store; readonly subject: string }) => Promise<Result>,
  ) => Promise<{ readonly result: Result } | undefined>;
  readonly packs: () => Readonly<Record<string, unknown>>;
  readonly printing: PrintController;
  readonly t: Translate<string>;
  readonly language: () => string;
  readonly direction: () => 'ltr' | 'rtl';
  /** A day in words. */
  readonly day: (instant: string) => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly levelOf: (depth: number) => number;
  /** Says a text politely to assistive technology. */
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => void;
  readonly tell: RecoveryElement['tell'];
  readonly turnTo: (view: string, focus?: string) => void;
  readonly equip: (texts: Catalog, styles: readonly CSSResult[]) => Promise<void>;
  /** Shows and tells a failure. */
  readonly fail: (error: RecoveryError, during?: FailedDetail['during']) => void;
  readonly changed: () => void;
}
