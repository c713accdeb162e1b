import { exportFormat, exportVersion, type ExportFile } from '../../../src/record/export-file.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { ImportReport, Store } from '../../../src/store/store.js';

export type Existing = 'newer' | 'replace';

/**
 * Kinds that a copy holds. A page rarely has all widgets: what it does not know comes back as well, and is checked by the widget that
 * reads it.
 */
export function kindsIn(text: string): string[] {
  try {
    const { records = [], revisions = [] } = JSON.parse(text) as Partial<ExportFile>;
    const names = [...records, ...revisions.map(({ record }) => record)].map(({ kind: name }) => name);
    return [...new Set(names)].filter((name) => /^[a-z][a-z\d-]{0,59}$/.test(name));
  } catch {
    // What is wrong with it is said by the store.
    return [];
  }
}

/** The way back after a copy was brought back. */
export interface WayBack {
  readonly subject: string;
  /** What was there before, and with which revision the copy took its place. */
  readonly replaced: readonly { readonly before: StoredRecord; readonly revision: number }[];
  readonly added: readonly StoredRecord[];
}

const placeOf = ({ kind: name, id }: StoredRecord): string => JSON.stringify([name, id]);

/** Brings a copy back, all or nothing. */
export async function bringBack(
  store: Store,
  subject: string,
  text: string,
  existing: Existing,
): Promise<{ readonly report: ImportReport; readonly back: WayBack }> {
  const before = new Map((await store.list({ subject })).map((record) => [placeOf(record), record]));
  const report = await store.importSubject(text, { subject, mode: 'write', existing, kinds: kindsIn(text) });
  const now = await store.list({ subject });
  const added = now.filter((record) => !before.has(placeOf(record)));
  const replaced = now.flatMap((record) => {
    const earlier = before.get(placeOf(record));
    return earlier && earlier.revision !== record.revision ? [{ before: earlier, revision: record.revision }] : [];
  });
  return { report, back: { subject, added, replaced } };
}

/** Takes it back: what was there before is there again, as one more version. What was changed since then stays as it is. */
export async function takeBack(store: Store, { subject, added, replaced }: WayBack): Promise<void> {
  const now = new Map((await store.list({ subject })).map((record) => [placeOf(record), record.revision]));
  const isUntouched = (record: StoredRecord, revision: number): boolean => now.get(placeOf(record)) === revision;
  const records = replaced.filter(({ before, revision }) => isUntouched(before, revision)).map(({ before }) => before);
  if (records.length > 0) {
    const exportedAt = new Date().toISOString();
    const file: ExportFile = { format: exportFormat, version: exportVersion, exportedAt, subject, records, revisions: [] };
    const kinds = records.map(({ kind: name }) => name);
    await store.importSubject(file, { subject, mode: 'write', existing: 'replace', kinds, maximumBytes: Infinity });
  }
  for (const record of added.filter((one) => isUntouched(one, one.revision))) await store.remove(record);
}
