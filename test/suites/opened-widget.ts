import { waitUntil } from '@open-wc/testing';
import type { Store } from '../../src/store/store.js';
import { settled, show, type AnyWidget, type WidgetSubject } from './widget-subject.js';

/** A widget that is open, with the ways in which a person acts on it. */
export interface OpenedWidget<Body extends object> {
  readonly element: AnyWidget<Body>;
  readonly find: (selector: string) => HTMLElement | null;
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
}

/** Opens a view of the record `record-self`, or of another one; without a store, of none. Others than the person read all of it. */
export async function openWidget<Body extends object>(
  subject: WidgetSubject<Body>,
  store: Store | undefined,
  view: string,
  more: Partial<AnyWidget<Body>> = {},
): Promise<OpenedWidget<Body>> {
  const element = await show(subject, { ...(store && { store, recordId: 'record-self' }), view, ...more });
  await settled(element);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const press = async (selector: string): Promise<void> => {
    // What acts on a record is fetched behind what shows it.
    await waitUntil(() => find(selector), `there is ${selector}`, { timeout: 5000 });
    find(selector)!.click();
    await element.updateComplete;
    await settled(element);
  };
  return { element, find, press };
}
