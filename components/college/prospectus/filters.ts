import { isFree } from './course-pack.js';
import type { LocalText } from '../../../src/i18n/local-text.js';
import { keyOf, plain, type KnownCourse, type KnownSession } from './course-list.js';

/** Times of day and of the week, and how soon. */
export const whens = ['week', 'month', 'daytime', 'evening', 'weekend'] as const;
export type When = (typeof whens)[number];

/** What somebody looks for. All empty: everything. It stays in the widget and is kept nowhere. */
export interface Sought {
  readonly words: string;
  readonly interest: string;
  readonly language: string;
  readonly access: readonly string[];
  readonly free: boolean;
  readonly online: boolean;
  readonly when: When | '';
}

export const everything: Sought = {
  ...{ words: '', interest: '', language: '', access: [], free: false, online: false, when: '' },
};

/** Whether anything is looked for. */
export const isNarrowed = ({ words, access, ...rest }: Sought): boolean =>
  words.trim() !== '' || access.length > 0 || Object.values(rest).some(Boolean);

/** A course that was found, with those of its sessions that fit. */
export interface FoundCourse {
  readonly known: KnownCourse;
  readonly sessions: readonly KnownSession[];
  /** The next of them that has not ended. */
  readonly next: KnownSession | undefined;
}

const baseLanguage = (tag: string): string => tag.toLowerCase().split('-')[0]!;

const day = 86_400_000;
/** The hour from which on it is evening. */
const eveningFrom = 17;

function isThen({ start, end }: KnownSession, when: When, now: number): boolean {
  const date = new Date(start);
  const isWeekend = date.getDay() % 6 === 0;
  if (when === 'weekend') return isWeekend;
  if (when === 'evening') return date.getHours() >= eveningFrom;
  if (when === 'daytime') return !isWeekend && date.getHours() < eveningFrom;
  return end >= now && start <= now + (when === 'week' ? 7 : 30) * day;
}

const hasAll = (there: readonly string[], needed: readonly string[]): boolean => needed.every((one) => there.includes(one));

/**
 * Courses that fit, the soonest first; those without a day to come stand last, in the order of the host. What is asked of a
 * session (when, online, access) holds for one and the same session.
 */
export function findCourses(all: readonly KnownCourse[], sought: Sought, now: number): FoundCourse[] {
  const words = plain(sought.words).split(/\s+/).filter(Boolean);
  const { interest, language, access, free, online, when } = sought;
  const asksSessions = online || when !== '';
  const found: FoundCourse[] = [];
  for (const known of all) {
    const { course, sessions } = known;
    if (!words.every((word) => known.words.includes(word))) continue;
    if (interest && !known.interests.includes(interest)) continue;
    if (language && !course.languages?.map(baseLanguage).includes(language)) continue;
    if (free && !isFree(course)) continue;
    const fitting =
      asksSessions || access.length > 0
        ? sessions.filter(
            (one) => hasAll(one.access, access) && (!online || one.session.online) && (!when || isThen(one, when, now)),
          )
        : sessions;
    const fits = asksSessions ? fitting.length > 0 : fitting.length > 0 || hasAll(known.access, access);
    if (fits) found.push({ known, sessions: fitting, next: fitting.find(({ end }) => end >= now) });
  }
  const later = Number.MAX_SAFE_INTEGER;
  return found.sort((one, other) => (one.next?.start ?? later) - (other.next?.start ?? later));
}

/** What can be chosen: each that some course has, once. */
export interface Choices {
  readonly interests: readonly LocalText[];
  /** Tags without a country. */
  readonly languages: readonly string[];
  readonly access: readonly LocalText[];
}

const choices = new WeakMap<readonly KnownCourse[], Choices>();

/** What the courses offer to choose by; made once. */
export function choicesOf(all: readonly KnownCourse[]): Choices {
  let known = choices.get(all);
  if (!known) {
    const once = (texts: readonly LocalText[]): LocalText[] => [...new Map(texts.map((text) => [keyOf(text), text])).values()];
    known = {
      interests: once(all.flatMap(({ course }) => course.interests ?? [])),
      languages: [...new Set(all.flatMap(({ course }) => (course.languages ?? []).map(baseLanguage)))].sort(),
      access: once(
        all.flatMap(({ course }) => [...(course.access ?? []), ...(course.sessions ?? []).flatMap(({ access }) => access ?? [])]),
      ),
    };
    choices.set(all, known);
  }
  return known;
}
