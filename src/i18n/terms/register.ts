import type { Translation } from '../catalog.js';
import { registerLanguage } from '../languages.js';
import type { TermPack } from '../term.js';

export type { Term, TermPack } from '../term.js';

/**
 * Puts words of a service in the place of ours, on this page, in English and in easy read. To be called once, with all
 * packs, before widgets appear: it takes the place of what `registerLanguage('en', …)` gave for the same widgets.
 */
export function registerTerms(...packs: readonly TermPack[]): void {
  for (const language of ['en', 'en-x-easy'] as const) {
    const texts = new Map<string, Translation>();
    for (const pack of packs)
      for (const [name, translation] of Object.entries(pack[language])) texts.set(name, { ...texts.get(name), ...translation });
    registerLanguage(language, Object.fromEntries(texts));
  }
}
