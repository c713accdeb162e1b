import type { LocalText } from '../../../src/i18n/local-text.js';
import { warnOnce } from '../../../src/widget/warn-once.js';
import { checkCourses } from './course-check.js';
import type { Course, CoursePerson, CourseSession } from './course-pack.js';

/** A session with its times as numbers, made once. */
export interface KnownSession {
  readonly session: CourseSession;
  readonly start: number;
  /** Where the host gave none: the start. */
  readonly end: number;
  /** English or first words of what there is for access, the course's own included: to compare, not to show. */
  readonly access: readonly string[];
}

/** A course as search and calendar need it: made once for all keys that are typed. */
export interface KnownCourse {
  readonly course: Course;
  /** Everything that it says, in all its languages, in small letters without marks. */
  readonly words: string;
  /** In the order of time. */
  readonly sessions: readonly KnownSession[];
  readonly access: readonly string[];
  readonly interests: readonly string[];
}

/** Small letters without marks, so that "Cafe" finds "café". */
export const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One name for words of a host, whatever language the page has. */
export const keyOf = (text: LocalText): string =>
  typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');

const allOf = (text: LocalText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
const nameOf = (one: CoursePerson): readonly string[] => (typeof one === 'string' ? [one] : allOf(one.name));

function wordsOf({ title, blurb, learnTogether, forWhom, interests = [], access = [], sessions = [], ...rest }: Course): string {
  const { madeBy, taughtBy, people = [] } = rest;
  const all = [title, blurb, learnTogether, forWhom, ...interests, ...access].flatMap(allOf);
  const named = [madeBy, taughtBy].flatMap((makers) => [...(makers?.livedExperience ?? []), ...(makers?.otherExpertise ?? [])]);
  const places = new Set(sessions.flatMap(({ place }) => allOf(place)));
  return plain([...all, ...[...named, ...people].flatMap(nameOf), ...places].join('\n'));
}

function knownCourse(course: Course): KnownCourse {
  const access = (course.access ?? []).map(keyOf);
  const sessions = (course.sessions ?? []).map((session): KnownSession => {
    const start = Date.parse(session.start);
    const own = session.access?.map(keyOf) ?? [];
    return {
      session,
      start,
      end: session.end ? Date.parse(session.end) : start,
      access: own.length > 0 ? [...access, ...own] : access,
    };
  });
  sessions.sort((one, other) => one.start - other.start);
  return { course, words: wordsOf(course), sessions, access, interests: (course.interests ?? []).map(keyOf) };
}

let last: { readonly given: unknown; readonly known: readonly KnownCourse[] } | undefined;

/** The courses that a host gave, as far as they are right. What is wrong is told once, by the course and the field. */
export function knownCourses(given: unknown): readonly KnownCourse[] {
  if (last && last.given === given) return last.known;
  const { courses, faults } = checkCourses(given);
  for (const fault of faults) warnOnce(`${fault}.`);
  last = { given, known: courses.map(knownCourse) };
  return last.known;
}
