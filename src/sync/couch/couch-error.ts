import { RecoveryError } from '../../errors.js';
import type { ErrorCode } from '../../errors.js';

/** What a request came to, where that was not what was asked for. Quotes nothing of the server: it could hold words. */
export class CouchError extends RecoveryError {
  /** Of HTTP; 0 where there was no answer. */
  readonly status: number;
  /** How long the server wants to be left alone, in milliseconds. */
  readonly wait: number | undefined;

  constructor(status: number, options: { readonly cause?: unknown; readonly wait?: number | undefined } = {}) {
    const [code, detail] = meaningOf(status);
    super(code, { detail, cause: options.cause });
    this.status = status;
    this.wait = options.wait;
  }

  /** Nothing has to be changed for it to work later. */
  get isPassing(): boolean {
    const { status } = this;
    return status === 0 || status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
  }
}

function meaningOf(status: number): [ErrorCode, string] {
  const said = `the database server answered ${status}`;
  if (status === 0) return ['StorageLost', 'no answer of the database server'];
  if (status === 401) return ['StorageLost', `${said}: sign in again`];
  if (status === 403) return ['StorageUnavailable', `${said}: whoever is signed in may not do that`];
  if (status === 404) return ['HostMisuse', `${said}: there is no such database, and none may be made`];
  if (status === 409 || status === 412) return ['Conflict', said];
  if (status === 413 || status === 507) return ['StorageQuota', said];
  if (status === 408 || status === 425 || status === 429 || status >= 500) return ['StorageLost', said];
  return ['HostMisuse', said];
}
