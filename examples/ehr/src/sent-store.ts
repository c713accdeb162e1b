import type { Note, Store, StoredRecord } from 'recovery-widgets';
import { fromFhir, type FhirResource } from 'recovery-widgets/fhir.js';
import { createHostStore } from 'recovery-widgets/host-store.js';
import { notesFor, sendNote, type NoteAbout } from './notes-on-server.js';
import { bundleOf, resourcesOf } from './server.js';
import type { Session } from './session.js';
import { sharedTypes } from './settings.js';

/** Ids of shares that the person took back since. A record keeps what was sent once; what was taken back is not shown any more. */
function takenBack(resources: readonly FhirResource[]): Set<string> {
  const ended = resources.filter(({ resourceType, status }) => resourceType === 'Consent' && status !== 'active');
  const values = ended.flatMap(({ identifier }) => (identifier as { value?: string }[] | undefined) ?? []);
  return new Set(values.flatMap(({ value = '' }) => /\/share-([^/]+)$/.exec(value)?.[1] ?? []));
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => JSON.stringify([kind, id]);

/** The record with the shares that still hold, and the reader's own notes. */
function shown(record: StoredRecord, ended: ReadonlySet<string>, notes: readonly NoteAbout[]): StoredRecord {
  const own = notes.filter((one) => one.kind === record.kind && one.record === record.id).map(({ note }) => note);
  const known = new Map<string, Note>([...own, ...record.notes].map((note) => [note.id, note]));
  return {
    ...record,
    shares: record.shares.filter(({ id }) => !ended.has(encodeURIComponent(id))),
    notes: [...known.values()],
  };
}

const wordsIn = ({ text, proposed }: Note): string => proposed ?? text;

interface Sent {
  readonly store: Store;
  /** Whether somebody wrote over something in the record. It is left out here: these are not the person's words any more. */
  readonly isChanged: boolean;
}

/**
 * What a person sent to their record, for a clinician to read: out of the resources that everybody else reads, too. The place where the
 * person's own store keeps everything is never asked, so what was not shared does not come here at all. Notes go out as messages.
 */
export async function sentStore(session: Session, subject: string, signal: AbortSignal): Promise<Sent> {
  const [resources, notes] = await Promise.all([
    resourcesOf(session, subject, sharedTypes, signal),
    notesFor(session, subject, signal),
  ]);
  const preview = fromFhir(bundleOf(resources), { subject });
  const ended = takenBack(resources);
  const own = notes.filter(({ note }) => note.author.id === session.actor.id);
  const all = [...preview.records, ...preview.parts].map((record) => shown(record, ended, own));
  const records = new Map(all.map((record) => [keyOf(record), record]));
  const store = createHostStore({
    get: (reference) => records.get(keyOf(reference)),
    list: ({ kind }) => [...records.values()].filter((record) => kind === undefined || record.kind === kind),
    // The widgets let a clinician add notes and nothing else; whatever comes here, only notes go on.
    async put(changes) {
      for (const { record } of changes) {
        const present = records.get(keyOf(record));
        if (!present) throw new Error('Only the person can begin something.');
        const before = new Map(present.notes.map((note) => [note.id, note]));
        const added = record.notes.filter(({ id }) => !before.has(id));
        if (record.notes.some((note) => before.has(note.id) && wordsIn(before.get(note.id)!) !== wordsIn(note)))
          throw new Error('A message that was sent stays as it is.');
        for (const note of added) await sendNote(session, record, note);
        records.set(keyOf(record), { ...present, revision: record.revision, notes: [...present.notes, ...added] });
      }
    },
    remove() {
      throw new Error('Only the person can take something away.');
    },
  });
  return { store, isChanged: preview.proposals.some(({ record }) => record) };
}
