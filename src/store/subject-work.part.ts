import { exportFormat, exportVersion } from '../record/export-file.js';
import type { ExportFile } from '../record/export-file.js';
import { parseExport } from '../record/import.js';
import { loadAllKinds } from '../record/kind.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import { withoutStamp } from '../record/stamp.js';
import { misuse } from '../record/misuse.js';
import { checkTexts, keyOf } from './check-texts.js';
import { assertExpected } from './expected-revisions.js';
import { planImport } from './plan-import.js';
import type { ImportPlan } from './plan-import.js';
import { nextVersion, readBefore } from './put-rules.js';
import type { RecordWriting } from './record-store.writing.part.js';
import { placeOf } from './rows.js';
import type { JournalRow, Key, RevisionRow, Rows } from './rows.js';
import type {
  Draft,
  EraseReport,
  EraseTarget,
  ImportOptions,
  ImportReport,
  JournalEntry,
  Revision,
  Saved,
  SubjectAct,
} from './store.js';

/** Where a record out of sight must not be found any more. */
const removable = ['records', 'drafts'] as const;

/** What only few pages ever do with a subject's records. */
export interface SubjectWork {
  restore(reference: RecordReference): Promise<Saved | undefined>;
  history(reference: RecordReference): Promise<Revision[]>;
  journal(subject: string): Promise<JournalEntry[]>;
  exportSubject(subject: string): Promise<ExportFile>;
  importSubject(input: unknown, options: ImportOptions): Promise<ImportReport>;
  eraseSubject(subject: string): Promise<EraseReport>;
  eraseRecords(subject: string, targets: readonly EraseTarget[]): Promise<EraseReport>;
  removeHistory(query: { readonly subject: string } & Partial<RecordReference>): Promise<EraseReport>;
  noteAct(subject: string, act: SubjectAct): Promise<void>;
}

