import { RecoveryError } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import { checkRecord, checkShape, countFrom, envelope, flag, listOf } from './envelope.js';
import type { Shape } from './envelope.js';
import { exportFormat, exportVersion } from './export-file.js';
import type { ExportFile } from './export-file.js';
import { isRegistered, kindByName } from './kind.js';
import { readPlain } from './read-plain.js';
import { isFull, report } from './plain-data.js';
import type { Issues, Path } from './plain-data.js';
import type { StoredRecord } from './record.js';
import { withoutStamp } from './stamp.js';

export interface ParseOptions {
  /** Refuse a file of anybody else. */
  readonly subject?: string | undefined;
  /** 10 MB when left out. */
  readonly maximumBytes?: number | undefined;
  /** Kinds to take in without their schema; their bodies are checked when they are read. */
  readonly kinds?: readonly string[] | undefined;
}

const anyText: Shape = { test: (value) => typeof value !== 'string' && 'invalid_type' };
const anything: Shape = {};

const wholeFile = {
  format: { test: (value) => value !== exportFormat && 'invalid_value' },
  version: countFrom(1),
  exportedAt: anyText,
  subject: { test: (value) => (typeof value !== 'string' ? 'invalid_type' : !value && 'too_small') },
  records: listOf(anything, 100_000),
  revisions: listOf(anything, 500_000),
} satisfies Record<string, Shape>;
const exportedRevision = {
  removed: flag,
  revision: countFrom(1),
  at: { test: (value) => (typeof value !== 'string' ? 'invalid_type' : value.length > 64 && 'too_big') },
  record: { shape: {} },
} satisfies Record<string, Shape>;
/** All keys of an export file: to tell known from unknown ones, and for whoever wants to see what is in it. */
export const fileShape: Shape = {
  shape: {
    ...wholeFile,
    records: listOf(envelope, 0),
    revisions: listOf({ shape: { ...exportedRevision, record: envelope } }, 0),
  },
};

/**
 * Checks an export file, cheapest checks first, so that a hostile file costs little.
 * @param input text of the file, or its parsed form
 * @throws RecoveryError `ImportTooLarge`, `ImportTooDeep`, `ImportInvalid` (with up to 50 issues), `StorageOutdated`,
 *   `SubjectMismatch`, `StorageLost` (the schema of a kind in it could not be fetched)
 */
export function parseExport(input: unknown, options: ParseOptions): ExportFile {
  const { subject, maximumBytes = 10_000_000, kinds } = options;
  const issues: Issues = [];
  const refusal = (code: ErrorCode) => new RecoveryError(code, { issues });
  const stopOnIssues = () => {
    if (issues.length) throw refusal('ImportInvalid');
  };
  const data = readPlain(input, maximumBytes, issues, fileShape);
  stopOnIssues();
  checkShape({ shape: wholeFile }, data, issues);
  stopOnIssues();
  const file = data as ExportFile;
  if (file.version > exportVersion) throw refusal('StorageOutdated');

  const newer: string[] = [];
  const keys = new Set<string>();
  const checkOne = (record: StoredRecord, path: Path, number?: number) => {
    const kind = kindByName(record.kind);
    // Comparing or writing out a value that is no number and no text can throw: JSON may name a key `toString`.
    if (kind && typeof record.schemaVersion === 'number' && record.schemaVersion > kind.schemaVersion) {
      checkShape(envelope.shape!['id']!, record.id, issues, [...path, 'id']);
      newer.push(record.id);
      return;
    }
    if (kind) checkRecord(kind, record, issues, path);
    // Its schema could not be fetched: there is nothing wrong with the file.
    else if (isRegistered(record.kind)) throw refusal('StorageLost');
    else if (kinds?.includes(record.kind)) checkShape(envelope, record, issues, path);
    else {
      report(issues, [...path, 'kind'], 'unknown_kind');
      return;
    }
    if (record.revision === 0) report(issues, [...path, 'revision'], 'too_small');
    if (record.subject !== file.subject) report(issues, [...path, 'subject'], 'wrong_subject');
    const key = JSON.stringify([record.kind, record.id, number]);
    if (keys.has(key)) report(issues, [...path, 'id'], 'duplicate');
    keys.add(key);
  };
  for (let index = 0; index < file.records.length && !isFull(issues); index++) {
    const path = ['records', index];
    checkShape({ shape: {} }, file.records[index], issues, path);
    if (file.records[index]) checkOne(file.records[index]!, path);
  }
  for (let index = 0; index < file.revisions.length && !isFull(issues); index++) {
    const path = ['revisions', index];
    const before = issues.length;
    checkShape({ shape: exportedRevision }, file.revisions[index], issues, path);
    if (issues.length > before) continue;
    const { record, revision, removed } = file.revisions[index]!;
    checkOne(record, [...path, 'record'], revision);
    if (revision - (removed ? 1 : 0) !== record.revision) report(issues, [...path, 'revision'], 'wrong_revision');
  }
  stopOnIssues();
  if (newer.length) throw new RecoveryError('StorageOutdated', { ids: newer.slice(0, 50) });
  if (subject !== undefined && file.subject !== subject) throw refusal('SubjectMismatch');
  // Whoever made the file may have stamped it as well.
  const revisions = file.revisions.map((row) => ({ ...row, record: withoutStamp(row.record) }));
  return { ...file, records: file.records.map(withoutStamp), revisions };
}
