import { isOneOf } from '../../src/record/is-one-of.js';
import type { ReadingBlock, ReadingDocument, ReadingSection } from '../../src/widget/reading-document.js';
import { citizenships } from '../../src/record/citizenship.js';
import { processes } from './choices.js';
import type { Entry } from './kinds/entry.js';
import type { JourneyKey } from './messages.js';
import type { Journey } from './schema.js';
import { timeInWords, yearOf } from './when.js';

type Texts = (key: JourneyKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** What the document needs beside the journey. */
export interface DocumentContext extends Pick<ReadingDocument, 'dir' | 'footer'> {
  readonly t: Texts;
  readonly language: string;
  readonly lang: string;
  /** What is told, newest first. */
  readonly entries: readonly Entry[];
}

/** When it was, in the person's words or as a day. */
export const whenInWords = ({ on, day }: Pick<Entry, 'on' | 'day'>, language: string): string =>
  on.trim() || timeInWords(language, day);

/** Where it was written, for a quiet line. */
export const sourceOf = ({ place, about }: Entry, t: Texts): string[] => [t(`place_${place}`), ...(about ? [about] : [])];

/** What it is about, as the person tagged it. Of tags of a newer version nothing is said. */
export const tagsOf = ({ processes: own, facets }: Entry, t: Texts): string[] => [
  ...own.filter((one) => isOneOf(processes, one)).map((one) => t(`process_${one}` as JourneyKey)),
  ...facets.filter((one) => isOneOf(citizenships, one)).map((one) => t(`facet_${one}` as JourneyKey)),
];

/** Chapters by year, oldest first; what has no day comes last. */
export function chaptersOf(entries: readonly Entry[]): { readonly year: string; readonly entries: readonly Entry[] }[] {
  const chapters = new Map<string, Entry[]>();
  for (const entry of [...entries].reverse()) {
    const year = yearOf(entry.day);
    chapters.set(year, [...(chapters.get(year) ?? []), entry]);
  }
  const undated = chapters.get('');
  chapters.delete('');
  if (undated) chapters.set('', undated);
  return [...chapters].map(([year, told]) => ({ year, entries: told }));
}

function blockOf(entry: Entry, { t, language }: DocumentContext): ReadingBlock {
  const { key, lines, beside, picture } = entry;
  const texts = lines.length > 0 ? lines : [picture?.alt ?? ''];
  const details = [
    ...(beside.trim() ? [{ label: t('beside'), text: beside }] : []),
    { label: t('from'), text: sourceOf(entry, t).join(' · ') },
  ];
  return {
    key,
    label: whenInWords(entry, language),
    lines: texts.map((text, index) => ({
      text,
      ...(index === 0 && picture && { picture: `${picture.kind}/${picture.id}` }),
      ...(index === texts.length - 1 && { details }),
    })),
  };
}

/** The journey as a story on paper: how it begins, then chapters by year. Pure: the same words always give the same document. */
export function journeyDocument({ title, opening }: Journey, context: DocumentContext): ReadingDocument {
  const { t, language, lang, dir, footer, entries } = context;
  const begin: ReadingSection[] = opening.trim()
    ? [{ key: 'opening', heading: t('opening'), lead: true, blocks: [{ key: 'opening', label: '', lines: [{ text: opening }] }] }]
    : [];
  const chapters = chaptersOf(entries).map(({ year, entries: told }): ReadingSection => ({
    key: year || 'undated',
    heading: year ? timeInWords(language, year) : t('undated'),
    blocks: told.map((entry) => blockOf(entry, context)),
  }));
  return { title: title.trim() || t('title'), lang, dir, sections: [...begin, ...chapters], footer };
}