export function workOn(store: RecordWriting): SubjectWork {
  const reportOf = (subject: string, records: number, revisions: number): EraseReport => {
    const home = store.home();
    const outOfReach: EraseReport['outOfReach'][number][] = ['erase_copies'];
    if (home === 'device') outOfReach.push('erase_disk');
    if (home === 'host') outOfReach.push('erase_host');
    return { subject, records, revisions, outOfReach };
  };
  /** The journal row of an act that is about no single record. */
  const noteOf = (subject: string, act: SubjectAct, sequence: number): JournalRow => {
    const operationId = uuid();
    const at = new Date(store.now()).toISOString();
    return {
      subject,
      operationId,
      sequence,
      entries: [{ operationId, act, subject, kind: '', id: '', revision: 0, at, by: 'person' }],
    };
  };
  const reread = (subject: string): void => store.announce([{ subject, kind: '', id: '', revision: 0, act: 'reread' }]);

  return {
    async restore(reference) {
      checkTexts(reference.subject, reference.kind, reference.id);
      const [saved] = await store.change(reference.subject, 'restore', {}, undefined, async (rows) => {
        const before = await readBefore(rows, reference, true);
        return () => {
          if (before.current || !before.latest) return [];
          const version = nextVersion(before.latest.record, before, store.now());
          rows.put('records', version);
          return [{ ...version, at: version.updatedAt }];
        };
      });
      return saved;
    },

    async history({ subject, kind, id }) {
      const key = checkTexts(subject, kind, id);
      const [record, rows] = await store.run('read', (found) =>
        Promise.all([found.get('records', key), found.all('revisions', key)]),
      );
      const earlier = rows.map(({ revision, at, removed, record: version }) => ({ revision, at, removed, record: version }));
      if (record) earlier.push({ revision: record.revision, at: record.updatedAt, removed: false, record });
      return earlier.reverse();
    },

    async journal(subject) {
      checkTexts(subject);
      const rows = await store.run('read', (found) => found.all('journal', [subject]));
      return rows.sort((first, second) => first.sequence - second.sequence).flatMap(({ entries }) => entries);
    },

    async exportSubject(subject) {
      checkTexts(subject);
      const [records, rows] = await store.run('read', (found) =>
        Promise.all([found.all('records', [subject]), found.all('revisions', [subject])]),
      );
      const revisions = rows.map(({ removed, revision, at, record }) => ({
        removed,
        revision,
        at,
        record: withoutStamp(record),
      }));
      const exportedAt = new Date(store.now()).toISOString();
      return { format: exportFormat, version: exportVersion, exportedAt, subject, records: records.map(withoutStamp), revisions };
    },

    async importSubject(input, options) {
      const { subject, mode, operationId, expected, drafts = [], endsDrafts = [] } = options ?? {};
      checkTexts(subject);
      // A backend takes records away one by one: all or none could not be kept.
      if (expected && store.home() === 'host') throw misuse('a store of the host takes no versions of other devices');
      await loadAllKinds();
      const file = parseExport(input, options);
      const places = expected?.map(({ kind, id }) => checkTexts(subject, kind, id)) ?? [[subject]];
      const plan = async (rows: Rows) => {
        const found = await Promise.all(places.flatMap((key) => [rows.all('records', key), rows.all('revisions', key)] as const));
        const records = found.filter((_rows, index) => index % 2 === 0).flat() as StoredRecord[];
        const revisions = found.filter((_rows, index) => index % 2 === 1).flat() as RevisionRow[];
        if (expected) assertExpected(subject, expected, records, revisions);
        return planImport(file, records, revisions, options);
      };
      const draftPlaces = expected && (drafts.length || endsDrafts.length) ? (places as [string, string, string][]) : [];
      let planned: ImportPlan | undefined;
      if (mode === 'write') {
        const need = { creates: true, lossKnown: true, settlesLoss: true };
        const written = await store.change(subject, 'import', need, operationId, async (rows) => {
          const [found, ...kept] = await Promise.all([plan(rows), ...draftPlaces.map((key) => rows.get('drafts', key))]);
          return () => {
            planned = found;
            for (const draft of kept) if (draft && endsDrafts.includes(draft.operationId)) rows.delete('drafts', keyOf(draft));
            // Words that the person left there stay: another time.
            const isFree = (draft: Draft): boolean =>
              kept.every((one) => one?.kind !== draft.kind || one.id !== draft.id || endsDrafts.includes(one.operationId));
            for (const draft of drafts) if (draft.subject === subject && isFree(draft)) rows.put('drafts', draft);
            for (const record of found.records) rows.put('records', record);
            for (const record of found.removed) for (const table of removable) rows.delete(table, keyOf(record));
            for (const row of found.revisions) rows.put('revisions', row);
            // A record that comes as removed is nothing but its mark.
            const marks = expected ? found.revisions.filter(({ removed }) => removed) : [];
            return [...[...found.records, ...found.removed].map((record) => ({ ...record, at: record.updatedAt })), ...marks];
          };
        });
        // A draft alone is no entry of the journal, but whoever shows that record has to hear of it.
        if (!written.length && draftPlaces.length) store.announce([{ subject, kind: '', id: '', revision: 0, act: 'import' }]);
      }
      // Also after a repeated write, which did nothing: then the report says so.
      planned ??= await store.run('read', plan, { lossKnown: true });
      const { added, replaced, unchanged, byKind } = planned;
      const kinds = [...new Set(file.records.map(({ kind }) => kind))].sort();
      return { subject, added, replaced, unchanged, kinds, byKind, written: mode === 'write' };
    },

    async eraseSubject(subject) {
      checkTexts(subject);
      const erase = async (rows: Rows) => {
        const [locks, ...counts] = await Promise.all([
          rows.count('locks', [subject]),
          rows.count('records', [subject]),
          rows.count('revisions', [subject]),
        ] as const);
        for (const table of ['records', 'revisions', 'journal', 'drafts'] as const) rows.delete(table, [subject]);
        // What was sealed and stays in the files of the browser cannot be read without its key.
        if (locks) rows.delete('locks', [subject]);
        rows.next();
        return counts;
      };
      const [records, earlier] = await store.run('write', erase, { lossKnown: true });
      store.endSittings();
      store.announce([{ subject, kind: '', id: '', revision: 0, act: 'erase' }]);
      return reportOf(subject, records, records + earlier);
    },

    async eraseRecords(subject, targets) {
      checkTexts(subject);
      const prefixes = targets.map(({ kind, id }): Key => checkTexts(subject, kind, ...(id === undefined ? [] : [id])));
      if (!prefixes.length) return reportOf(subject, 0, 0);
      const isTarget = (one: RecordReference): boolean =>
        targets.some(({ kind, id }) => kind === one.kind && (id === undefined || id === one.id));
      const erase = async (rows: Rows) => {
        const [journal, ...counts] = await Promise.all([
          rows.all('journal', [subject]),
          ...prefixes.flatMap((prefix) => [rows.count('records', prefix), rows.count('revisions', prefix)]),
        ] as const);
        for (const prefix of prefixes)
          for (const table of ['records', 'revisions', 'drafts'] as const) rows.delete(table, prefix);
        // What is left of the journal must not tell that there ever was such a record.
        for (const row of counts.some(Boolean) ? journal : []) {
          const entries = row.entries.filter((entry) => !isTarget(entry));
          if (entries.length === row.entries.length) continue;
          rows.delete('journal', [subject, row.operationId]);
          if (entries.length) rows.put('journal', { ...row, entries });
        }
        if (counts.some(Boolean)) rows.put('journal', noteOf(subject, 'erase', rows.next()));
        return counts;
      };
      const counts = await store.run('write', erase, { alone: true });
      store.endSittings();
      reread(subject);
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
      return reportOf(subject, sum(counts.filter((_count, index) => index % 2 === 0)), sum(counts));
    },

    async removeHistory({ subject, kind, id }) {
      checkTexts(subject);
      const prefix: Key = kind === undefined ? [subject] : checkTexts(subject, kind, id ?? '');
      const tidy = async (rows: Rows) => {
        const earlier = await rows.all('revisions', prefix);
        // Rows come in the order of revisions: the last one of each place wins.
        const marks = [...new Map(earlier.map((row) => [placeOf(row), row])).values()].filter(({ removed }) => removed);
        const current = await Promise.all(marks.map((mark) => rows.get('records', [mark.subject, mark.kind, mark.id])));
        const kept = marks.filter((_mark, index) => !current[index]);
        if (earlier.length === kept.length) return 0;
        rows.delete('revisions', prefix);
        for (const mark of kept) rows.put('revisions', mark);
        rows.put('journal', noteOf(subject, 'tidy', rows.next()));
        return earlier.length - kept.length;
      };
      const removed = await store.run('write', tidy, { alone: true });
      if (removed) reread(subject);
      return reportOf(subject, 0, removed);
    },

    async noteAct(subject, act) {
      checkTexts(subject);
      if (act !== 'copy' && act !== 'offer') throw misuse('such an act is noted by the store itself');
      await store.run('write', async (rows) => {
        // Read first, as all work does: a transaction counts its changes after that.
        await rows.count('records', [subject]);
        rows.put('journal', noteOf(subject, act, rows.next()));
      });
      reread(subject);
    },
  };
}
