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
