import { waitUntil } from '@open-wc/testing';
import type { StoredRecord } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { WellnessPlan } from '../../components/wellness-plan/schema.js';
import { settled, show, storeWith, type AnyWidget } from '../suites/widget-subject.js';
import { subject } from './subject.js';

/** A plan on the page, with what the tests do to it. */
export interface Opened {
  readonly element: AnyWidget<WellnessPlan>;
  readonly store: MemoryStore;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
  readonly focused: () => Element | null;
  readonly stored: () => Promise<StoredRecord<WellnessPlan>>;
  readonly body: () => WellnessPlan;
}

export async function opened(
  body: WellnessPlan | undefined,
  view: string,
  properties: Partial<AnyWidget<WellnessPlan>> = {},
): Promise<Opened> {
  const store = new MemoryStore({ state: 'session' });
  if (body) await storeWith(subject, body, { store });
  const element = await show(subject, { store, view, ...properties });
  await settled(element);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  return {
    ...{ element, store, find },
    all: (selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)],
    press: async (selector) => {
      await waitUntil(() => find(selector), `there is ${selector}`);
      find(selector)!.click();
      await element.updateComplete;
      await settled(element);
    },
    focused: () => (element.renderRoot as ShadowRoot).activeElement,
    stored: async () => (await store.list<WellnessPlan>({ subject: 'self', kind: 'wellness-plan' }))[0]!,
    body: () => element.data!,
  };
}
