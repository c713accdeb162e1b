import { RecoveryError } from '../errors.js';
import type { StoredRecord } from '../record/record.js';

/**
 * The record changed since the caller read it. `stored` is the version in the store (undefined when it was removed).
 * It is not enumerable, so that error reporters that serialise own properties never send a person's words.
 */
export class ConflictError extends RecoveryError {
  declare readonly stored: StoredRecord | undefined;
  declare readonly storedRevision: number;

  constructor(id: string, stored: StoredRecord | undefined, storedRevision: number) {
    super('Conflict', { ids: [id] });
    Object.defineProperties(this, { stored: { value: stored }, storedRevision: { value: storedRevision } });
  }
}
