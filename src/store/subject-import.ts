import type { ExportFile } from '../record/export-file.js';
import { canonicalJson } from '../record/canonical-json.js';
import { parseExport } from '../record/import.js';
import type { StoredRecord } from '../record/record.js';
import { revisionRow } from './put-rules.js';
import type { Written } from './record-store.js';
import type { Need, RevisionRow, Rows, Work } from './rows.js';
import type { ImportOptions, ImportReport } from './store.js';

/** What the store lends to an import. */
export interface ImportAccess {
  read<Result>(work: Work<Result>, need: Need): Promise<Result>;
  /** One journalled operation: `work` reads, and answers what then writes. */
  write(need: Need, work: Work<() => Written[]>): Promise<unknown>;
}

/** Checks a file, and in mode `write` stores it in one transaction. */
export async function importInto(access: ImportAccess, input: unknown, options: ImportOptions): Promise<ImportReport> {
  const { subject, mode, existing, maximumBytes } = options;
  const file = parseExport(input, { subject, maximumBytes });
  const plan = async (rows: Rows) => {
    const [records, revisions] = await Promise.all([rows.all('records', [subject]), rows.all('revisions', [subject])]);
    return planImport(file, records, revisions, existing);
  };
  let planned: ImportPlan | undefined;
  if (mode === 'write') {
    await access.write({ creates: true, lossKnown: true, settlesLoss: true }, async (rows) => {
      const { records, revisions, ...counts } = await plan(rows);
      return () => {
        planned = { records, revisions, ...counts };
        for (const record of records) rows.put('records', record);
        for (const row of revisions) rows.put('revisions', row);
        return records.map((record) => ({ ...record, at: record.updatedAt, record }));
      };
    });
  }
  // Also after a repeated write, which did nothing: then the report says so.
  planned ??= await access.read(plan, { lossKnown: true });
  const { added, replaced, unchanged } = planned;
  const kinds = [...new Set(file.records.map(({ kind }) => kind))].sort();
  return { subject, added, replaced, unchanged, kinds, written: mode === 'write' };
}

/** What an import writes, decided before anything is written. */
export interface ImportPlan {
  readonly records: readonly StoredRecord[];
  readonly revisions: readonly RevisionRow[];
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/**
 * Compares a checked file with what is stored. Versions already stored are never overwritten: a record of the file that
 * takes the place of a stored one becomes the next revision, and a removed one comes back the same way.
 */
export function planImport(
  file: ExportFile,
  storedRecords: readonly StoredRecord[],
  storedRevisions: readonly RevisionRow[],
  existing: ImportOptions['existing'] = 'newer',
): ImportPlan {
  const current = new Map(storedRecords.map((record) => [place(record), record]));
  // Rows come in the order of revisions: the last one wins.
  const latest = new Map(storedRevisions.map((row) => [place(row), row.revision]));
  const records: StoredRecord[] = [];
  const revisions: RevisionRow[] = [];
  const counts = { added: 0, replaced: 0, unchanged: 0 };
  const taken = new Map<string, number>();

  for (const record of file.records) {
    const stored = current.get(place(record));
    const last = latest.get(place(record)) ?? 0;
    if (stored && (existing === 'newer' ? record.revision <= stored.revision : canonicalJson(record) === canonicalJson(stored))) {
      counts.unchanged++;
      continue;
    }
    counts[stored ? 'replaced' : 'added']++;
    const revision = Math.max(record.revision, last + 1);
    const written = { ...record, revision };
    taken.set(place(record), revision);
    records.push(written);
    revisions.push(revisionRow(written, revision, record.updatedAt, false));
  }
  for (const { record, revision, at, removed } of file.revisions) {
    const last = latest.get(place(record));
    // A history comes along with its record, or alone when nothing is stored (the record was removed).
    const isWanted = last === undefined || (taken.has(place(record)) && revision > last);
    if (isWanted && revision < (taken.get(place(record)) ?? Infinity)) revisions.push(revisionRow(record, revision, at, removed));
  }
  return { records, revisions, ...counts };
}

function place({ kind, id }: { kind: string; id: string }): string {
  return JSON.stringify([kind, id]);
}
