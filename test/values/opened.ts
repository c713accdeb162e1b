import { waitUntil } from '@open-wc/testing';
import '../../components/values-preferences/define.js';
import type { Values } from '../../components/values-preferences/schema.js';
import { valueKind } from '../../components/values-preferences/kind.js';
import type { Actor, StoredRecord } from '../../src/record/record.js';
import type { Store } from '../../src/store/store.js';
import { showAsShared, storeWith, type AnyWidget } from '../suites/widget-subject.js';
import { subject } from './subject.js';

export const worker: Actor = { id: 'w1', kind: 'clinician', name: 'Jo Lindqvist', roleText: 'nurse' };
export const peer: Actor = { id: 'p1', kind: 'peer', name: 'Sam' };
export const reference = { subject: 'self', kind: valueKind.name, id: 'record-self' };

/** The widget on the page with what a test needs of it. */
export async function opened(
  body: Values = valueKind.empty(),
  {
    view,
    actor,
    store,
    packs,
    lang,
  }: { view?: string; actor?: Actor; store?: Store; packs?: Readonly<Record<string, unknown>>; lang?: string } = {},
) {
  const place = store ?? (await storeWith(subject, body));
  const properties = { store: place, view, ...(actor && { actor }), ...(packs && { packs }) };
  const element: AnyWidget<Values> = await showAsShared(subject, properties, lang ? { lang } : {});
  if (view) await waitUntil(() => !element.renderRoot.querySelector('.loading'), 'the view is there');
  // What shows pictures is a part of its own.
  if (view === 'picture' && body.pictures.length > 0 && !actor)
    await waitUntil(() => element.renderRoot.querySelector('.board'), 'the board is there');
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await element.updateComplete;
  };
  const choose = async (selector: string, value: string): Promise<void> => {
    const field = query(selector) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  const focused = (): HTMLElement | null => (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  const stored = async (): Promise<StoredRecord<Values>> => (await place.get<Values>(reference))!;
  return { element, store: place, all, query, press, choose, focused, stored };
}

/** Opens the choice of who can see a place, and ticks one of the people, in the order in which they are offered. */
export async function tick(widget: Awaited<ReturnType<typeof opened>>, place: string, index: number): Promise<void> {
  const details = widget.query(`details[data-place="${place}"]`) as HTMLDetailsElement;
  details.open = true;
  await waitUntil(() => widget.all(`[id="who-${place}-${index}"]`).length > 0, 'the choice is there');
  await widget.press(`[id="who-${place}-${index}"]`);
}
