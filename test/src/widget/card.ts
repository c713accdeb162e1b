import '../../../components/crisis-card/define.js';
import { crisisPlanKind } from '../../../components/crisis-card/kind.js';
import type { CrisisPlan } from '../../../components/crisis-card/schema.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { show, storeWith, type, type AnyWidget, type WidgetSubject } from '../../suites/widget-subject.js';

/** The crisis card, as the widget on which the tests of this folder try what all widgets share. */
export const subject = { tag: 'recovery-crisis-card', kind: crisisPlanKind } as WidgetSubject<CrisisPlan>;

export type Card = AnyWidget<CrisisPlan>;

/** A line of text on the card. */
export const field = '[id="readFirst.callMe"]';

/** A plan with some parts filled in. */
export function plan(parts: { readonly [Part in keyof CrisisPlan]?: unknown }): CrisisPlan {
  const empty = crisisPlanKind.empty() as unknown as Record<string, object>;
  const filled = Object.entries(parts).map(([key, value]) => [
    key,
    Array.isArray(value) ? value : { ...empty[key], ...(value as object) },
  ]);
  return { ...empty, ...Object.fromEntries(filled) } as CrisisPlan;
}

export const named = (callMe: string): CrisisPlan => plan({ readFirst: { callMe } });

/** Two lines of what helps. */
export const twoLines = (first = 'l1', second = 'l2'): CrisisPlan =>
  plan({
    care: {
      helps: [
        { id: first, text: 'one' },
        { id: second, text: 'two' },
      ],
    },
  });

export const newStore = (): MemoryStore => new MemoryStore({ state: 'session' });

export const storeOf = (body: CrisisPlan, owner = 'self'): Promise<Store> => storeWith(subject, body, { owner });

/** A card on the page, open for writing. */
export const showCard = (properties: Partial<Card> = {}, attributes = {}): Promise<Card> =>
  show(subject, { view: 'edit', ...properties }, attributes);

export const write = (card: Card, words: string): HTMLInputElement => type(card, field, words);

export async function stored(store: Store, owner = 'self'): Promise<StoredRecord<CrisisPlan>[]> {
  return store.list<CrisisPlan>({ subject: owner, kind: crisisPlanKind.name });
}

/** Somebody else changes the record. */
export async function writeElsewhere(store: Store, change: (body: CrisisPlan) => CrisisPlan, owner = 'self'): Promise<void> {
  const [record] = await stored(store, owner);
  await store.put({ ...record!, body: change(record!.body) });
}

/** Puts something in front of one call of a store. */
export function before<S extends Store>(store: S, name: keyof Store, act: (call: () => Promise<unknown>) => Promise<unknown>): S {
  return new Proxy(store, {
    get(target, asked) {
      const value = Reflect.get(target, asked, target) as unknown;
      if (typeof value !== 'function') return value;
      const call = (...parameters: unknown[]): unknown => Reflect.apply(value, target, parameters);
      return asked === name ? (...parameters: unknown[]) => act(() => Promise.resolve(call(...parameters))) : call;
    },
  });
}

export const pause = (milliseconds = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const find = (card: Card, selector: string): HTMLElement => {
  const found = card.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

export const focused = (card: Card): HTMLElement | null => card.shadowRoot!.activeElement as HTMLElement | null;

/** Runs something and returns the reasons of promises that nobody caught meanwhile. */
export async function rejectionsOf(act: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const listen = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    heard.push(String(event.reason));
  };
  addEventListener('unhandledrejection', listen);
  try {
    await act();
    await pause();
  } finally {
    removeEventListener('unhandledrejection', listen);
  }
  return heard;
}
