import { isOneOf } from '../../src/record/is-one-of.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { nextPlaces } from './choices.js';
import type { CourseRow } from './course-rows.js';
import type { CollegeKey } from './messages.js';
import type { LearningPlan } from './schema.js';

/** What the document needs beside the plan. */
export interface DocumentContext {
  readonly t: (key: CollegeKey) => string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
  /** The courses of the person, newest change first. */
  readonly courses: readonly CourseRow[];
}

const filled = (text: string): boolean => text.trim() !== '';
const line = (text: string): ReadingLine[] => (filled(text) ? [{ text }] : []);
const lines = (entries: readonly { readonly text: string }[]): ReadingLine[] => entries.flatMap(({ text }) => line(text));

/** A line with labelled additions, as far as they have words. */
function detailed(text: string, details: readonly (readonly [label: string, text: string])[]): ReadingLine {
  const rest = details.filter(([, words]) => filled(words)).map(([label, words]) => ({ label, text: words }));
  return { text, ...(rest.length > 0 && { details: rest }) };
}

const sectionOf = (key: string, heading: string, blocks: readonly ReadingBlock[]): ReadingSection => ({
  key,
  heading,
  blocks: blocks.filter((block) => block.lines.length > 0),
});

const courseLine = (row: CourseRow, { t }: DocumentContext): ReadingLine =>
  detailed(row.title || t('course_untitled'), [
    [t('course_state'), row.state ? t(`state_${row.state}`) : ''],
    [t('course_about'), row.about],
    [t('course_hope'), row.hope],
    [t('course_needs'), row.needs.join(' · ')],
    [t('course_words'), row.words],
  ]);

/** The learning plan with the courses of the person. Pure: the same words always give the same document. */
export function collegeDocument(plan: LearningPlan, context: DocumentContext): ReadingDocument {
  const { t, day } = context;
  const block = (key: string, label: string, found: readonly ReadingLine[]): ReadingBlock => ({ key, label, lines: found });
  const places = plan.nextPlaces.flatMap(({ place, text }): ReadingLine[] => {
    const name = isOneOf(nextPlaces, place) ? t(`place_${place}`) : place;
    if (!filled(text)) return line(name);
    return [filled(name) ? { text, details: [{ label: t('place_kind'), text: name }] } : { text }];
  });
  const sections: ReadingSection[] = [
    sectionOf('hoped', t('hoped'), [
      block('hopes', t('hopes'), lines(plan.hopes)),
      block('interests', t('interests'), lines(plan.interests)),
    ]),
    sectionOf('courses', t('courses'), [
      block(
        'courses',
        '',
        context.courses.map((row) => courseLine(row, context)),
      ),
    ]),
    sectionOf('learning', t('learning'), [
      block('howILearn', t('howILearn'), lines(plan.howILearn)),
      block('helpNeeded', t('helpNeeded'), lines(plan.helpNeeded)),
      block('beside', t('beside'), line(plan.beside)),
    ]),
    sectionOf('next', t('next'), [
      block('nextPlaces', t('places'), places),
      block('teach', t('teach'), line(plan.teach)),
      block('helpOthers', t('helpOthers'), line(plan.helpOthers)),
    ]),
    sectionOf('reviews', t('back_look'), [
      block(
        'reviews',
        t('reviews'),
        plan.reviews.filter(({ text }) => filled(text)).map(({ at, text }) => detailed(text, [[t('review_day'), day(at)]])),
      ),
    ]),
  ];
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  return {
    title: t('title'),
    lang: context.language,
    dir: context.dir,
    sections: shown.map((section, index) => (index === 0 ? { ...section, lead: true } : section)),
    footer: context.footer,
  };
}
