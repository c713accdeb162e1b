import type { WidgetAccess } from '../widget-access.js';

/** A place in the body for which others can suggest words. */
export interface ProposalPlace {
  /** Kept in the note as `on`; never changes once released. */
  readonly key: string;
  /** As it is called on screen. */
  readonly name: string;
}

/** How a widget deals with what others write. */
export interface ProposalsOptions {
  /** Places for which words can be suggested, in the order in which they are offered; none where others write notes only. */
  readonly places: () => readonly ProposalPlace[];
  /** Puts words that the person accepted where they belong. False where that was not done: the widget has shown why. */
  readonly takeIn: (place: string, words: string) => boolean | Promise<boolean>;
}

/** What the views of notes see of a widget, whatever it holds. */
export type NotesAccess = Pick<
  WidgetAccess<unknown>,
  | 'element'
  | 'record'
  | 'actor'
  | 'canEdit'
  | 'canWrite'
  | 'amend'
  | 'addNote'
  | 't'
  | 'day'
  | 'heading'
  | 'say'
  | 'fail'
  | 'changed'
>;
