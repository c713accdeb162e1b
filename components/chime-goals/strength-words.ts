import type { StoredRecord } from '../../src/record/record.js';
import type { RecordLink } from './schema.js';

/** A strength that a goal can name: where it stands, and its words. */
export interface StrengthWords {
  readonly record: string;
  readonly entry: string;
  readonly words: string;
}

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/**
 * All entries and backers in the person's records of kind `strength`, in their order. The kind is another widget's, so its
 * bodies are read with care: what has another shape is passed over.
 */
export function strengthsIn(records: readonly StoredRecord[]): StrengthWords[] {
  return records.flatMap(({ id: record, body }) => {
    const { domains } = object(body);
    return (Array.isArray(domains) ? domains : []).flatMap((domain) =>
      ['want', 'now', 'before', 'backers'].flatMap((part) => {
        const entries: unknown = object(domain)[part];
        return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
          const { id, text, name } = object(entry);
          const words = part === 'backers' ? name : text;
          return typeof id === 'string' && typeof words === 'string' && words.trim() ? [{ record, entry: id, words }] : [];
        });
      }),
    );
  });
}

/** The words behind a link; undefined where they were taken out since. */
export function wordsBehind(link: RecordLink, strengths: readonly StrengthWords[]): string | undefined {
  return strengths.find(({ record, entry }) => record === link.record && entry === link.entry)?.words;
}
