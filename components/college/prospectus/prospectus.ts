import { dayOf } from '../../../src/i18n/days.js';
import { rowOf, type CourseRow } from '../course-rows.js';
import type { CollegeAccess } from '../access.js';
import { isCoProduced, isFree, isTogether } from './course-pack.js';
import { knownCourses, type KnownCourse, type KnownSession } from './course-list.js';
import { everything, findCourses, isNarrowed, type FoundCourse, type Sought } from './filters.js';
import { languageName, longDay, sessionInWords } from './times.js';

/** So many courses are drawn at once: five hundred cost no more than these. */
export const slice = 20;

/** What somebody does with the courses on this visit: search, choose, turn pages. Kept nowhere. */
export class Prospectus {
  sought: Sought = everything;
  /** Where the focus was when a course was opened, and goes back to. */
  from = '#courses-search';
  /** How many are drawn in the list. */
  drawn = slice;
  /** The month that the calendar shows, as 2026-05. */
  month = dayOf(new Date()).slice(0, 7);
  /** The host did not take up that the person joins the course that is open. */
  isHeld = false;
  /** Whether a calendar file gets the name and the place of a course. */
  isNamed = false;
  /** What became of the last thing that was pressed on the page of a course. */
  said = '';
  /** Days of which all sessions are drawn. */
  readonly wholeDays = new Set<string>();
  #found: { readonly known: unknown; readonly sought: Sought; readonly courses: readonly FoundCourse[] } | undefined;

  // For what comes later (the page of a course, the calendar): so that it need not bring the same functions again.
  readonly isFree = isFree;
  readonly isTogether = isTogether;
  readonly isCoProduced = isCoProduced;
  readonly languageName = (tag: string): string => languageName(this.access.language(), tag);
  readonly longDay = (time: number): string => longDay(this.access.language(), time);
  readonly sessionInWords = (known: KnownSession): string => sessionInWords(this.access.language(), known, this.access.t);

  constructor(readonly access: CollegeAccess) {}

  /** Another person is about to appear. */
  reset(): void {
    this.sought = everything;
    this.drawn = slice;
    this.isNamed = false;
    this.said = '';
  }

  get known(): readonly KnownCourse[] {
    return knownCourses(this.access.packs()['courses']);
  }

  /** The course that is open, where the host still has it. */
  get open(): KnownCourse | undefined {
    const id = this.access.openedCourse();
    return id === undefined ? undefined : this.known.find(({ course }) => course.id === id);
  }

  /** Opens the page of a course. */
  show(courseId: string, from: string): void {
    this.from = from;
    this.said = '';
    this.isHeld = false;
    this.access.openCourse(courseId, '#course-title');
  }

  /** The courses that fit, made once for what is looked for. */
  get found(): readonly FoundCourse[] {
    const { known, sought } = this;
    if (this.#found?.known !== known || this.#found.sought !== sought)
      this.#found = { known, sought, courses: findCourses(known, sought, Date.now()) };
    return this.#found.courses;
  }

  get isNarrowed(): boolean {
    return isNarrowed(this.sought);
  }

  seek(change: Partial<Sought>): void {
    this.sought = { ...this.sought, ...change };
    this.drawn = slice;
    this.access.changed();
  }

  /** What the person said of a course; undefined where it is not in their list. */
  mine(courseId: string): CourseRow | undefined {
    const record = this.access.courses().find((one) => rowOf(one).courseId === courseId);
    return record && rowOf(record);
  }
}
