import { isOneOf } from '../../src/record/is-one-of.js';
import type { Note } from '../../src/record/record.js';
import { forms, type Form } from './choices.js';
import type { PeerLink } from './schema.js';

/** What a record is about. */
export const formOf = ({ form }: Pick<PeerLink, 'form'>): Form => (isOneOf(forms, form) ? form : 'meet');

/** Places beside the body where a peer writes. */
export const peerBrings = 'peerBrings';
export const endingNote = 'ending';

/** An ending as it is shown: the person's own act, or a peer's note that says so. */
export interface ShownEnding {
  readonly by: string;
  readonly at: string;
  readonly words: string;
  /** The note in which a peer said so. */
  readonly note?: Note;
}

const isShown = ({ hiddenByOwner }: Note): boolean => !hiddenByOwner;

/** Notes by peers for one place, oldest first, without those that the person hid. */
export const peerNotes = (notes: readonly Note[], on: string): readonly Note[] =>
  notes.filter((note) => note.on === on && note.author.kind === 'peer' && isShown(note));

/**
 * The ending that holds now; undefined while nothing has ended. Either side can end it: what came last counts. A peer's note alone is
 * enough, because nobody can be held to meetings by a button that somebody else does not press.
 */
export function endingOf({ endings }: Pick<PeerLink, 'endings'>, notes: readonly Note[]): ShownEnding | undefined {
  const own = endings.at(-1);
  const theirs = peerNotes(notes, endingNote).at(-1);
  if (theirs && (!own || theirs.at > own.at)) return { by: 'peer', at: theirs.at, words: theirs.text, note: theirs };
  return own?.by ? own : undefined;
}
