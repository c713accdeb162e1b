import type { LocalText } from '../../../src/i18n/local-text.js';
import { ways, type Way } from '../choices.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { key, language, listOf, optional, when, words, type PackSchema } from '../host-check.js';

/** A peer as they want to be shown (`packs.peers`). Nothing says what they live with, or how good they are at it. */
export interface PeerProfile {
  /** Kept in records and told with a request, so it never changes. */
  readonly id: string;
  /** What they want to be called. */
  readonly name: LocalText;
  /** What they choose to tell. */
  readonly about?: LocalText;
  readonly interests?: readonly LocalText[];
  /** Tags: `en`, `pt-BR`. */
  readonly languages?: readonly string[];
  readonly cultures?: readonly LocalText[];
  /** In their own words, where they want to say it. */
  readonly gender?: LocalText;
  readonly brings?: readonly LocalText[];
  readonly ways?: readonly Way[];
}

export const peerSchema: PackSchema = {
  pack: 'peers',
  what: 'peer',
  fields: {
    ...{ id: key, name: words, about: optional(words), interests: listOf(words), languages: listOf(language) },
    ...{
      cultures: listOf(words),
      gender: optional(words),
      brings: listOf(words),
      ways: listOf(when((way) => isOneOf(ways, way))),
    },
  },
};
