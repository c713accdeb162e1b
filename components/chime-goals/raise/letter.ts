import type { Goal } from '../schema.js';

type Texts = (
  key: 'letter_hello' | 'letter_want' | 'letter_why' | 'letter_way' | 'letter_who' | 'letter_ask' | 'letter_bye',
) => string;

/** A plain letter made of the person's words. Parts without words are left out. Pure. */
export function letterOf({ title, more, why, barriers }: Goal, t: Texts): string {
  const part = (label: string, ...words: string[]): string[] => {
    const filled = words.map((one) => one.trim()).filter(Boolean);
    return filled.length > 0 ? [[label, ...filled].join('\n')] : [];
  };
  const inTheWay = barriers
    .filter(({ what }) => what.trim())
    .map(({ what, whoCouldChange: who }) => `- ${what.trim()}${who.trim() ? ` (${t('letter_who')} ${who.trim()})` : ''}`);
  return [
    t('letter_hello'),
    ...part(t('letter_want'), title, more),
    ...part(t('letter_why'), why),
    ...part(t('letter_way'), ...inTheWay),
    t('letter_ask'),
    t('letter_bye'),
  ].join('\n\n');
}
