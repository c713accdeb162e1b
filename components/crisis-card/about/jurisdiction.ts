import type { PlanKind } from './plan-kinds.js';

/** Words in one language, or in several by their tag. */
export type LocalText = string | Readonly<Record<string, string>>;

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

/** Words in the language, or its nearest relative, or English, or whatever there is. */
export function localText(text: LocalText | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const tag = language.toLowerCase();
  return text[tag] ?? text[language] ?? text[tag.split('-')[0]!] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
