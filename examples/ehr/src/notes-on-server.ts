import type { Note, RecordReference, Store } from 'recovery-widgets';
import type { FhirResource } from 'recovery-widgets/fhir.js';
import { resourcesOf } from './server.js';
import type { Session } from './session.js';

const system = 'https://harbour-clinic.example/notes';
const purposes = { proposal: 'proposal', disagreement: 'another view', statement: 'statement' } as const;

interface Message extends FhirResource {
  readonly identifier?: readonly { readonly system?: string; readonly value?: string }[];
  readonly sender?: { readonly reference?: string; readonly display?: string };
  readonly category?: readonly { readonly text?: string }[];
  readonly topic?: { readonly text?: string };
  readonly payload?: readonly { readonly contentString?: string }[];
  readonly about?: readonly { readonly display?: string }[];
  readonly language?: string;
  readonly sent?: string;
}

/** A note, and the record that it is about. */
export interface NoteAbout {
  readonly kind: string;
  readonly record: string;
  readonly note: Note;
}

const addressOf = ({ kind, id }: Pick<RecordReference, 'kind' | 'id'>) => `${kind}/${id}`;

/** What a clinician wrote beside the person's words, as a message to the person. The words themselves are not in it. */
const messageOf = (reference: RecordReference, note: Note): FhirResource => ({
  resourceType: 'Communication',
  identifier: [{ system, value: note.id }],
  status: 'completed',
  language: note.lang,
  ...(note.purpose && { category: [{ text: purposes[note.purpose] }] }),
  ...(note.on && { topic: { text: note.on } }),
  subject: { reference: `Patient/${reference.subject}` },
  about: [{ display: addressOf(reference) }],
  sent: note.at,
  sender: { reference: note.author.id, display: note.author.name },
  payload: [{ contentString: note.proposed ?? note.text }],
});

/** Sends a note. The same note sent twice is there once. */
export async function sendNote({ fetch, baseUrl }: Session, reference: RecordReference, note: Note): Promise<void> {
  const reply = await fetch(`${baseUrl}/Communication`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/fhir+json',
      'If-None-Exist': `identifier=${encodeURIComponent(`${system}|${note.id}`)}`,
    },
    body: JSON.stringify(messageOf(reference, note)),
  });
  if (!reply.ok) throw new Error(`The server answered ${reply.status}`);
}

function noteOf({ identifier = [], sender, category, topic, payload, about, language, sent }: Message): NoteAbout[] {
  const id = identifier.find((one) => one.system === system)?.value;
  const words = payload?.[0]?.contentString;
  const author = sender?.reference;
  const [kind, record] = about?.[0]?.display?.split('/') ?? [];
  if (!id || !words || !author || !kind || !record) return [];
  const purpose = (Object.keys(purposes) as (keyof typeof purposes)[]).find((one) => purposes[one] === category?.[0]?.text);
  const note: Note = {
    ...{ id, on: topic?.text ?? '', lang: language ?? 'en', at: sent ?? '', hiddenByOwner: false },
    ...(purpose === 'proposal' ? { text: '', proposed: words } : { text: words }),
    ...(purpose && { purpose }),
    author: { id: author, kind: 'clinician', name: sender.display ?? '' },
  };
  return [{ kind, record, note }];
}

/** All notes that clinicians wrote for a person. */
export async function notesFor(session: Session, subject: string, signal?: AbortSignal): Promise<NoteAbout[]> {
  const messages = await resourcesOf(session, subject, ['Communication'], signal);
  return (messages as Message[]).flatMap(noteOf);
}

/** Puts the notes of clinicians beside the person's own records. No word of the person changes by that. */
export async function takeInNotes(session: Session, subject: string, store: Store): Promise<void> {
  for (const { kind, record, note } of await notesFor(session, subject)) {
    const reference = { subject, kind, id: record };
    const present = await store.get(reference);
    // What is there was answered, perhaps.
    if (present && !present.notes.some(({ id }) => id === note.id))
      await store.addNote(reference, note, { operationId: note.id });
  }
}
