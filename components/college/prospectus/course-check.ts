import { isDay } from '../../../src/i18n/days.js';
import { phoneLink } from '../../../src/safety/safety-config.js';
import type { Course } from './course-pack.js';

/** The path of the first field that is wrong; undefined where all is right. */
type Check = (value: unknown, path: string) => string | undefined;

/** What no words of a host need: more would be a mistake, and slow for everybody. */
const longest = 20_000;
const mostEntries = 1_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= longest;

const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? undefined : path;

const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);

const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > mostEntries) return path;
    for (const [index, entry] of value.entries()) {
      const wrong = check(entry, `${path}.${index}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

/** Fields that are not named may be there: a host has more to say of a course than is shown here. */
const object =
  (fields: Readonly<Record<string, Check>>, all?: Check): Check =>
  (value, path) => {
    if (!isObject(value)) return path;
    for (const [key, check] of Object.entries(fields)) {
      const wrong = check(value[key], path ? `${path}.${key}` : key);
      if (wrong !== undefined) return wrong;
    }
    return all?.(value, path);
  };

const words = when(
  (value) => isText(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText)),
);
const someWords = optional(listOf(words));
const key = when((value) => typeof value === 'string' && /^[\w.-]{1,100}$/.test(value));
const flag = optional(when((value) => typeof value === 'boolean'));

const time = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && isDay(time.exec(value)?.[1]) && !Number.isNaN(Date.parse(value));

/** Nothing but a page that is fetched safely: an address can hold script, too. */
function isSafeAddress(value: unknown): boolean {
  if (!isText(value) || !/^https:\/\/[^\s]+$/i.test(value)) return false;
  try {
    return new URL(value).protocol === 'https:';
  } catch {
    // Not an address at all.
    return false;
  }
}

const people = optional(
  listOf((value, path) => (isText(value) ? undefined : object({ name: words, role: optional(words) })(value, path))),
);
const makers = optional(object({ livedExperience: people, otherExpertise: people }));

const session = object(
  { id: key, start: when(isTime), end: optional(when(isTime)), place: optional(words), online: flag, access: someWords },
  (value, path) => {
    const { start, end } = value as { start: string; end?: string };
    return end !== undefined && Date.parse(end) < Date.parse(start) ? `${path}.end` : undefined;
  },
);

const join = optional(
  object({
    url: optional(when(isSafeAddress)),
    email: optional(when((value) => isText(value) && /^[^\s@<>"?&%]+@[^\s@<>"?&%]+$/.test(value))),
    phone: optional(when((value) => isText(value) && phoneLink('tel', value) !== undefined)),
    inPerson: optional(words),
  }),
);

const course = object({
  ...{ id: key, title: words, blurb: optional(words), learnTogether: optional(words), forWhom: optional(words) },
  ...{ interests: someWords, access: someWords, cost: optional(words), madeBy: makers, taughtBy: makers, people },
  languages: optional(listOf(when((value) => isText(value) && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value)))),
  sessions: optional(listOf(session)),
  join,
});

/** Courses that can be shown, and what is wrong with the others: each named by its id, or its place in the list, and one field. */
export interface CheckedCourses {
  readonly courses: readonly Course[];
  readonly faults: readonly string[];
}

const nameOf = (value: unknown, index: number): string =>
  isObject(value) && key(value['id'], '') === undefined ? `"${value['id'] as string}"` : `number ${index + 1}`;

/**
 * Checks what a host gave as courses, each by itself: a wrong one must not hide the right ones beside it. Pure; never throws.
 */
export function checkCourses(given: unknown): CheckedCourses {
  if (given === undefined) return { courses: [], faults: [] };
  if (!Array.isArray(given)) return { courses: [], faults: ['packs.courses was left out: it is not a list'] };
  const courses: Course[] = [];
  const faults: string[] = [];
  const taken = new Set<unknown>();
  for (const [index, value] of given.entries()) {
    let wrong = course(value, '');
    if (wrong === undefined && taken.has((value as Course).id)) wrong = 'id';
    if (wrong === undefined) {
      taken.add((value as Course).id);
      courses.push(value as Course);
    } else
      faults.push(
        `packs.courses: course ${nameOf(value, index)} was left out, its ${wrong ? `field "${wrong}"` : 'form'} is not right`,
      );
  }
  return { courses, faults };
}
