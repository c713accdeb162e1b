import type { StoredRecord } from '../../../src/record/record.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import type { MyDataAccess } from '../access.js';
import { Outlines } from './outlines.js';

/** Everything of a person to be read, under the names of its kinds. Pictures are in the records that show them. */
export interface AllRecords {
  readonly chapters: readonly { readonly name: string; readonly documents: readonly ReadingDocument[] }[];
  readonly hasHiddenNotes: boolean;
  readonly kinds: readonly string[];
}

export async function allRecords(access: MyDataAccess, records: readonly StoredRecord[]): Promise<AllRecords> {
  const outlines = new Outlines(access);
  try {
    const kinds = [...new Set(records.map(({ kind: name }) => name))].sort();
    const chapters = [];
    for (const name of kinds) {
      const documents = (await outlines.all(records.filter((record) => record.kind === name))).filter(({ sections }) =>
        sections.some(({ blocks }) => blocks.length > 0),
      );
      if (documents.length > 0) chapters.push({ name: access.kindName(name), documents });
    }
    const hasHiddenNotes = records.some(({ notes }) => notes.some(({ hiddenByOwner }) => hiddenByOwner));
    return { chapters, hasHiddenNotes, kinds };
  } finally {
    outlines.close();
  }
}
