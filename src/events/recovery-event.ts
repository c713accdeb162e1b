import type { RecoveryError, ErrorCode } from '../errors.js';
import type { StorageState } from '../store/store.js';

/** Names a record and never quotes it. The host reads the words, if it may, from the store it owns. */
export interface RecordDetail {
  readonly kind: string;
  readonly id: string;
  readonly subject: string;
  /** 0 when nothing has been saved yet. */
  readonly revision: number;
  /** ISO 8601 instant of the fact. */
  readonly at: string;
}

export interface SavedDetail extends RecordDetail {
  /** Where it was written. Only `device` and `host` outlive the page. */
  readonly state: StorageState;
}

export interface ShareDetail extends RecordDetail {
  /** Id of the share that the record keeps; absent for a copy that no share stands for. */
  readonly share?: string;
}

export interface FailedDetail {
  readonly kind: string;
  readonly subject: string;
  readonly during: 'load' | 'save' | 'import' | 'export' | 'erase' | 'print';
  readonly code: ErrorCode;
  readonly error: RecoveryError;
}

/** About everything of a person, or a part of it. */
export interface SubjectDetail {
  readonly subject: string;
  /** Names of the kinds of records that were in it. */
  readonly kinds: readonly string[];
  /** ISO 8601 instant of the fact. */
  readonly at: string;
}

export interface LockDetail {
  readonly subject: string;
  /** ISO 8601 instant of the fact. */
  readonly at: string;
}

/**
 * Every event of the SDK by name, with the type of its detail. Widgets add theirs by declaration merging:
 * `declare module 'recovery-widgets' { interface RecoveryEventMap { 'recovery-…': Detail } }`.
 */
export interface RecoveryEventMap {
  'recovery-loaded': RecordDetail;
  /** Cancelable: `preventDefault()` keeps the words on screen and writes nothing. */
  'recovery-before-save': RecordDetail;
  /** The record, its history and its journal entry are durable (see `state`). */
  'recovery-saved': SavedDetail;
  /** The person took the record back; that is durable. */
  'recovery-withdrawn': RecordDetail;
  /** The person took a record out of sight, and that is durable. Its history stays until it is erased. */
  'recovery-removed': RecordDetail;
  'recovery-failed': FailedDetail;
  /** Cancelable: `preventDefault()` and nothing is shared. Somebody is about to be shown the record, or to get a copy of it. */
  'recovery-before-share': ShareDetail;
  /** The share is durable, or a copy was handed out. Says neither what it was nor to whom. */
  'recovery-shared': ShareDetail;
  /** The person saved a copy for themselves. Says not where to. */
  'recovery-exported': SubjectDetail;
  /** The person brought back a copy, and that is durable. */
  'recovery-imported': SubjectDetail;
  /** The person erased records, or earlier versions of them, for good. */
  'recovery-erased': SubjectDetail;
  /**
   * Cancelable: `preventDefault()` where the page itself goes there. The person asks for another record of theirs, or, where `id` is
   * empty, for a place to write one.
   */
  'recovery-before-open': RecordDetail;
  'recovery-storage-changed': { readonly state: StorageState };
  /** Words of this subject went off the screen, and lie locked. From the document, once for the page. */
  'recovery-locked': LockDetail;
  /** Somebody typed the pass phrase, or the code on paper. From the document, once for the page. */
  'recovery-unlocked': LockDetail;
  'recovery-help-opened': Readonly<Record<string, never>>;
  /** A help line has not been checked for longer than allowed. For the host, not for the person. */
  'recovery-safety-stale': { readonly lines: readonly string[] };
}

/**
 * A fact in the past tense, or a cancelable question before it. Bubbles and is composed, so a page can listen once
 * on `document`. Fires for what the person or the disk did, never because the host set a property.
 */
export class RecoveryEvent<Name extends keyof RecoveryEventMap = keyof RecoveryEventMap> extends CustomEvent<
  RecoveryEventMap[Name]
> {
  declare readonly type: Name;

  constructor(name: Name, detail: RecoveryEventMap[Name], options: { cancelable?: boolean } = {}) {
    super(name, {
      detail: Object.freeze(detail) as RecoveryEventMap[Name],
      bubbles: true,
      composed: true,
      cancelable: options.cancelable ?? false,
    });
  }
}

type RecoveryEvents = { [Name in keyof RecoveryEventMap]: RecoveryEvent<Name> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is what the interface is for
  interface GlobalEventHandlersEventMap extends RecoveryEvents {}
}
