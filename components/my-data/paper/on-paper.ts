import type { ReadingDocument, ReadingSection } from '../../../src/widget/reading-document.js';

/** All records as one outline: each section says of what kind it is, and of which day. Pure. */
export function onPaper(
  chapters: readonly { readonly name: string; readonly documents: readonly ReadingDocument[] }[],
  frame: Pick<ReadingDocument, 'title' | 'lang' | 'dir' | 'footer'>,
): ReadingDocument {
  const sections: ReadingSection[] = [];
  const owners = new Map<string, readonly [ReadingDocument, string]>();
  let number = 0;
  for (const { name, documents } of chapters) {
    for (const reading of documents) {
      number++;
      // Two widgets may call two pictures the same.
      const own = (picture: string): string => {
        const key = `${number}/${picture}`;
        owners.set(key, [reading, picture]);
        return key;
      };
      const filled = reading.sections.filter(({ blocks }) => blocks.length > 0);
      filled.forEach((section, index) => {
        const heading = section.heading === name ? name : `${name}: ${section.heading}`;
        const blocks = section.blocks.map(({ column: _column, ...block }) => ({
          ...block,
          lines: block.lines.map((line) => (line.picture ? { ...line, picture: own(line.picture) } : line)),
        }));
        const notice = index === 0 && reading.notice ? [{ key: 'notice', label: '', lines: [{ text: reading.notice }] }] : [];
        const isLast = index === filled.length - 1;
        const footer = isLast && reading.footer.length > 0 ? [{ key: 'footer', label: reading.footer.join(' '), lines: [] }] : [];
        sections.push({ key: `${number}-${section.key}`, heading, blocks: [...notice, ...blocks, ...footer] });
      });
    }
  }
  const drawPicture = async (key: string, canvas: HTMLCanvasElement): Promise<boolean> => {
    const [reading, picture] = owners.get(key) ?? [];
    return (await reading?.drawPicture?.(picture!, canvas)) ?? false;
  };
  return { ...frame, sections, drawPicture };
}
