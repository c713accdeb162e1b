/** Every way in which the SDK can fail, with what to do. The list is closed: hosts may switch over it. */
export const errorAdvice = {
  StorageUnavailable: 'The browser keeps no data here: use memory or a store of your own.',
  StorageBlocked: 'Another tab holds an older database: close it.',
  StorageOutdated: 'Written by a newer version, read only: update.',
  StorageLost: 'Connection to the stored data lost: reload the page.',
  StorageQuota: 'No room on this device: free some, then save again.',
  StorageErased: 'Saved data has gone: restore a copy or start afresh.',
  StorageCorrupt: 'A stored record cannot be read: restore it from a copy.',
  InsecureContext: 'Serve the page over https.',
  Locked: 'Unlock the data.',
  WrongPassphrase: 'Try again, or use the recovery code.',
  SubjectMismatch: 'The data is of another subject: choose the matching one.',
  Conflict: 'The record was changed elsewhere: compare, then save again.',
  ImportTooLarge: 'Choose a smaller file.',
  ImportTooDeep: 'Choose a file that is nested less deeply.',
  ImportInvalid: 'Choose an unchanged copy made by this software.',
  HostMisuse: 'The page used the SDK wrongly: see detail and issues.',
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
