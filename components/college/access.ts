import type { StoredRecord } from '../../src/record/record.js';
import type { ReadingDocument } from '../../src/widget/reading-document.js';
import type { WidgetAccess } from '../../src/widget/widget-access.js';
import type { CourseWords, LearningPlan } from './schema.js';

/** What the parts of the widget see of it and may do with it. */
export interface CollegeAccess extends WidgetAccess<LearningPlan> {
  /** The courses of the person, unchecked, newest change first. */
  readonly courses: () => readonly StoredRecord<CourseWords>[];
  /** The view on screen. */
  readonly view: () => string;
  /** Shows the courses of the person with one of them open; undefined: a new one of their own. */
  readonly openMine: (id: string | undefined) => void;
  /** Which of them was asked for, told once. */
  readonly takeOpenedMine: () => { readonly id: string | undefined } | undefined;
  /** Shows what the prospectus says of a course; undefined: all courses. */
  readonly openCourse: (courseId: string | undefined, focus?: string) => void;
  /** Id of the course of the prospectus that is open. */
  readonly openedCourse: () => string | undefined;
  /** What is printed while the prospectus is on screen. */
  readonly lendPaper: (paper: () => ReadingDocument) => void;
  readonly print: () => void;
}
