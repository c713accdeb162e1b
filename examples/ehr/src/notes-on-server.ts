import type { NewNote, RecordReference, Store } from 'recovery-widgets';
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
}

const addressOf = ({ kind, id }: Pick<RecordReference, 'kind' | 'id'>) => `${kind}/${id}`;

/** What a clinician wrote beside the person's words, as a message to the person. The words themselves are not in it. */
const messageOf = (reference: RecordReference, note: NewNote & { readonly id: string }): FhirResource => ({
  resourceType: 'Communication',
  identifier: [{ system, value: note.id }],
  status: 'completed',
  language: note.lang,
  ...(note.purpose && { category: [{ text: purposes[note.purpose] }] }),
  ...(note.on && { topic: { text: note.on } }),
  subject: { reference: `Patient/${reference.subject}` },
  about: [{ display: addressOf(reference) }],
  sent: new Date().toISOString(),
  sender: { reference: note.author.id, display: note.author.name },
  payload: [{ contentString: note.proposed ?? note.text }],
});

/** Sends a note. The same note sent twice is there once. */
export async function sendNote(
  { fetch, baseUrl }: Session,
  reference: RecordReference,
  note: NewNote & { readonly id: string },
): Promise<void> {
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

function noteOf({ identifier = [], sender, category, topic, payload, about, language }: Message) {
  const id = identifier.find((one) => one.system === system)?.value;
  const words = payload?.[0]?.contentString;
  const author = sender?.reference;
  const [kind, record] = about?.[0]?.display?.split('/') ?? [];
  if (!id || !words || !author || !kind || !record) return [];
  const purpose = (Object.keys(purposes) as (keyof typeof purposes)[]).find((one) => purposes[one] === category?.[0]?.text);
  const note: NewNote = {
    ...{ id, on: topic?.text ?? '', lang: language ?? 'en' },
    ...(purpose === 'proposal' ? { text: '', proposed: words } : { text: words }),
    ...(purpose && { purpose }),
    author: { id: author, kind: 'clinician', name: sender.display ?? '' },
  };
  return [{ kind, record, note }];
}

/** Puts the notes of clinicians beside the records that they are about. No word of the person changes by that. */
export async function takeInNotes(
  session: Session,
  subject: string,
  store: Store,
  { by, signal }: { readonly by?: string; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const messages = (await resourcesOf(session, subject, ['Communication'], signal)) as Message[];
  for (const { kind, record, note } of messages.flatMap(noteOf)) {
    if (by && note.author.id !== by) continue;
    const reference = { subject, kind, id: record };
    const present = await store.get(reference);
    signal?.throwIfAborted();
    // What is there was answered, perhaps.
    if (present && !present.notes.some(({ id }) => id === note.id))
      await store.addNote(reference, note, { operationId: note.id! });
  }
}
