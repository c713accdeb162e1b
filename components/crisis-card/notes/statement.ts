import type { NewNote, NoteSignature } from '../../../src/record/record.js';

/** What somebody can say of the whole card. */
export const statementKinds = ['read', 'use', 'against'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const isStatementKind = (word: string): word is StatementKind => (statementKinds as readonly string[]).includes(word);

/**
 * A statement on the whole card, ready for `CardPanelAccess.addNote`. The sentence is kept in words, in the language of
 * whoever says it: it is theirs, and has to be readable without this software.
 * @param words what they add: reasons, conditions
 * @param signature where they put their name to the card as it stands
 */
export function statementNote(
  kind: StatementKind,
  words: string,
  t: (key: string) => string,
  signature?: NoteSignature,
): Omit<NewNote, 'author' | 'lang'> {
  const more = words.trim();
  const text =
    kind === 'against' && more
      ? `${t('notes_say_against_because')} ${more}`
      : [t(`notes_say_${kind}`), more].filter(Boolean).join('\n');
  return { on: '', text, purpose: 'statement', ...(signature && { signature }) };
}
