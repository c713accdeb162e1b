import { waitUntil } from '@open-wc/testing';
import * as z from 'zod/mini';
import { defineKind, isRegistered, registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { othersOf } from '../../components/imr-progress/fixtures.js';
import type { RecoveryImrProgress } from '../../components/imr-progress/imr-progress-element.js';
import { learningKind, practiceKind } from '../../components/imr-progress/kind.js';
import { learningSchema, practiceSchema, type Learning } from '../../components/imr-progress/schema.js';
import { settled, show, storeWith } from '../suites/widget-subject.js';
import { subject } from './subject.js';

for (const name of ['goal', 'check-in', 'wellness-plan', 'crisis-plan', practiceKind.name])
  if (!isRegistered(name))
    registerKind(name === practiceKind.name ? practiceKind : defineKind({ name, schema: z.looseObject({}), empty: () => ({}) }));

/** Waits for what comes in parts: on a busy machine longer than a second. */
export const until = (condition: Parameters<typeof waitUntil>[0], what?: string): Promise<void> =>
  waitUntil(condition, what, { timeout: 5000 });

/** One widget on the page, and what a test does with it. */
export interface Page {
  readonly element: RecoveryImrProgress;
  readonly store: MemoryStore;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
  /** Waits for a field and types into it. */
  readonly write: (selector: string, words: string) => Promise<void>;
  readonly stored: () => Promise<StoredRecord<Learning> | undefined>;
  readonly records: <Body>(kind: string) => Promise<StoredRecord<Body>[]>;
  readonly focused: () => Element | null;
}

export const learning = (draft: object = {}): Learning => learningSchema.parse(draft);

/** A store with a learning record; and with records of other kinds beside it. */
export async function learningStore(
  body?: object,
  others: readonly { kind: string; id: string; body: object }[] = [],
): Promise<MemoryStore> {
  const store = new MemoryStore({ state: 'session' });
  if (body) await storeWith(subject, learning(body), { store });
  for (const other of others) await putBeside(store, other);
  return store;
}

/** A record that was written on another day. */
export async function putBeside(
  store: MemoryStore,
  { kind, id, body }: { kind: string; id: string; body: object },
  beside: object = {},
): Promise<void> {
  const at = '2026-04-01T10:00:00.000Z';
  await store.put({
    ...{ subject: 'self', kind, id, revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at, lang: 'en', status: 'mine' },
    ...{ author: { id: 'self', kind: 'person', name: '' }, notes: [], shares: [] },
    ...beside,
    body: kind === practiceKind.name ? practiceSchema.parse(body) : body,
  } as never);
}

export const allOthers = othersOf;

export async function opened(store: MemoryStore, properties: Partial<RecoveryImrProgress> = {}): Promise<Page> {
  const element = (await show(subject, { store, ...(properties as object) })) as unknown as RecoveryImrProgress;
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const there = async (selector: string): Promise<HTMLElement> => {
    await until(() => find(selector), `there is ${selector}`);
    return find(selector)!;
  };
  return {
    element,
    store,
    find,
    all: (selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)],
    press: async (selector) => {
      (await there(selector)).click();
      await element.updateComplete;
      await settled(element as never);
    },
    write: async (selector, words) => {
      const field = (await there(selector)) as HTMLInputElement;
      field.focus();
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    },
    stored: () => store.get<Learning>({ subject: 'self', kind: learningKind.name, id: 'record-self' }),
    records: (kind) => store.list({ subject: 'self', kind }),
    focused: () => (element.renderRoot as ShadowRoot).activeElement,
  };
}
