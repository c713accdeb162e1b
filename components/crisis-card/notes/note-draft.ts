import type { NewNote, Note } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import type { CrisisPlan } from '../schema.js';
import { arrangedSections, isGroup } from '../sections.js';
import { fieldsOf, placeOf } from './place.js';
import { isStatementKind, statementKinds, statementNote, type StatementKind } from './statement.js';
import { takesWords } from './take-in.js';

/** What somebody can add: a view, words for a field, where they do not agree, or a statement on the whole card. */
export type NoteChoice = 'note' | 'proposal' | 'disagreement' | StatementKind;

/** A note that is being written and is nowhere but on screen. */
export interface NoteDraft {
  /** Stays the same until it was added, so that no second try adds it twice. */
  readonly id: string;
  /** A group or an own part of the person; empty for the whole card. */
  readonly part: string;
  /** A field of the group; empty for the whole part. */
  readonly field: string;
  readonly choice: NoteChoice;
  readonly text: string;
  readonly proposed: string;
  /** The note that is changed, as it was added. */
  readonly changes?: Note | undefined;
}

/** Longest text of a note that stores take. */
export const longestNote = 100_000;

export const newDraft = (part = '', field = ''): NoteDraft => ({
  ...{ id: uuid(), part, field, choice: 'note', text: '', proposed: '' },
});

/** A note of one's own, to be changed. */
export function draftOf(plan: CrisisPlan, note: Note): NoteDraft {
  const { part = '', field } = placeOf(plan, note.on);
  const choice = note.purpose === 'proposal' || note.purpose === 'disagreement' ? note.purpose : 'note';
  const { id, text, proposed = '' } = note;
  return { id, part, field: field?.key ?? '', choice, text, proposed, changes: note };
}

/** The place of a draft as `Note.on` names it: one that went out of sight meanwhile is the whole card, or the whole part. */
export function placeIn(plan: CrisisPlan, { part, field }: NoteDraft): { part: string; field: string; on: string } {
  const shown = arrangedSections(plan).some(({ key, hidden }) => key === part && !hidden);
  if (!shown) return { part: '', field: '', on: '' };
  if (!isGroup(part)) return { part, field: '', on: `sections.${part}` };
  const known = fieldsOf(part).some(({ key }) => key === field) ? field : '';
  return { part, field: known, on: known ? `${part}.${known}` : part };
}

/** What can be added there. */
export function choicesAt(plan: CrisisPlan, on: string): readonly NoteChoice[] {
  if (!on) return ['note', 'disagreement', ...statementKinds];
  return takesWords(plan, on) ? ['note', 'proposal', 'disagreement'] : ['note', 'disagreement'];
}

/** The choice of a draft, or the plainest where its place does not offer it. */
export const choiceIn = (plan: CrisisPlan, draft: NoteDraft): NoteChoice =>
  choicesAt(plan, placeIn(plan, draft).on).includes(draft.choice) ? draft.choice : 'note';

/** The note as it is handed in; undefined while there are no words for it. */
export function noteOf(
  plan: CrisisPlan,
  draft: NoteDraft,
  t: (key: string) => string,
): Omit<NewNote, 'author' | 'lang'> | undefined {
  const { id, changes } = draft;
  const text = draft.text.trim();
  const proposed = draft.proposed.trim();
  const offers = (changes?.purpose ?? choiceIn(plan, draft)) === 'proposal';
  const choice = choiceIn(plan, draft);
  if (!changes && isStatementKind(choice)) return { id, ...statementNote(choice, text, t) };
  if (offers ? !proposed : !text) return undefined;
  const on = changes ? changes.on : placeIn(plan, draft).on;
  const purpose = changes ? changes.purpose : choice === 'note' ? undefined : (choice as 'proposal' | 'disagreement');
  return { id, on, text, ...(purpose && { purpose }), ...(offers && { proposed }) };
}
