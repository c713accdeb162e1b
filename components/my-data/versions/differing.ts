import type { ReadingDocument } from '../../../src/widget/reading-document.js';

/** Keeps what differs: comparing is hard enough without the parts that agree. Pure. */
export function differing(one: ReadingDocument, other: ReadingDocument): ReadingDocument {
  const sections = one.sections.map((section) => {
    const twin = other.sections.find(({ key }) => key === section.key)?.blocks.map((block) => JSON.stringify(block)) ?? [];
    return { ...section, blocks: section.blocks.filter((block) => !twin.includes(JSON.stringify(block))) };
  });
  return { ...one, sections };
}
