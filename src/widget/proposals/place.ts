import type { Actor, Note } from '../../record/record.js';
import type { WidgetAccess } from '../widget-access.js';

/** A place for which others can write. */
export interface ProposalPlace {
  /** Kept in the note as `on`; never changes once released. */
  readonly key: string;
  /** As it is called on screen. */
  readonly name: string;
  /** Words there are a note that stands beside the person's words. Left out: a proposal, which the person may take in. */
  readonly isNote?: boolean;
  /** Of a note: the person is asked whether it is right, and answers "That is right" or "Not quite". */
  readonly asksIfRight?: boolean;
}

/** How a widget deals with what others write. */
export interface ProposalsOptions {
  /** Places for which somebody can write, in the order in which they are offered; none where they write notes only. */
  readonly places: (author: Actor) => readonly ProposalPlace[];
  /** Puts words that the person accepted where they belong. False where that was not done: the widget has shown why. */
  readonly takeIn: (place: string, words: string, note: Note) => boolean | Promise<boolean>;
  /** Those who write see what they wrote themselves, and not what others wrote. */
  readonly ownOnly?: boolean;
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
