import { waitUntil } from '@open-wc/testing';
import '../../components/crisis-card/define.js';
import { fixtures } from '../../components/crisis-card/fixtures.js';
import { crisisPlanKind } from '../../components/crisis-card/kind.js';
import { crisisCardCatalog } from '../../components/crisis-card/messages.js';
import type { CrisisPlan } from '../../components/crisis-card/schema.js';
import type { Actor } from '../../src/record/record.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import type { Revision, Store } from '../../src/store/store.js';
import { show, storeWith, type AnyWidget, type WidgetSubject } from './widget-subject.js';

/** Plans, stores and what a person does, for the tests of the earlier versions of a crisis card. */
export const withWords = (callMe: string): CrisisPlan => {
  const empty = crisisPlanKind.empty();
  return { ...empty, readFirst: { ...empty.readFirst, callMe } };
};
export const subject: WidgetSubject<CrisisPlan> = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
  filled: 'filled',
  views: ['versions'],
  field: '[id="readFirst.callMe"]',
  written: (plan) => plan.readFirst.callMe,
  withWords,
  title: { en: 'My crisis card', de: 'Meine Krisenkarte' },
};
export const reference = { subject: 'self', kind: 'crisis-plan', id: 'record-self' };
export const helping = (...texts: string[]): CrisisPlan => {
  const empty = crisisPlanKind.empty();
  return { ...empty, care: { ...empty.care, helps: texts.map((text, index) => ({ id: `line-${index} ${text}`, text })) } };
};
export const clinician: Actor = { id: 'c', kind: 'clinician', name: 'Dr Canary' };

/** A store in which the plan was each of these, one after the other. */
export async function storeOf(...bodies: CrisisPlan[]): Promise<MemoryStore> {
  const store = (await storeWith(subject, bodies[0]!)) as MemoryStore;
  for (const body of bodies.slice(1)) await put(store, body);
  return store;
}
export async function put(store: Store, body: CrisisPlan): Promise<void> {
  await store.put({ ...(await store.get(reference))!, body });
}

/** The same store, but what it keeps of before is answered by the test. */
export function answering(store: Store, history: (real: () => Promise<Revision[]>) => Promise<Revision[]>): Store {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'history') return () => history(() => target.history(reference));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

export type Card = AnyWidget<CrisisPlan>;
export const root = (element: Card): ShadowRoot => element.renderRoot as ShadowRoot;
export const all = (element: Card, selector: string): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>(selector)];
export const wordsOf = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
export const rowsOf = (element: Card): string[] => all(element, '[data-revision]').map(wordsOf);
export const focused = (element: Card): Element | null => root(element).activeElement;

export async function find(element: Card, selector: string): Promise<HTMLElement> {
  await waitUntil(() => root(element).querySelector(selector), `there is ${selector}`);
  return root(element).querySelector<HTMLElement>(selector)!;
}
export async function press(element: Card, selector: string): Promise<void> {
  const button = await find(element, selector);
  button.focus();
  button.click();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}
export async function open(store: Store, properties: Partial<Card> = {}): Promise<Card> {
  const element = await show(subject, { store, view: 'versions', ...properties });
  await waitUntil(() => root(element).querySelector('#versions-title'), 'the panel is there');
  return element;
}
export async function choose(element: Card, which: 'first' | 'second', revision: number): Promise<void> {
  const select = (await find(element, `#versions-${which}`)) as HTMLSelectElement;
  select.value = String(revision);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
