import { createHostStore } from '../store/host-store.js';
import type { Store } from '../store/store.js';
import type { FhirBackendOptions } from './fhir-backend.js';
import { FhirBackend } from './fhir-backend.js';
import { pause } from './waiting.js';
import { Watching } from './watching.js';

export interface FhirStoreOptions extends FhirBackendOptions {
  /**
   * Ask the server this often for what others changed, as long as somebody listens. Left out, changes of others are seen when something
   * is read or saved.
   */
  readonly pollSeconds?: number;
}

/**
 * A store that keeps records on a FHIR R4 server, for hosts that have one and no other place. A store is no publication: each record is
 * a `Basic` resource of its own code, carried as it is; `toFhir` and `FhirSink` make goals and plans of what a person shares.
 *
 * - Versions of the resource are the versions of the record, written with `If-Match`: over nothing that was not seen. New ones are
 *   created under a condition, so that a lost reply makes nothing twice. Several records go in one transaction.
 * - A removed record stays as a version that says so: it can be brought back.
 * - `eraseSubject` deletes all resources of the subject. Most servers keep earlier versions of what was deleted, and backups; the report
 *   names this (`erase_host`).
 * - There are no `eraseRecords` and no `removeHistory`: FHIR knows no way to remove versions for good, and what cannot be promised is not
 *   offered.
 * - Reading a history asks the server once for each record.
 *
 * @throws FhirError `HostMisuse`
 */
export function createFhirStore({ pollSeconds, ...options }: FhirStoreOptions): Store {
  const backend = new FhirBackend(options);
  const watching = pollSeconds ? new Watching(backend, pollSeconds, options.wait ?? pause) : undefined;
  const store = createHostStore(
    watching
      ? Object.assign(backend, {
          watch: (changed: NonNullable<Watching['changed']>) => {
            watching.changed = changed;
            return () => watching.stopAll();
          },
        })
      : backend,
  );
  const listen = store.watch.bind(store);
  return Object.defineProperties(store, {
    eraseRecords: { value: undefined },
    removeHistory: { value: undefined },
    watch: {
      value: ((query, listener) => {
        const ends = [listen(query, listener), watching?.listen(query.subject)];
        return () => ends.forEach((end) => end?.());
      }) satisfies Store['watch'],
    },
  });
}
