import { waitUntil } from '@open-wc/testing';
import * as z from 'zod/mini';
import type { Journey } from '../../components/journey/schema.js';
import { journeyKind } from '../../components/journey/kind.js';
import { sampleLife } from '../../components/journey/sample-life.js';
import { defineKind, isRegistered, registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { settled, type AnyWidget } from '../suites/widget-subject.js';

/** A record of any kind, of which no widget need be on the page. */
export function recordOf(kind: string, id: string, body: object, more: Partial<StoredRecord> = {}): StoredRecord {
  if (!isRegistered(kind)) registerKind(defineKind({ name: kind, schema: z.looseObject({}), empty: () => ({}) }));
  const at = '2026-05-03T10:00:00.000Z';
  return {
    ...{
      subject: 'self',
      kind,
      id,
      revision: 0,
      schemaVersion: 1,
      createdAt: at,
      updatedAt: at,
      lang: 'en',
      status: 'mine',
      body,
    },
    author: { id: 'self', kind: 'person', name: '' },
    ...{ notes: [], shares: [] },
    ...more,
  };
}

/** A store with what a person wrote in many widgets. */
export async function lifeStore(
  subject = 'self',
  change: (body: object, kind: string) => object = (body) => body,
): Promise<MemoryStore> {
  const store = new MemoryStore({ state: 'session' });
  await addLife(store, subject, change);
  return store;
}

export async function addLife(
  store: MemoryStore,
  subject: string,
  change: (body: object, kind: string) => object = (body) => body,
): Promise<void> {
  for (const { kind, id, body } of sampleLife(subject)) {
    const author = { id: subject, kind: 'person', name: '' } as const;
    await store.put(recordOf(kind, id, change(body as object, kind), { subject, author }));
  }
}

export interface Opened {
  readonly element: AnyWidget<Journey>;
  readonly store: Store;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
}

/** Puts the journey on the page, with a record of its own where a body is given. */
export async function opened({
  body,
  store = new MemoryStore({ state: 'session' }),
  ...set
}: Partial<AnyWidget<Journey>> & { readonly body?: Partial<Journey>; readonly store?: Store } = {}): Promise<Opened> {
  if (body) await store.put(recordOf('journey', 'journey-self', { ...journeyKind.empty(), ...body }));
  const element = document.createElement('recovery-journey') as AnyWidget<Journey>;
  Object.assign(element, { store, ...set });
  document.body.append(element);
  await settled(element);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  await waitUntil(() => !find('.loading'), 'the view is there');
  return {
    element,
    store,
    find,
    all: (selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)],
    press: async (selector) => {
      await waitUntil(() => find(selector), `there is ${selector}`);
      find(selector)!.click();
      await element.updateComplete;
      await settled(element);
    },
  };
}
