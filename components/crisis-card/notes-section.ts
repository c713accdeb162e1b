import type { Note } from '../../src/record/record.js';
import type { ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { whoIs } from '../../src/widget/byline.js';
import { isInHiddenPart, placeLabel } from './notes/place.js';
import type { CrisisPlan } from './schema.js';

/** What the section needs of the context of the document. */
export interface NotesContext {
  readonly t: (key: string, parameters?: Readonly<Record<string, string>>) => string;
  readonly notes?: readonly Note[] | undefined;
}

/**
 * Where the person and others do not agree: both views side by side, none in the other's words. Nothing else that others
 * wrote is read out or printed, and nothing that the person hid, be it the note or the part that it is about.
 */
export function notesSection(plan: CrisisPlan, { t, notes = [] }: NotesContext): ReadingSection | undefined {
  const shown = notes.filter(
    ({ purpose, hiddenByOwner, on }) => purpose === 'disagreement' && !hiddenByOwner && !isInHiddenPart(plan, on),
  );
  if (shown.length === 0) return undefined;
  const line = (text: string, by: string): ReadingLine => ({ text, details: [{ label: t('notes_said_by'), text: by }] });
  const blocks = shown.map(({ on, text, author, reply }, index) => ({
    key: `disagreement-${index + 1}`,
    label: placeLabel(plan, on, t),
    lines: [line(text, whoIs(author, t)), ...(reply?.trim() ? [line(reply, t('notes_owner'))] : [])],
  }));
  return { key: 'disagreements', heading: t('notes_apart'), blocks };
}
