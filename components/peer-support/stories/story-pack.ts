import * as z from 'zod/mini';
import type { LocalText } from '../../../src/i18n/local-text.js';
import { key, language, words } from '../host-check.js';

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

const ownWords = z.string().check(z.regex(/\S/), z.maxLength(100_000));

export const storySchema = z.looseObject({
  ...{ id: key, title: z.optional(ownWords), author: ownWords, text: ownWords, contentNote: z.optional(words) },
  ...{ language, permission: words, withdrawnAt: z.optional(ownWords) },
});

export const storyOptions = { pack: 'stories', what: 'story', schema: storySchema };
