import type { TeamReview } from './schema.js';

interface Names {
  readonly t: (key: 'untitled') => string;
  readonly day: (instant: string) => string;
}

/** How a review is called in a list: its name, and the day it was held. */
export function reviewName({ title, heldOn }: Partial<TeamReview>, index: number, { t, day }: Names): string {
  const date = heldOn ? day(heldOn) : '';
  const name = title?.trim() || (date ? '' : `${t('untitled')}${index > 0 ? ` (${index + 1})` : ''}`);
  return [name, date].filter(Boolean).join(', ');
}
