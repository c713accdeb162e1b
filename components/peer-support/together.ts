import type { Actor, Note } from '../../src/record/record.js';
import type { Meeting, MeetingWriter } from './schema.js';

const prefix = 'meeting.';

/** The place of the words of one meeting; with no id that of a meeting which is not in the list yet. */
export const placeOfMeeting = (id: string): string => prefix + id;

export interface TakenIn {
  readonly place: string;
  readonly words: string;
  /** What the peer wrote. */
  readonly note: Note;
  /** Who takes it in. */
  readonly person: Actor;
  /** For a meeting that is not in the list yet. */
  readonly id: string;
  readonly today: string;
}

const asWriter = ({ id, kind, name }: Actor): MeetingWriter => ({ id: id.slice(0, 64) || kind, kind, name });

/** Each once; an id that both sides have is told apart by what they are. */
function withWriters(before: readonly MeetingWriter[], ...added: readonly Actor[]): MeetingWriter[] {
  const writers = [...before];
  for (const one of added.map(asWriter)) {
    if (writers.some(({ id, kind }) => id === one.id && kind === one.kind)) continue;
    writers.push(writers.some(({ id }) => id === one.id) ? { ...one, id: `${one.kind}-${one.id}`.slice(0, 64) } : one);
  }
  return writers;
}

/**
 * The meetings with words of a peer that the person took in: only so do words of a meeting come about, and both are their writers from
 * then on. Pure. What stood there before stays.
 */
export function noteTakenIn(meetings: readonly Meeting[], { place, words, note, person, id, today }: TakenIn): Meeting[] {
  const known = meetings.find((meeting) => placeOfMeeting(meeting.id) === place);
  const meeting: Meeting = known ?? { id, on: today, noteMode: '', together: '', writers: [], mine: '' };
  const both: Meeting = {
    ...meeting,
    noteMode: 'together',
    together: [meeting.together, words].filter((part) => part.trim()).join('\n'),
    writers: withWriters(meeting.writers, note.author, { ...person, kind: 'person' }),
  };
  return known ? meetings.map((one) => (one === known ? both : one)) : [...meetings, both];
}
