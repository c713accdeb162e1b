import type { LocalText } from '../../src/i18n/local-text.js';

/** How many topics of our own are shown. Teams that follow another edition of the material name fewer of them. */
export const editions = [9, 10, 11] as const;
export type Edition = (typeof editions)[number];

/** Records of the person that can stand beside a topic. */
export const toolKinds = ['wellness-plan', 'crisis-plan'] as const;
export type ToolKind = (typeof toolKinds)[number];

/** One topic, as a pack names it. */
export interface PackTopic {
  /** Kept in records and the name of a slot (`topic-<key>`), so it never changes: letters, digits, `-`, `_`, at most 64. */
  readonly key: string;
  readonly title: LocalText;
  /** A line or two of what it is about. */
  readonly summary?: LocalText;
  /** On what terms the page shows the material of this topic; that of the pack where left out. */
  readonly licence?: LocalText;
  /** What of the person's own stands beside it. */
  readonly tools?: readonly ToolKind[];
}

/**
 * Topics by the host (`packs.topics`). With `edition` ours are shown, and those of the pack after them; without it the pack
 * takes their place. Material belongs to somebody: so a pack says whose it is, and on what terms it may be shown here.
 */
export interface TopicPack {
  readonly id: string;
  readonly edition?: Edition;
  readonly topics: readonly PackTopic[];
  /** On what terms the material may be shown here. Read at every topic that shows some. */
  readonly licence: LocalText;
  /** Whose material it is. */
  readonly credit: LocalText;
}
