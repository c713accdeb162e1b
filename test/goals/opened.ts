import { waitUntil } from '@open-wc/testing';
import * as z from 'zod/mini';
import '../../components/chime-goals/define.js';
import { defineKind, isRegistered, registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { subject } from './subject.js';
import { settled, show, storeWith, type AnyWidget } from '../suites/widget-subject.js';
import { fixtures, othersOf } from '../../components/chime-goals/fixtures.js';
import { checkInKind, goalKind } from '../../components/chime-goals/kind.js';
import type { ReadingDocument } from '../../src/widget/reading-document.js';
import type { Goal } from '../../components/chime-goals/schema.js';

const kind = 'strength';
registerKind(checkInKind);
if (!isRegistered(kind)) registerKind(defineKind({ name: kind, schema: z.looseObject({}), empty: () => ({}) }));

export const filled = fixtures['filled']!.body;

/** Takes what would go on paper. */
export function stubPrint(element: AnyWidget<Goal>): () => ReadingDocument {
  let document: ReadingDocument | undefined;
  Object.assign((element as unknown as { printing: object }).printing, {
    print: (reading: () => ReadingDocument | undefined) => void (document = reading()),
  });
  return () => document!;
}

/** A store with one goal in it. */
export const emptyGoal = async (title = ''): Promise<MemoryStore> =>
  (await storeWith(subject, { ...goalKind.empty(), title })) as MemoryStore;

/** A store with the filled goal as `record-self`, and others beside it. */
export async function richStore(): Promise<MemoryStore> {
  const store = (await storeWith(subject, filled)) as MemoryStore;
  const [record] = await store.list({ subject: 'self' });
  for (const other of othersOf(record!.id)) await store.put({ ...record!, ...other, revision: 0 });
  return store;
}

export async function opened(store: MemoryStore, view: string, recordId: string | undefined = 'record-self'): Promise<Opened> {
  const element = await show(subject, { store, view, ...(recordId ? { recordId } : {}) });
  await settled(element);
  return open(element, store);
}

export interface Opened {
  readonly element: AnyWidget<Goal>;
  readonly store: MemoryStore;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
  readonly stored: () => Promise<StoredRecord<Goal>>;
}

function open(element: AnyWidget<Goal>, store: MemoryStore): Opened {
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  return {
    element,
    store,
    find,
    all: (selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)],
    press: async (selector) => {
      // What acts on a goal is fetched behind what shows it.
      await waitUntil(() => find(selector), `there is ${selector}`, { timeout: 5000 });
      find(selector)!.click();
      await element.updateComplete;
      await settled(element);
    },
    stored: async () => (await store.get<Goal>({ subject: 'self', kind: 'goal', id: 'record-self' }))!,
  };
}
