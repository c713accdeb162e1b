import * as z from 'zod/mini';
import { defineKind, registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { person } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import type { Draft, Store } from '../../src/store/store.js';

/** A kind for tests of stores: loose, so that it tells apart what a store does from what a schema does. */
export interface SuiteBody {
  title?: string;
  entries?: { id: string; text: string }[];
}

export const suiteKind = defineKind<SuiteBody>({
  name: 'suite-plan',
  schema: z.looseObject({
    title: z.optional(z.string()),
    entries: z.optional(z.array(z.looseObject({ id: z.string(), text: z.string() }))),
  }) as unknown as z.ZodMiniType<SuiteBody>,
  empty: () => ({}),
});
export const otherKind = defineKind<SuiteBody>({ ...suiteKind, name: 'suite-other' });
registerKind(suiteKind);
registerKind(otherKind);

export function newRecord(body: object = {}, fields: Partial<StoredRecord> = {}): StoredRecord {
  return {
    subject: 'self',
    kind: suiteKind.name,
    id: uuid(),
    revision: 0,
    schemaVersion: 1,
    createdAt: '2020-01-01T00:00:00.000Z',
    updatedAt: '2020-01-01T00:00:00.000Z',
    author: person,
    lang: 'en',
    status: 'mine',
    body,
    notes: [],
    shares: [],
    ...fields,
  };
}

/** A draft as a widget makes one. */
export function draftOf(record: StoredRecord, operationId = uuid()): Draft {
  const { subject, kind, id } = record;
  return { subject, kind, id, record, operationId };
}

/** Everything a store holds of some subjects, as one text: equal texts mean an unchanged store. */
export async function contents(store: Store, subjects: readonly string[] = ['self', 'other']): Promise<string> {
  const found = [];
  for (const subject of subjects) {
    const { records, revisions } = await store.exportSubject(subject);
    found.push({ subject, records, revisions, journal: await store.journal(subject) });
  }
  return JSON.stringify(found);
}

/** The error of a call that must fail. */
export async function failure(running: Promise<unknown>): Promise<Error & { code?: string }> {
  try {
    await running;
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a rejection, but the call succeeded');
}
