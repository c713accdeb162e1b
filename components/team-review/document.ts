import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import { detailedLine, isFilled } from '../../src/widget/reading-lines.js';
import { groupKeys, partsOf, voices } from './parts.js';
import { hasWords, partOf, writtenParts } from './review-parts.js';
import type { ReviewPart, TeamReview } from './schema.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What the report needs beside the words. */
export interface DocumentContext {
  readonly t: Texts;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
}

/** What a part is called: its name in our words; for one of a newer version that it is something else. */
export const partTitle = (name: string, t: Texts): string => {
  const known = groupKeys.some((group) => partsOf(group).some((one) => one === name));
  return t(known ? name.replace('.', '_') : 'part_other');
};

function partBlock(part: ReviewPart, { t, day }: DocumentContext): ReadingBlock {
  const details = [
    [t('example'), part.example],
    ...voices.map((voice) => [t(`voice_${voice}`), part[voice]] as const),
    [t('next'), part.next],
    [t('who'), part.who],
    [t('by'), part.by && day(part.by)],
  ] as const;
  return { key: part.id.replace('.', '-'), label: partTitle(part.id, t), lines: detailedLine(part.today, details) };
}

/** What the team agreed to do, gathered from all parts: what a reader of the report looks for first. */
function actionsBlock(review: TeamReview, { t, day }: DocumentContext): ReadingBlock {
  const agreed = writtenParts(review)
    .map((name) => partOf(review, name))
    .filter(({ next }) => isFilled(next));
  const line = ({ next, who, by }: ReviewPart): ReadingLine[] =>
    detailedLine(next, [
      [t('who'), who],
      [t('by'), by && day(by)],
    ]);
  return { key: 'actions', label: '', lines: agreed.flatMap(line) };
}

/** How many of whom took part, in words. Without people with lived experience that is said, not left out (rule A1.5). */
function takingPartLines({ takingPart }: TeamReview, t: Texts): ReadingLine[] {
  const named = voices
    .filter((voice) => takingPart[voice] > 0)
    .map((voice) => ({ text: `${t(`voice_${voice}`)}: ${takingPart[voice]}` }));
  return takingPart.livedExperience > 0 ? named : [...named, { text: t('voices_none') }];
}

/** A review as a report. Pure: the same words always give the same document. */
export function teamReviewDocument(review: TeamReview, context: DocumentContext): ReadingDocument {
  const { t, day, language, dir, footer } = context;
  const text = (key: string, label: string, words: string): ReadingBlock => ({
    key,
    label,
    lines: isFilled(words) ? [{ text: words }] : [],
  });
  const written = writtenParts(review);
  const groups = groupKeys.map((group): ReadingSection => {
    const parts = partsOf(group).map((name) => partOf(review, name));
    return { key: group, heading: t(`group_${group}`), blocks: parts.filter(hasWords).map((part) => partBlock(part, context)) };
  });
  const known = groupKeys.flatMap((group): string[] => partsOf(group));
  const others = written.filter((name) => !known.includes(name)).map((name) => partOf(review, name));
  const anything = isFilled(review.title) || isFilled(review.heldOn) || isFilled(review.learned) || written.length > 0;
  const tookPart = voices.some((voice) => review.takingPart[voice] > 0);
  const sections: ReadingSection[] = [
    {
      key: 'about',
      heading: isFilled(review.title) ? review.title : t('untitled'),
      lead: true,
      blocks: [
        text('held', t('held_on'), review.heldOn && day(review.heldOn)),
        { key: 'voices', label: t('taking_part'), lines: anything || tookPart ? takingPartLines(review, t) : [] },
        text('learned', t('learned'), review.learned),
      ],
    },
    { key: 'actions', heading: t('actions'), blocks: [actionsBlock(review, context)] },
    ...groups,
    { key: 'other', heading: t('part_other'), blocks: others.map((part) => partBlock(part, context)) },
  ];
  return {
    title: t('title'),
    lang: language,
    dir,
    ...(anything && { notice: review.finishedAt ? t('finished', { date: day(review.finishedAt) }) : t('draft') }),
    sections: sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ lines }) => lines.length > 0) })),
    footer,
  };
}
