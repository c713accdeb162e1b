import { momentKey } from '../entries.js';
import type { Entry } from '../kinds/entry.js';
import type { Journey, Mark } from '../schema.js';

export type MarkChange = Partial<Pick<Mark, 'isKept' | 'text' | 'isHidden' | 'on' | 'day'>>;

const says = ({ isKept, text, isHidden, on, day }: Mark): boolean =>
  isKept || isHidden || [text, on, day].some((words) => words.trim());

/** The journey with something else said of an entry. A mark that says nothing any more is gone; what it was of stays. */
export function withMark(body: Journey, { key, place }: Pick<Entry, 'key' | 'place'>, change: MarkChange): Journey {
  if (place === 'journey') {
    const { isHidden: _hidden, text: _text, ...own } = change;
    return { ...body, moments: body.moments.map((moment) => (momentKey(moment.id) === key ? { ...moment, ...own } : moment)) };
  }
  const empty: Mark = { id: key, isKept: false, text: '', isHidden: false, on: '', day: '' };
  const isKnown = body.marks.some(({ id }) => id === key);
  const marks = isKnown
    ? body.marks.map((mark) => (mark.id === key ? { ...mark, ...change } : mark))
    : [...body.marks, { ...empty, ...change }];
  return { ...body, marks: marks.filter(says) };
}
