import { waitUntil } from '@open-wc/testing';
import { courseKind } from '../../components/college/kind.js';
import { courseSchema, type CourseWords, type LearningPlan } from '../../components/college/schema.js';
import { registerKind } from '../../src/record/kind.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { settled, show, storeWith, type AnyWidget } from '../suites/widget-subject.js';
import { subject } from './subject.js';

export interface Opened {
  readonly element: AnyWidget<LearningPlan>;
  readonly store: MemoryStore;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
}

/** Puts the widget on the page, with a plan where one is given, and waits for the view. */
export async function opened(
  { body, store, ...set }: Partial<AnyWidget<LearningPlan>> & { readonly body?: LearningPlan; readonly store?: MemoryStore },
  attributes: Readonly<Record<string, string>> = {},
): Promise<Opened> {
  const kept = store ?? new MemoryStore({ state: 'session' });
  if (body) await storeWith(subject, body, { store: kept });
  const element = await show(subject, { ...set, store: kept }, attributes);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  await waitUntil(() => !find('.loading'), 'the view is there');
  return {
    element,
    store: kept,
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

/** Presses a key where the focus is. */
export function enter({ element }: Opened, key: string): void {
  const target = (element.renderRoot as ShadowRoot).activeElement!;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** Puts a course into the list of the person. */
export async function courseNamed(store: MemoryStore, id: string, draft: object): Promise<CourseWords> {
  // Also where no widget has been on the page yet.
  registerKind(courseKind);
  const at = '2026-05-03T10:00:00.000Z';
  const body = courseSchema.parse(draft);
  await store.put({
    ...{ subject: 'self', kind: courseKind.name, id, revision: 0, schemaVersion: courseKind.schemaVersion },
    ...{ createdAt: at, updatedAt: at, author: { id: 'self', kind: 'person', name: '' }, lang: 'en', status: 'mine' },
    ...{ body, notes: [], shares: [] },
  });
  return body;
}
