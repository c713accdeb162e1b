import type { ReadingBlock, ReadingDocument } from '../../../src/widget/reading-document.js';

/** What a stranger needs in the first minute, in the order in which it helps; by section and field. */
const wanted = [
  'readFirst.callMe',
  'readFirst.top3',
  'readFirst.contacts',
  'readFirst.doNotContact',
  'care.helps',
  'care.makesWorse',
  'care.refuse',
  'health.allergies',
];

/**
 * The blocks of the first minute, out of the whole document: so hidden parts stay hidden, and parts that the person
 * renamed keep their words.
 */
export function firstMinute({ sections }: ReadingDocument): ReadingBlock[] {
  const blocks = sections.flatMap((section) => section.blocks.map((block) => ({ section: section.key, block })));
  return wanted.flatMap((path) => {
    const key = path.split('.')[1]!;
    // What helps stands partly in the first part and partly in its own: here both come together.
    const found = blocks.filter(({ block }) => block.key === key || block.key === `${key}-more`).map(({ block }) => block);
    return found.length > 0 ? [{ ...found[0]!, lines: found.flatMap(({ lines }) => lines) }] : [];
  });
}
