import { waitUntil } from '@open-wc/testing';
import '../../components/crisis-card/define.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import type { AnyWidget } from './widget-subject.js';
import { settled, show, storeWith, type WidgetSubject } from './widget-subject.js';
import type { RecoveryCrisisCard } from '../../components/crisis-card/crisis-card-element.js';
import { fixtures } from '../../components/crisis-card/fixtures.js';
import { crisisPlanKind } from '../../components/crisis-card/kind.js';
import { crisisCardCatalog } from '../../components/crisis-card/messages.js';
import type { CrisisPlan } from '../../components/crisis-card/schema.js';

/** What the tests of the panel `about` share. */

export const subject: WidgetSubject<CrisisPlan> = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
  filled: 'filled',
  views: ['about'],
  field: '#plan-name',
  written: (plan) => plan.name,
  withWords: (name) => ({ ...crisisPlanKind.empty(), name }),
  title: { en: 'My crisis card', de: 'Meine Krisenkarte' },
};

export type Formal = Partial<CrisisPlan['formal']>;
export const planWith = (formal: Formal = {}, rest: Partial<CrisisPlan> = {}): CrisisPlan => {
  const empty = crisisPlanKind.empty();
  return { ...empty, ...rest, formal: { ...empty.formal, ...formal } };
};

export async function about(body: CrisisPlan | undefined, properties: Partial<RecoveryCrisisCard> = {}, store?: Store) {
  const place = store ?? (body ? await storeWith(subject, body) : new MemoryStore({ state: 'session' }));
  const element = await show(subject, { store: place, view: 'about', ...(properties as Partial<AnyWidget<CrisisPlan>>) });
  await shown(element);
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await settled(element);
  };
  const pick = async (selector: string, value: string): Promise<void> => {
    const field = query(selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  const said = (): string => query('[role=status]').textContent;
  return { element, store: place, all, query, press, pick, focused, said };
}

export const shown = (element: AnyWidget<CrisisPlan>): Promise<void> =>
  waitUntil(() => element.renderRoot.querySelector('#about-place, [data-self-page]'), 'the panel is there');

export const isDirty = (element: unknown): boolean => (element as { session: { dirty: boolean } }).session.dirty;

export const offer = { selfBinding: 'nl', selfBindingText: 'CANARY law of this page.' };
export const words = 'CANARY my own words';
export const selfBound = (since: string): CrisisPlan =>
  planWith({ selfBinding: words, selfBindingSince: since }, { planKind: 'self-binding' });
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
