import type { LocalText } from '../../../src/i18n/local-text.js';
import { key, language, optional, plainWords, words, type PackSchema } from '../host-check.js';

/** A story of hope that its author gave to the host (`packs.stories`). */
export interface HostStory {
  readonly id: string;
  readonly title?: string;
  /** A name, or one made up for it. */
  readonly author: string;
  readonly text: string;
  /** What it talks about, chosen by its author. Folds the text. */
  readonly contentNote?: LocalText;
  /** Of the text, by its tag. */
  readonly language: string;
  /** Who allowed it to be shown here, and how. */
  readonly permission: LocalText;
  /** When its author took it back: it is shown no more. */
  readonly withdrawnAt?: string;
}

export const storySchema: PackSchema = {
  pack: 'stories',
  what: 'story',
  fields: {
    ...{ id: key, title: optional(plainWords), author: plainWords, text: plainWords, contentNote: optional(words) },
    ...{ language, permission: words, withdrawnAt: optional(plainWords) },
  },
};
