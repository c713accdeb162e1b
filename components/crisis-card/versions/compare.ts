import type { ReadingDocument, ReadingLine, ReadingSection } from '../../../src/widget/reading-document.js';

/** A line of one version or of both. A line that was reworded is taken out and added. */
export interface ComparedLine {
  readonly line: ReadingLine;
  readonly change: 'same' | 'added' | 'taken';
}

export interface ComparedBlock {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly ComparedLine[];
  /** The same lines in another order. */
  readonly moved: boolean;
}

export interface ComparedSection {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly ComparedBlock[];
}

/** Two versions of a record side by side: only the parts that differ. */
export interface Comparison {
  readonly sections: readonly ComparedSection[];
  /** The parts stand in another order. */
  readonly moved: boolean;
}

const asText = (line: ReadingLine): string => JSON.stringify([line.text, line.phone, line.details]);

/** Lines of the later version in their order, and those of the earlier one that are gone where they stood. */
function compareLines(earlier: readonly ReadingLine[], later: readonly ReadingLine[]): ComparedLine[] {
  const rest = earlier.map((line) => ({ line, text: asText(line) }));
  const compared: ComparedLine[] = [];
  for (const line of later) {
    const place = rest.findIndex(({ text }) => text === asText(line));
    compared.push({ line, change: place < 0 ? 'added' : 'same' });
    if (place >= 0) rest.splice(place, 1);
  }
  const gone = new Set(rest.map(({ line }) => line));
  earlier.forEach((line, index) => {
    if (gone.has(line)) compared.splice(Math.min(index, compared.length), 0, { line, change: 'taken' });
  });
  return compared;
}

const orderOf = (names: readonly string[], others: readonly string[]): string =>
  JSON.stringify(names.filter((name) => others.includes(name)));
const isMoved = (one: readonly string[], other: readonly string[]): boolean => orderOf(one, other) !== orderOf(other, one);

function compareSections(earlier: ReadingSection | undefined, later: ReadingSection | undefined): ComparedSection {
  const { key, heading } = (later ?? earlier)!;
  const [before, after] = [earlier?.blocks ?? [], later?.blocks ?? []];
  const keys = [...new Set([...after, ...before].map((block) => block.key))];
  const blocks = keys.map((name): ComparedBlock => {
    const [was, is] = [before.find((block) => block.key === name), after.find((block) => block.key === name)];
    const [lines, others] = [was?.lines ?? [], is?.lines ?? []];
    const moved = isMoved(lines.map(asText), others.map(asText));
    return { key: name, label: (is ?? was)!.label, lines: compareLines(lines, others), moved };
  });
  return { key, heading, blocks: blocks.filter(({ lines, moved }) => moved || lines.some(({ change }) => change !== 'same')) };
}

/** Compares what two versions say. Pure; equal documents give no section. */
export function compareDocuments(earlier: ReadingDocument, later: ReadingDocument): Comparison {
  const keys = [...new Set([...later.sections, ...earlier.sections].map(({ key }) => key))];
  const find = (document: ReadingDocument, key: string) => document.sections.find((section) => section.key === key);
  const sections = keys.map((key) => compareSections(find(earlier, key), find(later, key)));
  const filled = (document: ReadingDocument): string[] =>
    document.sections.filter(({ blocks }) => blocks.length > 0).map(({ key }) => key);
  return { sections: sections.filter(({ blocks }) => blocks.length > 0), moved: isMoved(filled(earlier), filled(later)) };
}
