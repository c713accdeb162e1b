import type { LocalText } from '../../../src/i18n/local-text.js';
import type { PlanKind } from './plan-kinds.js';

/**
 * What a plan may be called in a place, and what its rules may be. It informs and decides nothing. Hosts add rows of their own
 * by the pack `jurisdictions`.
 */
export interface Jurisdiction {
  /** Kept in plans, so it never changes: `gb-eng`. */
  readonly id: string;
  readonly place: LocalText;
  /** Names in the law and in use, by kind of plan; `any` holds those that belong to no single kind. */
  readonly names: Readonly<Partial<Record<PlanKind | 'any', readonly string[]>>>;
  /** Language of the names. */
  readonly namesIn?: string;
  readonly signing?: LocalText;
  readonly witnesses?: LocalText;
  /** Whether it may bind others. Always "may": a page cannot know. */
  readonly binding?: LocalText;
  /** Where this comes from, in short. */
  readonly source?: string;
  /** Day on which somebody held the row against its source, as 2026-05-03. */
  readonly checkedOn?: string;
  /** Said where nobody did. */
  readonly checked?: false;
}
