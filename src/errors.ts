/** Every way in which the SDK can fail. The list is closed: hosts may switch over it. */
export const errorAdvice = {
  StorageUnavailable: 'This browser does not let the page keep data. Keep the data in memory, or pass a store of your own.',
  StorageBlocked: 'Another tab holds an older version of the database. Close the other tabs and try again.',
  StorageOutdated: 'The data was written by a newer version of this software. Update it; until then the data can be read only.',
  StorageLost: 'The browser lost its connection to the stored data. Reload the page; what was saved before is kept.',
  StorageQuota: 'There is no room left on this device. Free some space or save a copy elsewhere, then save again.',
  StorageErased: 'Saved data has gone from this browser. Restore it from a copy, or start afresh.',
  StorageCorrupt: 'A stored record cannot be read. Nothing was deleted; restore the record from a copy.',
  InsecureContext: 'This needs a secure (https) page. Serve the page over https.',
  Locked: 'The data is locked. Unlock it and try again.',
  WrongPassphrase: 'The passphrase does not open the data. Try again, or use the recovery code.',
  SubjectMismatch: 'The data belongs to another subject. Choose the matching subject and try again.',
  Conflict: 'The record was changed elsewhere in the meantime. Compare both versions and save again.',
  ImportTooLarge: 'The file is too large to import. Check that it is a copy made by this software.',
  ImportTooDeep: 'The file is nested too deeply to import. Check that it is a copy made by this software.',
  ImportInvalid: 'The file is not a copy made by this software, or it was changed. Choose another file.',
  HostMisuse: 'The page called the SDK in a way it does not support. See the details of this error.',
} as const;

/** Stable name of a failure; the same in every release, every language and every minified build. */
export type ErrorCode = keyof typeof errorAdvice;

/** One thing wrong with a given input: where it stands and what kind of fault it is, never what it says. */
export interface InputIssue {
  /** Keys and positions from the root of the input; keys unknown to the schema are left out. */
  readonly path: readonly (string | number)[];
  /** The kind of fault, for example `invalid_type`, `too_big`, `unknown_kind`. */
  readonly code: string;
}

export interface RecoveryErrorOptions {
  /** The native error behind this one. It can hold fragments of stored keys: never log or show it. */
  readonly cause?: unknown;
  /** Addition for developers. Must not hold anything a person typed. */
  readonly detail?: string;
  /** What is wrong with an input (at most 50 entries). */
  readonly issues?: readonly InputIssue[];
  /** Ids of the records concerned. */
  readonly ids?: readonly string[];
}

/**
 * The only error class that the SDK throws on purpose.
 *
 * `message` says what to do next and holds no word of the person, so it may be logged.
 * Texts for the person come from the string layer (`error_<code>`), never from here.
 */
export class RecoveryError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly InputIssue[];
  readonly ids: readonly string[];

  constructor(code: ErrorCode, options: RecoveryErrorOptions = {}) {
    super(options.detail ? `${errorAdvice[code]} (${options.detail})` : errorAdvice[code], { cause: options.cause });
    // Set by hand: minifiers rename classes, and hosts compare names.
    this.name = 'RecoveryError';
    this.code = code;
    this.issues = options.issues ?? [];
    this.ids = options.ids ?? [];
  }
}

/** Whether a thrown value is a `RecoveryError`, also one of another copy of the SDK on the same page. */
export function isRecoveryError(value: unknown, code?: ErrorCode): value is RecoveryError {
  return value instanceof Error && value.name === 'RecoveryError' && (!code || (value as RecoveryError).code === code);
}
