import { exportFormat, exportVersion } from './export-file.js';
import type { ExportedRevision, ExportFile } from './export-file.js';
import type { StoredRecord } from './record.js';

/** Puts an export file together. `records` and `revisions` must come in the order of their keys. */
export function buildExport(
  subject: string,
  records: readonly StoredRecord[],
  revisions: readonly ExportedRevision[],
  exportedAt = new Date().toISOString(),
): ExportFile {
  return { format: exportFormat, version: exportVersion, exportedAt, subject, records, revisions };
}

/** JSON with sorted keys: equal data give equal text, whatever way it took. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([first], [second]) => (first < second ? -1 : 1)))
      : item,
  );
}
