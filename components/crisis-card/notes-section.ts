import type { Note } from '../../src/record/record.js';
import type { ReadingBlock, ReadingSection } from '../../src/widget/reading-document.js';
import { fields } from './fields.js';
import { isGroup } from './sections.js';

/** `care.refuse` → the name of that field; the title of the card for what concerns all of it. */
function nameOf(on: string, t: (key: string) => string): string {
  const [group = '', key = ''] = on.split('.');
  return isGroup(group) && fields[group].some((field) => field.key === key) ? t(`${group}_${key}`) : t('title');
}

/**
 * Where somebody and the person do not agree: both views, beside the person's words and never in them. What the person
 * has hidden is not among them, and neither are other notes: those are for the talk, not for a stranger.
 */
export function disagreements(notes: readonly Note[], t: (key: string) => string): ReadingSection | undefined {
  const blocks = notes.flatMap(({ id, on, text, author, reply, purpose, hiddenByOwner }): ReadingBlock[] => {
    if (purpose !== 'disagreement' || hiddenByOwner) return [];
    const { name, roleText } = author;
    const theirs = { label: [name, roleText].filter(Boolean).join(', '), text };
    const mine = reply ? [{ label: t('notes_mine'), text: reply }] : [];
    return [{ key: `note-${id}`, label: nameOf(on, t), lines: [{ text: '', details: [...mine, theirs] }] }];
  });
  return blocks.length > 0 ? { key: 'notes', heading: t('notes_disagree'), blocks } : undefined;
}
