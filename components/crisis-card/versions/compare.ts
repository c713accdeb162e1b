import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../../src/widget/reading-document.js';

export interface ComparedLine {
  readonly state: 'same' | 'added' | 'takenOut';
  readonly line: ReadingLine;
}

export interface ComparedBlock {
  readonly key: string;
  readonly label: string;
  /** Lines that stayed are in another order. */
  readonly moved: boolean;
  readonly lines: readonly ComparedLine[];
}

export interface ComparedSection {
  readonly key: string;
  readonly heading: string;
  /** Which of the two versions shows this part. A part that is not shown may be hidden: nothing tells its words are gone. */
  readonly shownIn: 'both' | 'earlier' | 'later';
  /** The earlier name of a part that was renamed. */
  readonly earlierHeading: string | undefined;
  readonly blocks: readonly ComparedBlock[];
}

export interface Comparison {
  /** Parts that both versions show are in another order. */
  readonly moved: boolean;
  readonly sections: readonly ComparedSection[];
}

/** What two versions of a document say differently. Pure; each line of both is in it once, a line of both as one. */
export function compareDocuments(earlier: ReadingDocument, later: ReadingDocument): Comparison {
  const [blocksBefore, blocksAfter] = [blocksOf(earlier), blocksOf(later)];
  const headings = new Map(earlier.sections.map(({ key, heading }) => [key, heading]));
  const shownAfter = new Set(later.sections.map(({ key }) => key));
  const sections = inOneOrder(earlier.sections, later.sections).map(({ key, heading }): ComparedSection => {
    const wanted = [...blocksAfter.values()].filter(({ section }) => section === key);
    const gone = [...blocksBefore].filter(([name, { section }]) => section === key && !blocksAfter.has(name));
    const before = headings.get(key);
    return {
      key,
      heading,
      shownIn: !shownAfter.has(key) ? 'earlier' : before === undefined ? 'later' : 'both',
      earlierHeading: shownAfter.has(key) && before !== heading ? before : undefined,
      blocks: [
        ...wanted.map((block) => compareBlocks(block, blocksBefore.get(block.name)?.lines ?? [], block.lines)),
        ...gone.map(([, block]) => compareBlocks(block, block.lines, [])),
      ],
    };
  });
  const both = later.sections.filter(({ key }) => headings.has(key)).map(({ key }) => key);
  const order = [...headings.keys()].filter((key) => shownAfter.has(key));
  return { moved: both.some((key, index) => key !== order[index]), sections };
}

export const isChangedBlock = ({ moved, lines }: ComparedBlock): boolean => moved || lines.some(({ state }) => state !== 'same');

export const isChangedSection = ({ shownIn, earlierHeading, blocks }: ComparedSection): boolean =>
  shownIn !== 'both' || earlierHeading !== undefined || blocks.some(isChangedBlock);

/** Whether anything differs that a reader would see. */
export const isChanged = ({ moved, sections }: Comparison): boolean => moved || sections.some(isChangedSection);

interface PlacedBlock extends ReadingBlock {
  readonly name: string;
  /** Part in which it stands, or begins. */
  readonly section: string;
}

/**
 * Blocks by name. The field "What helps me" can stand in two parts, its first lines where a stranger looks: as one block
 * it does not seem changed where a line only came before the cut.
 */
function blocksOf({ sections }: ReadingDocument): Map<string, PlacedBlock> {
  const found = new Map<string, PlacedBlock>();
  for (const { key: section, blocks } of sections) {
    for (const block of blocks) {
      const name = JSON.stringify(block.label ? [block.key, block.label] : [block.key, '', section]);
      const begun = found.get(name);
      found.set(name, begun ? { ...begun, lines: [...begun.lines, ...block.lines] } : { ...block, name, section });
    }
  }
  return found;
}

/** The later order, with each part that it lacks after the one it followed before. */
function inOneOrder(earlier: readonly ReadingSection[], later: readonly ReadingSection[]): ReadingSection[] {
  const order = [...later];
  earlier.forEach((section, index) => {
    if (order.some(({ key }) => key === section.key)) return;
    const previous = earlier[index - 1]?.key;
    order.splice(order.findIndex(({ key }) => key === previous) + 1, 0, section);
  });
  return order;
}

const textOf = ({ text, phone = '', details = [] }: ReadingLine): string =>
  JSON.stringify([text, phone, details.map((detail) => [detail.label, detail.text])]);

function compareBlocks(
  { key, label }: ReadingBlock,
  earlier: readonly ReadingLine[],
  later: readonly ReadingLine[],
): ComparedBlock {
  const unmatched = new Map<string, number[]>();
  earlier.forEach((line, index) => {
    const text = textOf(line);
    if (!unmatched.get(text)?.push(index)) unmatched.set(text, [index]);
  });
  /** For each later line the place of its twin before. */
  const twins = later.map((line) => unmatched.get(textOf(line))?.shift());
  const kept = twins.filter((twin) => twin !== undefined);
  const places = new Map(twins.map((twin, index) => [twin, index]));
  // What was taken out stands after the line that it followed, so that a changed line reads as one out, one in.
  const goneAfter = new Map<number, ComparedLine[]>();
  let place = -1;
  earlier.forEach((line, index) => {
    const gone: ComparedLine = { state: 'takenOut', line };
    const twin = places.get(index);
    if (twin !== undefined) place = twin;
    else if (!goneAfter.get(place)?.push(gone)) goneAfter.set(place, [gone]);
  });
  const lines = later.flatMap((line, index): ComparedLine[] => [
    { state: twins[index] === undefined ? 'added' : 'same', line },
    ...(goneAfter.get(index) ?? []),
  ]);
  return {
    key,
    label,
    moved: kept.some((twin, index) => index > 0 && twin < kept[index - 1]!),
    lines: [...(goneAfter.get(-1) ?? []), ...lines],
  };
}
