import { waitUntil } from '@open-wc/testing';
import '../../components/peer-support/define.js';
import { fixtures, othersOf, samplePacks } from '../../components/peer-support/fixtures.js';
import type { PeerLink } from '../../components/peer-support/schema.js';
import type { Actor, NewNote, StoredRecord } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { settled, show, storeWith, type AnyWidget } from '../suites/widget-subject.js';
import { subject } from './subject.js';

export const filled = fixtures['filled']!.body;
export const kind = 'peer-link';
export const reference = { subject: 'self', kind, id: 'record-self' };
export const amina: Actor = { id: 'peer-1', kind: 'peer', name: 'Amina' };
export const nurse: Actor = { id: 'nurse-1', kind: 'clinician', name: 'Robin', roleText: 'key worker' };

export const emptyStore = (): MemoryStore => new MemoryStore({ state: 'session' });

/** A store with one record. */
export const storeOf = async (body: PeerLink): Promise<MemoryStore> => (await storeWith(subject, body)) as MemoryStore;

/** A store with the filled record as `record-self`, and others beside it. */
export async function richStore(): Promise<MemoryStore> {
  const store = await storeOf(filled);
  const record = (await store.get(reference))!;
  for (const other of othersOf()) await store.put({ ...record, ...other, revision: 0 });
  return store;
}

export async function noted(store: MemoryStore, note: Omit<NewNote, 'lang'>): Promise<void> {
  await store.addNote(reference, { ...note, lang: 'en' });
}

export interface Opened {
  readonly element: AnyWidget<PeerLink>;
  readonly store: MemoryStore;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  /** Whether it is there. An element that an assertion has to describe takes minutes. */
  readonly has: (selector: string) => boolean;
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
  readonly records: () => Promise<StoredRecord<PeerLink>[]>;
  readonly stored: () => Promise<StoredRecord<PeerLink>>;
  /** Events of these names, as they come. */
  readonly hear: (...names: string[]) => CustomEvent<Record<string, unknown>>[];
}

export async function opened(
  store: MemoryStore = emptyStore(),
  properties: Partial<AnyWidget<PeerLink>> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<Opened> {
  const element = await show(subject, { store, packs: samplePacks(), ...properties }, attributes);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const shown = async (selector: string): Promise<HTMLElement> => {
    // What acts on a record is fetched behind what shows it.
    await waitUntil(() => find(selector), `there is ${selector}`, { timeout: 5000 });
    return find(selector)!;
  };
  return {
    ...{ element, store, find },
    all: (selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)],
    has: (selector) => find(selector) !== null,
    press: async (selector) => {
      (await shown(selector)).click();
      await element.updateComplete;
      await settled(element);
    },
    records: () => store.list<PeerLink>({ subject: 'self', kind }),
    stored: async () => (await store.get<PeerLink>(reference))!,
    hear: (...names) => {
      const heard: CustomEvent<Record<string, unknown>>[] = [];
      for (const name of names) element.addEventListener(name, (event) => heard.push(event as never));
      return heard;
    },
  };
}
