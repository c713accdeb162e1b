// Our store, as widgets use it: with its checks, earlier versions and journal.
import * as z from 'zod/mini';
import { exportFormat, exportVersion } from '../../../../src/record/export-file.ts';
import { defineKind, registerKind } from '../../../../src/record/kind.ts';
import { deviceStore } from '../../../../src/store/open-stores.ts';
import { newest } from '../../storage/peer.js';
import { kind } from '../../storage/workload.js';

registerKind(
  defineKind({
    name: kind,
    schema: z.looseObject({ title: z.string(), entries: z.array(z.looseObject({ id: z.string(), text: z.string() })) }),
    empty: () => ({ title: '', entries: [] }),
  }),
);
const store = deviceStore();
/** One visit: what is typed on it is one version. */
const sitting = crypto.randomUUID();

/** @type {import('../../storage/peer.js').StoragePeer} */
export const peer = {
  open: async () => undefined,
  async bulk(subject, records) {
    const file = {
      format: exportFormat,
      version: exportVersion,
      exportedAt: new Date().toISOString(),
      subject,
      records,
      revisions: [],
    };
    await store.importSubject(file, { subject, mode: 'write', maximumBytes: 100_000_000 });
  },
  save: (record) => store.put(record, { sitting }),
  recent: (subject) => store.list({ subject, kind, limit: newest }),
  exported: async (subject) => (await store.exportSubject(subject)).records,
  erase: (subject) => store.eraseSubject(subject),
  async watch(subject, heard) {
    store.watch({ subject, kind }, async ({ id, elsewhere }) => {
      if (elsewhere && id) heard((await store.get({ subject, kind, id })).body.title);
    });
  },
};
