import { encode } from '../record/encode.js';
import { checkShape, knownPath, mostNotes, note as noteShape } from '../record/envelope.js';
import { kindByName, loadKinds } from '../record/kind.js';
import { plainCopy } from '../record/plain-copy.js';
import type { Issues } from '../record/plain-data.js';
import { isStamped, stamped, withoutStamp } from '../record/stamp.js';
import type { ActorKind, NewNote, Note, RecordReference, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import { misuse } from '../record/misuse.js';
import { checkTexts, keyOf } from './check-texts.js';
import { ConflictError } from './conflict-error.js';
import { lastRevision, nextVersion, readBefore, removalRow, revisionRow } from './put-rules.js';
import type { Change, Engine, Key, Need, Work } from './rows.js';
import { placeOf } from './rows.js';
import type { Draft, JournalEntry, PutOptions, Saved, StorageState } from './store.js';

/** A version that an operation wrote, and who did it when that was not the person. */
export type Written = Pick<JournalEntry, 'kind' | 'id' | 'revision' | 'at'> & { readonly by?: ActorKind | undefined };

/** Reads what there is, decides, and answers what then writes. */
export type Operation = Work<() => readonly Written[]>;

/** Drafts that go with an operation, where they are still those that it stands for. */
interface DraftEnd {
  readonly keys: readonly Key[];
  readonly operationId: string | undefined;
}

/** What a store lends to its writing. */
export interface StoreAccess {
  now(): number;
  home(): StorageState;
  run<Result>(how: 'read' | 'write', work: Work<Result>, need?: Need): Promise<Result>;
  announce(changes: readonly Change[]): void;
  keep: NonNullable<Engine['keep']>;
}

/** The half of a store that writes; the rules of `Store.put` and `Store.remove`. */
export interface RecordWriting extends StoreAccess {
  put(inputs: readonly StoredRecord[], options?: PutOptions): Promise<Saved[]>;
  addNote(reference: RecordReference, note: NewNote, options?: Pick<PutOptions, 'operationId'>): Promise<Saved>;
  remove(reference: RecordReference): Promise<void>;
  keepDraft(draft: Draft): void;
  /** What is saved from now on takes the place of nothing. */
  endSittings(): void;
  /** One journalled operation. A repeated one gives what the first gave. */
  change(
    subject: string,
    act: JournalEntry['act'],
    need: Need,
    operationId: string | undefined,
    operation: Operation,
    ends?: DraftEnd,
  ): Promise<Saved[]>;
}

export function writingOn(store: StoreAccess): RecordWriting {
  /** The sitting of the last save of a record, and which version that was. A sitting ends with the page, so nothing is stored. */
  const sittings = new Map<string, string>();
  // Numbers begin again where a record was erased, maybe in another tab: the time tells such versions apart.
  const versionOf = (sitting: string, revision: number, at: string): string => `${revision} ${at} ${sitting}`;

  const change: RecordWriting['change'] = async (subject, act, need, operationId = uuid(), operation, ends) => {
    const work: Work<readonly JournalEntry[]> = async (rows) => {
      const [earlier, write, ...drafts] = await Promise.all([
        rows.get('journal', [subject, operationId]),
        operation(rows),
        ...(ends?.operationId ? ends.keys.map((key) => rows.get('drafts', key)) : []),
      ]);
      const ended = drafts.filter((draft) => draft?.operationId === ends!.operationId);
      const made = (earlier ? [] : write()).map(({ kind, id, revision, at, by = 'person' }): JournalEntry => {
        return { operationId, act, subject, kind, id, revision, at, by, ...(ended.length && { endsDraft: ends!.operationId! }) };
      });
      for (const draft of ended) rows.delete('drafts', keyOf(draft!));
      if (made.length) rows.put('journal', { subject, operationId, sequence: rows.next(), entries: made });
      return earlier?.entries ?? made;
    };
    const entries = await store.run('write', work, need);
    const isImport = act === 'import';
    if (entries.length) {
      store.announce(
        isImport
          ? [{ subject, kind: '', id: '', revision: 0, act }]
          : entries.map(({ kind, id, revision }) => ({ subject, kind, id, revision, act: act === 'remove' ? act : 'put' })),
      );
    }
    const state = store.home();
    return entries.map(({ kind, id, revision, at }) => ({ subject, kind, id, revision, at, operationId, state }));
  };

  return {
    ...store,
    change,
    endSittings: () => sittings.clear(),

    async put(inputs, { expectedRevision, sitting, operationId, endsDraft } = {}) {
      const loading = loadKinds(inputs.map((record) => record?.kind));
      if (loading) await loading;
      const now = store.now();
      // Checked and copied before the transaction, which must not wait for anything else.
      const records = inputs.map((record) => checked(record, now));
      if (!records.length) return [];
      const { subject } = records[0]!;
      const places = new Set(records.map(placeOf));
      if (places.size < records.length || records.some((record) => record.subject !== subject)) {
        throw misuse('records of one call must differ, and be of one subject');
      }
      const saved = await change(
        subject,
        'put',
        { creates: true },
        operationId,
        async (rows) => {
          const found = await Promise.all(records.map((record) => readBefore(rows, record, expectedRevision === 0)));
          return () => {
            const versions = records.map((record, index) => {
              const { current } = found[index]!;
              const revision = lastRevision(found[index]!);
              if (expectedRevision !== undefined && expectedRevision !== revision) {
                throw new ConflictError(record.id, current, revision);
              }
              return nextVersion(record, found[index]!, now);
            });
            return versions.map((version, index) => {
              const { current } = found[index]!;
              rows.put('records', version);
              const continues =
                sitting && current && sittings.get(placeOf(current)) === versionOf(sitting, current.revision, current.updatedAt);
              if (current && !continues) rows.put('revisions', revisionRow(current));
              return { ...version, at: version.updatedAt, by: version.recorder?.kind };
            });
          };
        },
        { keys: records.map(keyOf), operationId: endsDraft },
      );
      if (saved.some((one) => !places.has(placeOf(one)))) throw misuse('operationId of other records');
      if (sitting) for (const one of saved) sittings.set(placeOf(one), versionOf(sitting, one.revision, one.at));
      return saved;
    },

    async addNote(reference, input, { operationId } = {}) {
      const key = keyOf(reference);
      const note = checkedNote(input, store.now());
      await loadKinds([reference.kind]);
      const [saved] = await change(reference.subject, 'note', {}, operationId, async (rows) => {
        const current = await rows.get('records', key);
        return () => {
          if (!current) throw misuse('there is no such record');
          const earlier = current.notes.find(({ id }) => id === note.id);
          const isOwn = earlier?.author.id === note.author.id && earlier.author.kind === note.author.kind;
          if (earlier && !(isOwn && !earlier.answer && !earlier.reply)) throw misuse('that note is not open to this author');
          // One more, and nobody could save this record again.
          if (!earlier && current.notes.length >= mostNotes) throw misuse('there is no room for more notes');
          const notes = earlier
            ? current.notes.map((other) => (other === earlier ? { ...note, hiddenByOwner: earlier.hiddenByOwner } : other))
            : [...current.notes, note];
          const kind = kindByName(reference.kind);
          const changed = withoutStamp({ ...current, notes });
          // The body is the one that was checked before, and the note was checked now.
          const checkedAgain = kind && isStamped(kind, current) ? stamped(kind, changed) : changed;
          const version = nextVersion(checkedAgain, { current, latest: undefined }, store.now());
          rows.put('records', version);
          rows.put('revisions', revisionRow(current));
          return [{ ...version, at: version.updatedAt, by: note.author.kind }];
        };
      });
      return saved!;
    },

    keepDraft({ subject, kind, id, base, follows, record, operationId, elsewhere }) {
      checkTexts(subject, kind, id, operationId);
      store.keep('drafts', { subject, kind, id, base, follows, operationId, elsewhere, record: checked(record, store.now()) });
    },

    async remove(reference) {
      const key = keyOf(reference);
      await change(reference.subject, 'remove', {}, undefined, async (rows) => {
        const current = await rows.get('records', key);
        return () => {
          if (!current) return [];
          const mark = removalRow(current, store.now());
          rows.delete('records', key);
          rows.delete('drafts', key);
          rows.put('revisions', revisionRow(current));
          rows.put('revisions', mark);
          return [mark];
        };
      });
    },
  };
}

/** A checked copy of a note, with what its author may not choose. */
function checkedNote({ id = uuid(), on, text, author, lang, purpose, proposed, signature }: NewNote, now: number): Note {
  const note: Note = {
    ...{ id, on, text, author, lang, at: new Date(now).toISOString(), hiddenByOwner: false },
    ...(purpose && { purpose }),
    ...(proposed !== undefined && { proposed }),
    ...(signature && { signature }),
  };
  let issues: Issues = [];
  const copy = plainCopy(note, issues, true) as Note;
  issues = issues.map(({ path, code }) => ({ path: knownPath(noteShape, path), code }));
  if (!issues.length) checkShape(noteShape, copy, issues);
  if (issues.length) throw misuse('the note cannot be stored', issues);
  return copy;
}

/** A checked copy of a record that is to be written. Its stamps come later, in the transaction. */
function checked(record: StoredRecord, now: number): StoredRecord {
  const at = new Date(now).toISOString();
  const kind = kindByName(record?.kind);
  if (!kind) throw misuse('register the kind first', [{ path: ['kind'], code: 'unknown_kind' }]);
  return encode(kind, { ...record, revision: 0, createdAt: at, updatedAt: at });
}
