/**
 * What a record says, as an outline without markup: the one source of the read view, the printed sheets, the copy as
 * text and the comparison of two versions. Each widget makes it by a pure function, so all of them say the same.
 */
export interface ReadingDocument {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Stands before everything else: what a reader must know first, such as that the person took it back. */
  readonly notice?: string | undefined;
  readonly sections: readonly ReadingSection[];
  /** Version, date, "written by me". */
  readonly footer: readonly string[];
  /** Draws a picture that a line names, for paper. False where it cannot be had. */
  readonly drawPicture?: (picture: string, canvas: HTMLCanvasElement) => Promise<boolean>;
}

export interface ReadingSection {
  readonly key: string;
  readonly heading: string;
  /** `lead` sections come first in larger type: what a stranger needs in the first minute. */
  readonly lead?: boolean;
  readonly blocks: readonly ReadingBlock[];
}

export interface ReadingBlock {
  /** Name of the field, unique in its section; stable for tests and comparison. */
  readonly key: string;
  readonly label: string;
  /** `name` is the largest thing on the page; `picture` holds one that is as large as the paper allows; the rest is `text`. */
  readonly tone?: 'name' | 'text' | 'picture';
  /** Where the blocks of a section stand side by side: the column of this one. Those without a column run across. */
  readonly column?: 1 | 2 | 3;
  /** So many empty lines to write on, after those with words. On paper only. */
  readonly blank?: number;
  readonly lines: readonly ReadingLine[];
}

export interface ReadingLine {
  readonly text: string;
  /** Id of a picture that stands with these words. Views without pictures show the words alone. */
  readonly picture?: string;
  /** Shown as a link that calls; the text of the link is the number. */
  readonly phone?: string;
  /** Labelled additions such as "Why" and "In its place". */
  readonly details?: readonly { readonly label: string; readonly text: string }[];
}

/**
 * Paper for a document: `page` follows the paper of the printer (A4, Letter); `sheet` is the same in two columns, in type that
 * is made smaller until all of it is on one page, as far as it can be read then; `a5` is half of an A4 page; `wallet` is a
 * card of 85.6 × 54 mm that folds in the middle.
 */
export type SheetFormat = 'page' | 'sheet' | 'a5' | 'wallet';

/** Whether there is nothing to read. */
export function isEmptyDocument({ sections }: ReadingDocument): boolean {
  return sections.every(({ blocks }) => !blocks.length);
}

/** The document as plain text: for the clipboard, and for tests that compare what the views say. */
export function readingText({ title, notice, sections, footer }: ReadingDocument): string {
  const line = ({ text, phone, details = [] }: ReadingLine): string =>
    [[text, phone].filter(Boolean).join(' · '), ...details.map((detail) => `  ${detail.label}: ${detail.text}`)].join('\n');
  const block = ({ label, lines }: ReadingBlock): string =>
    // A question has a mark of its own.
    [label.replace(/[^?؟]$/, '$&:'), ...lines.map((entry) => `- ${line(entry)}`)].join('\n');
  return [
    title,
    ...(notice ? ['', notice] : []),
    ...sections.flatMap(({ heading, blocks }) => (blocks.length ? ['', heading.toUpperCase(), ...blocks.map(block)] : [])),
    '',
    ...footer,
  ].join('\n');
}
