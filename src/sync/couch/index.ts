import type { Store } from '../../store/store.js';
import { Replication, type ReplicateOptions } from '../replication.js';

export type { Fetch } from './couch-connection.js';
export { CouchError } from './couch-error.js';
export type { ReplicationDetail, ReplicationState } from '../replication-event.js';
export type { ReplicateOptions, Replication };

/**
 * Keeps the records of one person alike on several devices, by way of a database that speaks CouchDB's HTTP interface. One database for
 * each person. Where two devices changed different words, both are kept in one record; where they changed the same words, the widget shows
 * both and asks; where one removed what the other edited, the edit stays. Nothing is lost without being asked about, and no clock is
 * believed.
 *
 * ```js
 * const replication = replicate(store, { url: 'https://couch.example/person-7', fetch: signed, live: true });
 * replication.addEventListener('recovery-sync-changed', ({ detail }) => detail.state === 'credentials' && signInAgain());
 * ```
 *
 * Erasing does not travel: erase the database on the server as well (docs/sync.md).
 * @throws RecoveryError `HostMisuse` for a url without a database, or a store of the host
 */
export function replicate(store: Store, options: ReplicateOptions): Replication {
  return new Replication(store, options);
}
