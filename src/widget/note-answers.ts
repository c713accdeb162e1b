import type { Note, NoteAnswer, StoredRecord } from '../record/record.js';

/** A change of what stands beside the words, as `RecordWriter.amend` takes it. */
export type Amendment = (record: StoredRecord) => StoredRecord;

/** Changes one note and leaves the others. Done again on whatever is stored by then. */
const changed =
  (id: string, change: (note: Note) => Note): Amendment =>
  (record) => ({ ...record, notes: record.notes.map((note) => (note.id === id ? change(note) : note)) });

/** Takes a note off the pages that others see, or puts it back. */
export const hidden = (id: string, hiddenByOwner: boolean): Amendment => changed(id, (note) => ({ ...note, hiddenByOwner }));

/** What the person thinks of a note; an empty reply is none. */
export const replied = (id: string, reply: string): Amendment =>
  changed(id, ({ reply: _, ...note }) => (reply.trim() ? { ...note, reply } : note));

/**
 * The person's answer to a proposal, as they read it: where its author has changed it meanwhile, nobody has answered the new
 * words yet.
 */
export const answered = ({ id, text, proposed }: Note, answer: NoteAnswer): Amendment =>
  changed(id, (note) => (note.text === text && note.proposed === proposed ? { ...note, answer } : note));

/** Takes the answer back. The words of the plan stay as they are. */
export const reopened = (id: string): Amendment => changed(id, ({ answer: _, ...note }) => note);
