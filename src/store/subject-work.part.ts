import { exportFormat, exportVersion } from '../record/export-file.js';
import type { ExportFile } from '../record/export-file.js';
import { parseExport } from '../record/import.js';
import { loadAllKinds } from '../record/kind.js';
import type { RecordReference } from '../record/record.js';
import { withoutStamp } from '../record/stamp.js';
import { checkTexts } from './check-texts.js';
import { planImport } from './plan-import.js';
import type { ImportPlan } from './plan-import.js';
import { nextVersion, readBefore } from './put-rules.js';
import type { RecordWriting } from './record-store.writing.part.js';
import type { Rows } from './rows.js';
import type { EraseReport, ImportOptions, ImportReport, JournalEntry, Revision, Saved } from './store.js';

/** What only few pages ever do with a subject's records. */
export interface SubjectWork {
  restore(reference: RecordReference): Promise<Saved | undefined>;
  history(reference: RecordReference): Promise<Revision[]>;
  journal(subject: string): Promise<JournalEntry[]>;
  exportSubject(subject: string): Promise<ExportFile>;
  importSubject(input: unknown, options: ImportOptions): Promise<ImportReport>;
  eraseSubject(subject: string): Promise<EraseReport>;
}

export function workOn(store: RecordWriting): SubjectWork {
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
      const { subject, mode, existing, operationId } = options ?? {};
      checkTexts(subject);
      await loadAllKinds();
      const file = parseExport(input, options);
      const plan = async (rows: Rows) => {
        const [records, revisions] = await Promise.all([rows.all('records', [subject]), rows.all('revisions', [subject])]);
        return planImport(file, records, revisions, existing);
      };
      let planned: ImportPlan | undefined;
      if (mode === 'write') {
        const need = { creates: true, lossKnown: true, settlesLoss: true };
        await store.change(subject, 'import', need, operationId, async (rows) => {
          const found = await plan(rows);
          return () => {
            planned = found;
            for (const record of found.records) rows.put('records', record);
            for (const row of found.revisions) rows.put('revisions', row);
            return found.records.map((record) => ({ ...record, at: record.updatedAt }));
          };
        });
      }
      // Also after a repeated write, which did nothing: then the report says so.
      planned ??= await store.run('read', plan, { lossKnown: true });
      const { added, replaced, unchanged } = planned;
      const kinds = [...new Set(file.records.map(({ kind }) => kind))].sort();
      return { subject, added, replaced, unchanged, kinds, written: mode === 'write' };
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
      store.announce([{ subject, kind: '', id: '', revision: 0, act: 'erase' }]);
      const home = store.home();
      const outOfReach: EraseReport['outOfReach'][number][] = ['erase_copies'];
      if (home === 'device') outOfReach.push('erase_disk');
      if (home === 'host') outOfReach.push('erase_host');
      return { subject, records, revisions: records + earlier, outOfReach };
    },
  };
}
