import { waitUntil } from '@open-wc/testing';
import '../../components/crisis-card/define.js';
import '../../components/context/define.js';
import type { RecoveryCrisisCard } from '../../components/crisis-card/crisis-card-element.js';
import { fixtures } from '../../components/crisis-card/fixtures.js';
import { crisisPlanKind } from '../../components/crisis-card/kind.js';
import { crisisCardCatalog } from '../../components/crisis-card/messages.js';
import type { CrisisPlan } from '../../components/crisis-card/schema.js';
import type { Actor, Note } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { show, shownText, storeWith, type, type WidgetSubject } from './widget-subject.js';

/** As much of the card as `show` and `storeWith` have to know. */
export const subject = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
  filled: 'filled',
} as unknown as WidgetSubject<CrisisPlan>;
export const reference = { subject: 'self', kind: 'crisis-plan', id: 'record-self' };
export const filled = fixtures['filled']!.body;
export const doctor: Actor = { id: 'c1', kind: 'clinician', name: 'Dr Lee', roleText: 'psychiatrist' };
export const friend: Actor = { id: 's1', kind: 'supporter', name: 'Amina' };

export const added = (fields: Partial<Note> = {}): Note => ({
  ...{ id: `n-${Math.random()}`, on: 'care.helps', text: 'A quiet word also helped.', author: doctor },
  ...{ at: '2026-05-03T10:00:00.000Z', lang: 'en', hiddenByOwner: false, ...fields },
});

export const withNotes = async (
  notes: readonly Note[],
  body: CrisisPlan = filled,
  store: Store = new MemoryStore({ state: 'session' }),
) => {
  await storeWith(subject, body, { store });
  const stored = (await store.get(reference))!;
  await store.put({ ...stored, notes });
  return store;
};

export const open = async (
  store: Store,
  properties: Readonly<Record<string, unknown>> = {},
  attributes: Record<string, string> = {},
) => {
  const element = (await show(subject, { store, view: 'notes', ...properties }, attributes)) as unknown as RecoveryCrisisCard;
  await waitUntil(() => element.renderRoot.querySelector('[data-shown="notes"] .heading'), 'the panel is loaded');
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  };
  const choose = async (selector: string, value: string): Promise<void> => {
    const field = query(selector) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  const write = (selector: string, words: string): void => void type(element as never, selector, words);
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  return { element, all, query, press, choose, write, focused, text: () => shownText(element as never) };
};
export const notesIn = async (store: Store): Promise<readonly Note[]> => (await store.get(reference))!.notes;
export const bodyIn = async (store: Store): Promise<CrisisPlan> => (await store.get<CrisisPlan>(reference))!.body;
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
