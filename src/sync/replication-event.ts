import type { ErrorCode } from '../errors.js';

/**
 * `syncing`: reads and writes. `settled`: all that is known is on both sides. `offline`: no answer; tries again by itself. `elsewhere`:
 * another tab of this browser does it. `locked`: the words on this device are locked. These wait for the host: `credentials` (the server
 * wants another sign-in), `passphrase` (the database is sealed, or has to be), `failed` (see `code`); call `resume()` then. `stopped`: over.
 */
export type ReplicationState =
  | 'syncing' | 'settled' | 'offline' | 'elsewhere' | 'locked' | 'credentials' | 'passphrase' | 'failed' | 'stopped'; // prettier-ignore

/** Facts in numbers; no word of a person. */
export interface ReplicationDetail {
  readonly subject: string;
  readonly state: ReplicationState;
  /** Versions that went to the server since `replicate` was called. */
  readonly sent: number;
  /** Versions that came from there. */
  readonly received: number;
  /** Documents that this page cannot read or take in. */
  readonly refused: number;
  /** Edits that stayed, or came back, although the record was removed on another device. */
  readonly keptEdits: number;
  /** Records of which two devices changed the same words: their widgets ask the person. */
  readonly open: number;
  /** Why it failed, or waits. */
  readonly code?: ErrorCode | undefined;
  /** ISO 8601 instant of the fact. */
  readonly at: string;
}

declare module '../events/recovery-event.js' {
  interface RecoveryEventMap {
    /** How far replication has come. From what `replicate` returns, and from the document. */
    'recovery-sync-changed': ReplicationDetail;
  }
}
