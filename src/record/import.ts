import * as z from 'zod/mini';
import { RecoveryError } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import { check } from './codec.js';
import { checkShape, countFrom, envelope, knownPath } from './envelope.js';
import { exportFormat, exportVersion } from './export-file.js';
import type { ExportFile } from './export-file.js';
import { kindByName } from './kind.js';
import { deepestNesting, IssueList, plainCopy } from './plain-data.js';
import type { StoredRecord } from './record.js';

export interface ParseOptions {
  /** Refuse a file of anybody else. */
  readonly subject?: string | undefined;
  /** 10 MB when left out. */
  readonly maximumBytes?: number | undefined;
}

const wholeFile = z.looseObject({
  format: z.enum([exportFormat]),
  version: countFrom(1),
  exportedAt: z.string(),
  subject: z.string().check(z.minLength(1)),
  records: z.array(z.unknown()).check(z.maxLength(100_000)),
  revisions: z.array(z.unknown()).check(z.maxLength(500_000)),
});
const exportedRevision = z.looseObject({
  removed: z.boolean(),
  revision: countFrom(1),
  at: z.string().check(z.maxLength(64)),
  record: z.looseObject({}),
});
// Only to tell known keys of a file from unknown ones.
const fileKeys = z.looseObject({
  ...wholeFile.shape,
  records: z.array(envelope),
  revisions: z.array(z.looseObject({ ...exportedRevision.shape, record: envelope })),
});

/**
 * Checks an export file, cheapest checks first, so that a hostile file costs little.
 * @param file text of the file, or its parsed form
 * @throws RecoveryError `ImportTooLarge`, `ImportTooDeep`, `ImportInvalid` (with up to 50 issues), `StorageOutdated`, `SubjectMismatch`
 */
export function parseExport(file: unknown, options: ParseOptions = {}): ExportFile {
  try {
    return parse(file, options);
  } catch (error) {
    // The stack ran out: the engine met nesting before we did.
    if (error instanceof RangeError) throw new RecoveryError('ImportTooDeep');
    throw error;
  }
}

function parse(input: unknown, { subject, maximumBytes = 10_000_000 }: ParseOptions): ExportFile {
  const found = new IssueList();
  const refuse = (code: ErrorCode) => new RecoveryError(code, { issues: found.issues });
  const stopOnIssues = () => {
    if (found.issues.length) throw refuse('ImportInvalid');
  };

  const data = plainCopy(typeof input === 'string' ? parseText(input, maximumBytes) : input, found, false);
  found.issues.splice(0, Infinity, ...found.issues.map(({ path, code }) => ({ path: knownPath(fileKeys, path), code })));
  if (found.issues.some(({ code }) => code === 'too_deep')) throw refuse('ImportTooDeep');
  stopOnIssues();
  if (typeof input !== 'string') limitBytes(JSON.stringify(data), maximumBytes);
  checkShape(wholeFile, data, found);
  stopOnIssues();
  const file = data as ExportFile;
  if (file.version > exportVersion) throw refuse('StorageOutdated');

  const newer: string[] = [];
  const keys = new Set<string>();
  const checkRecord = (record: StoredRecord, path: (string | number)[], number: number | '') => {
    const kind = kindByName(record.kind);
    if (!kind) return found.add([...path, 'kind'], 'unknown_kind');
    if (record.schemaVersion > kind.schemaVersion) return newer.push(String(record.id));
    check(kind, record, found, path);
    if (record.revision < 1) found.add([...path, 'revision'], 'too_small');
    if (record.subject !== file.subject) found.add([...path, 'subject'], 'wrong_subject');
    const key = JSON.stringify([record.kind, record.id, number]);
    if (keys.has(key)) found.add([...path, 'id'], 'duplicate');
    keys.add(key);
  };
  for (let index = 0; index < file.records.length && !found.full; index++) {
    checkShape(z.looseObject({}), file.records[index], found, ['records', index]);
    if (file.records[index]) checkRecord(file.records[index]!, ['records', index], '');
  }
  for (let index = 0; index < file.revisions.length && !found.full; index++) {
    const path = ['revisions', index];
    const before = found.issues.length;
    checkShape(exportedRevision, file.revisions[index], found, path);
    if (found.issues.length > before) continue;
    const { record, revision, removed } = file.revisions[index]!;
    checkRecord(record, [...path, 'record'], revision);
    if (revision !== record.revision + (removed ? 1 : 0)) found.add([...path, 'revision'], 'wrong_revision');
  }
  stopOnIssues();
  if (newer.length) throw new RecoveryError('StorageOutdated', { ids: newer.slice(0, 50) });
  if (subject !== undefined && file.subject !== subject) throw refuse('SubjectMismatch');
  return file;
}

function parseText(text: string, maximumBytes: number): unknown {
  limitBytes(text, maximumBytes);
  limitNesting(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The native message quotes the text.
    throw new RecoveryError('ImportInvalid', { issues: [{ path: [], code: 'not_json' }] });
  }
}

function limitBytes(text: string, maximumBytes: number): void {
  if (text.length > maximumBytes || new TextEncoder().encode(text).length > maximumBytes)
    throw new RecoveryError('ImportTooLarge');
}

/** Counts brackets outside strings, because parsers run out of stack on deep nesting. */
function limitNesting(text: string): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepestNesting) throw new RecoveryError('ImportTooDeep');
  }
}
