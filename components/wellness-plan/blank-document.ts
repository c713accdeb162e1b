import type { ReadingBlock, ReadingDocument, ReadingSection } from '../../src/widget/reading-document.js';
import type { DocumentContext } from './document.js';
import type { WellnessPlanReadingKey } from './messages.js';

/** What stands on paper to write on: label and number of lines, part by part. */
const parts: Readonly<Record<string, readonly (readonly [label: WellnessPlanReadingKey | '', lines: number])[]>> = {
  well: [['', 3]],
  toolbox: [
    ['tools_handy', 3],
    ['tools_more', 4],
  ],
  daily: [
    ['each_day', 4],
    ['now_and_then', 2],
  ],
  upsets: [
    ['', 2],
    ['do_then', 3],
  ],
  signs: [
    ['', 2],
    ['do_then', 3],
  ],
  worse: [
    ['', 2],
    ['do_then', 2],
    ['who_helps', 1],
  ],
  crisis: [
    ['crisis_contact', 1],
    ['crisis_first', 2],
  ],
  after: [
    ['after_rest', 1],
    ['after_whoHelps', 1],
    ['after_takeBack', 2],
    ['after_repair', 1],
    ['after_learn', 1],
    ['after_changePlan', 1],
  ],
};

/** A plan with nothing in it, with lines to write on: for groups, and for whoever would rather use a pen. Holds no words of anybody. */
export function blankDocument({ t, language, dir }: Pick<DocumentContext, 't' | 'language' | 'dir'>): ReadingDocument {
  const blocksOf = (key: string): ReadingBlock[] =>
    parts[key]!.map(([label, blank]) => ({ key: label || key, label: label && t(label), lines: [], blank }));
  const sections = Object.keys(parts).map((key): ReadingSection => {
    return { key, heading: t(key as WellnessPlanReadingKey), lead: key === 'well', blocks: blocksOf(key) };
  });
  return { title: t('title'), lang: language, dir, sections, footer: [t('blank_foot')] };
}
