import { dayOf, isDay } from '../../../src/i18n/days.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { answers, formats, topicStates } from '../choices.js';
import type { ImrKey } from '../messages.js';
import type { TriedThing } from '../practices.js';
import type { Session } from '../schema.js';
import type { ShownTopic } from '../topics.js';

/** Something that was said or done, on a day. */
export interface Moment {
  /** Instant, or a day. */
  readonly at: string;
  readonly kind: 'topic' | 'practice' | 'session';
  /** What it was about: a topic, or how people met. */
  readonly about: string;
  /** The person's words, or those they chose. */
  readonly words: string;
}

/** The day of an instant where the person is; a day stays as it is. */
export function dayIn(at: string): string {
  const date = new Date(at);
  return isDay(at) || Number.isNaN(date.getTime()) ? at.slice(0, 10) : dayOf(date);
}

/**
 * What was said, day by day, newest first. Days without words are left out, not marked: nothing was expected there. Sessions
 * still to come are plans, and no history.
 */
export function history(
  topics: readonly ShownTopic[],
  practices: readonly TriedThing[],
  sessions: readonly Session[],
  { t, today }: { readonly t: (key: ImrKey) => string; readonly today: string },
): Moment[] {
  const titles = new Map(topics.map(({ key, title }) => [key, title]));
  const said = topics.flatMap(({ title, said: { states } }) =>
    states.map(({ at, state }): Moment => {
      const words = isOneOf(topicStates, state) ? t(`state_${state}`) : t('state_none');
      return { at, kind: 'topic', about: title, words };
    }),
  );
  const tried = practices.flatMap(({ at, topic, topicTitle, what, answer, answeredAt, how }): Moment[] => {
    const about = titles.get(topic) ?? topicTitle;
    const answered = [isOneOf(answers, answer) ? t(`answer_${answer}`) : '', how.trim()].filter(Boolean).join(' · ');
    const planned: Moment[] = what.trim() ? [{ at, kind: 'practice', about, words: what }] : [];
    return answered ? [...planned, { at: answeredAt || at, kind: 'practice', about, words: answered }] : planned;
  });
  const met = sessions.flatMap(({ on, format, mine }): Moment[] => {
    const about = isOneOf(formats, format) ? t(`format_${format}`) : t('session');
    return on && on <= today ? [{ at: on, kind: 'session', about, words: mine }] : [];
  });
  const day = ({ at }: Moment): string => dayIn(at);
  // Within a day what was said last stands first, as far as instants tell.
  return [...said, ...tried, ...met]
    .filter(({ at }) => at !== '')
    .sort((one, other) => (day(one) === day(other) ? compare(other.at, one.at) : compare(day(other), day(one))));
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Moments of one day together, in the order in which they come. */
export function byDay(moments: readonly Moment[]): [day: string, moments: Moment[]][] {
  const days = new Map<string, Moment[]>();
  for (const moment of moments) {
    const day = dayIn(moment.at);
    days.set(day, [...(days.get(day) ?? []), moment]);
  }
  return [...days];
}
