import * as z from 'zod/mini';
import { defineKind, registerKind } from '../../../src/record/kind.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { replicate, type ReplicateOptions } from '../../../src/sync/couch/index.js';
import { memoryTrail, type Trail } from '../../../src/sync/trail.js';
import type { Fetch } from '../../../src/sync/couch/couch-connection.js';
import type { MemoryCouch } from './memory-couch.js';

export interface Words {
  readonly title?: string;
  readonly text?: string;
  readonly lines?: readonly { readonly id: string; readonly text: string }[];
}

export const wordsKind = defineKind<Words>({
  name: 'sync-words',
  schema: z.looseObject({
    title: z.optional(z.string()),
    text: z.optional(z.string()),
    lines: z.optional(z.array(z.looseObject({ id: z.string(), text: z.string() }))),
  }) as unknown as z.ZodMiniType<Words>,
  empty: () => ({}),
});
registerKind(wordsKind);

export const url = 'https://couch.example/person-7';

/** One device of a person: a store, and what it remembers of the server. Each has a clock of its own. */
export class Device<Couch extends { readonly fetch: Fetch } = MemoryCouch> {
  readonly store: Store;
  readonly trail: Trail = memoryTrail();

  constructor(
    readonly couch: Couch,
    readonly options: Partial<ReplicateOptions> = {},
    clock: () => number = Date.now,
    store: Store = new MemoryStore({ now: clock }),
  ) {
    this.store = store;
  }

  record(id: string, body: Words): StoredRecord<Words> {
    const at = '2024-05-06T07:08:09.000Z';
    const author = { id: 'self', kind: 'person', name: '' } as const;
    const head = { subject: 'self', kind: wordsKind.name, id, revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at };
    return { ...head, author, lang: 'en', status: 'mine', body, notes: [], shares: [] };
  }

  /** Writes a record, or some fields of one that is there. */
  async write(id: string, body: Words, fields: Partial<StoredRecord> = {}, sitting?: string): Promise<void> {
    const stored = await this.get(id);
    const record = stored ? { ...stored, body: { ...stored.body, ...body } } : this.record(id, body);
    await this.store.put(
      { ...record, ...fields },
      { ...(stored && { expectedRevision: stored.revision }), ...(sitting && { sitting }) },
    );
  }

  get(id: string): Promise<StoredRecord<Words> | undefined> {
    return this.store.get<Words>({ subject: 'self', kind: wordsKind.name, id });
  }

  async remove(id: string): Promise<void> {
    await this.store.remove({ subject: 'self', kind: wordsKind.name, id });
  }

  async bodies(): Promise<Record<string, Words>> {
    const records = await this.store.list<Words>({ subject: 'self' });
    return Object.fromEntries(records.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, body }) => [id, body]));
  }

  /** One round, and over. */
  async sync(options: Partial<ReplicateOptions> = {}): Promise<ReturnType<typeof replicate>> {
    const replication = replicate(this.store, { url, fetch: this.couch.fetch, trail: this.trail, ...this.options, ...options });
    await replication.done;
    return replication;
  }
}
