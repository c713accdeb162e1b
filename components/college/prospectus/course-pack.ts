import type { LocalText } from '../../../src/i18n/local-text.js';

/**
 * Somebody who makes, teaches or joins a course. All stand in one list; `role` is shown where this person chose to be called
 * so, and left out for all others (docs: README of the widget).
 */
export type CoursePerson = string | { readonly name: LocalText; readonly role?: LocalText };

/** Who made or teaches a course. It is co-produced where both kinds of knowing are there. */
export interface CourseMakers {
  readonly livedExperience?: readonly CoursePerson[];
  readonly otherExpertise?: readonly CoursePerson[];
}

/** One time at which a course meets. */
export interface CourseSession {
  /** Unique in its course. */
  readonly id: string;
  /** `2026-05-03T18:00` as the clock on the wall shows it, or with `Z` or `+02:00` for the same moment everywhere. */
  readonly start: string;
  readonly end?: string;
  readonly place?: LocalText;
  readonly online?: boolean;
  /** Such as "Step-free" or "Sign language", in words. Adds to what the whole course has. */
  readonly access?: readonly LocalText[];
}

/** How to tell the people who run a course. All of it may be left out. There is no field for a referral. */
export interface CourseJoin {
  /** `https` only. */
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly inPerson?: LocalText;
}

/** A course as the host brings it (`packs.courses`). Nothing but `id` and `title` is needed. */
export interface Course {
  /** Kept in records of people who join, so it never changes: letters, digits, `.`, `-` and `_`, at most 100. */
  readonly id: string;
  readonly title: LocalText;
  readonly blurb?: LocalText;
  readonly learnTogether?: LocalText;
  /** Anyone, where it is left out. */
  readonly forWhom?: LocalText;
  /** What it is about, in a word or two each: to search by. */
  readonly interests?: readonly LocalText[];
  /** Languages in which it is held, as BCP 47 tags. */
  readonly languages?: readonly string[];
  readonly access?: readonly LocalText[];
  /** What it costs, in words; free where it is left out or says `free`. */
  readonly cost?: LocalText;
  readonly madeBy?: CourseMakers;
  readonly taughtBy?: CourseMakers;
  /** Others who chose to be named here: students like staff. */
  readonly people?: readonly CoursePerson[];
  readonly sessions?: readonly CourseSession[];
  readonly join?: CourseJoin;
}

/** Whether people with lived experience and people with other expertise are both among them (rule A1.5). */
export const isTogether = (makers: CourseMakers | undefined): boolean =>
  (makers?.livedExperience?.length ?? 0) > 0 && (makers?.otherExpertise?.length ?? 0) > 0;

/** Made and taught together. Anything less is said to be not co-produced yet. */
export const isCoProduced = ({ madeBy, taughtBy }: Course): boolean => isTogether(madeBy) && isTogether(taughtBy);

/** Whether nothing has to be paid. */
export const isFree = ({ cost }: Course): boolean => cost === undefined || cost === 'free';
