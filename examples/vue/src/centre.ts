// What the page of the centre knows by itself, whatever framework draws it.
import { IndexedDbStore, type Actor, type SafetyConfig, type StringOverrides } from 'recovery-widgets';

/** One store for all widgets of the page. It makes no database before somebody saves something. */
export const store = new IndexedDbStore({ databaseName: 'harbour-street' });

/** Who may sit here. Both are invented. Words are kept under the id, so an id says nothing about anybody. */
export const people: readonly Actor[] = [
  { id: 'p-7f3a', kind: 'person', name: 'Noor' },
  { id: 'p-2c90', kind: 'person', name: 'Amina' },
];

export type Language = 'en' | 'de';

/** The word of the house for the card, in each language of the page. */
export const strings: Readonly<Record<Language, StringOverrides>> = {
  en: { 'crisis-card': { title: 'My harbour card' } },
  de: { 'crisis-card': { title: 'Meine Hafenkarte' } },
};

/** A SAMPLE. This number reaches nobody. Put in lines that you have called yourself, and the day you did. */
export const safety: SafetyConfig = {
  region: 'ZZ',
  emergency: { number: '00 0000 0000' },
  lines: [{ id: 'sample', name: 'Sample line (not real)', phone: '00 0000 0000', verifiedOn: '1970-01-01' }],
};

/** What the page notes of a save: never what was written. */
export interface Heard {
  readonly id: string;
  readonly kind: string;
  readonly revision: number;
}

/** The newest first, and no more than eight. */
export const withNewest = (heard: readonly Heard[], { id, kind, revision }: Heard): Heard[] =>
  [{ id, kind, revision }, ...heard].slice(0, 8);
