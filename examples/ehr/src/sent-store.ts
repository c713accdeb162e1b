import { MemoryStore, uuid, type Share, type Store, type StoredRecord } from 'recovery-widgets';
import { fromFhir, type FhirResource } from 'recovery-widgets/fhir.js';
import { sendNote, takeInNotes } from './notes-on-server.js';
import { bundleOf, resourcesOf } from './server.js';
import type { Session } from './session.js';
import { sharedTypes } from './settings.js';

/** Ids of shares that the person took back since. A record keeps what was sent once; what was taken back is not shown any more. */
function takenBack(resources: readonly FhirResource[]): Set<string> {
  const ended = resources.filter(({ resourceType, status }) => resourceType === 'Consent' && status !== 'active');
  const values = ended.flatMap(({ identifier }) => (identifier as { value?: string }[] | undefined) ?? []);
  return new Set(values.flatMap(({ value = '' }) => /\/share-([^/]+)$/.exec(value)?.[1] ?? []));
}

const without = (record: StoredRecord, ended: ReadonlySet<string>): StoredRecord => {
  const shares: readonly Share[] = record.shares.filter(({ id }) => !ended.has(encodeURIComponent(id)));
  return { ...record, shares };
};

/**
 * What a person sent to their record, for a clinician to read: out of the resources that everybody else reads, too. The place where the
 * person's own store keeps everything is never asked, so what was not shared does not come here at all. Notes go out as messages.
 */
export async function sentStore(session: Session, subject: string, signal: AbortSignal): Promise<Store> {
  const resources = await resourcesOf(session, subject, sharedTypes, signal);
  const { file, records, parts } = fromFhir(bundleOf(resources), { subject });
  const ended = takenBack(resources);
  const shown = [...records, ...parts].map((record) => without(record, ended));
  const store = new MemoryStore({ state: 'session' });
  await store.importSubject(
    { ...file, records: shown },
    { subject, mode: 'write', kinds: [...new Set(shown.map(({ kind }) => kind))] },
  );
  await takeInNotes(session, subject, store, { by: session.actor.id, signal });

  const keep = store.addNote.bind(store);
  store.addNote = async (reference, note, options) => {
    const signed = { ...note, id: note.id ?? uuid() };
    await sendNote(session, reference, signed);
    return keep(reference, signed, options);
  };
  return store;
}
