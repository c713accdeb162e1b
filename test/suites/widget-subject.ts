import { fixture, html } from '@open-wc/testing';
import type { Catalog } from '../../src/i18n/catalog.js';
import type { RecordKind } from '../../src/record/kind.js';
import type { Actor, Share } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';

/** A widget under test: everything the suite has to know of it. Hosts can run the suite on widgets of their own. */
export interface WidgetSubject<Body extends object> {
  readonly tag: string;
  readonly kind: RecordKind<Body>;
  readonly catalog: Pick<Catalog, 'name'>;
  readonly fixtures: Readonly<Record<string, { readonly body: Body; readonly lang: string; readonly voice?: 'I' | 'we' }>>;
  /** Name of the fixture in which every part of the widget has words. */
  readonly filled: string;
  readonly views: readonly string[];
  /** CSS selector of a text field in the edit view of an empty record. */
  readonly field: string;
  /** What the body holds of that field. */
  readonly written: (body: Body) => string;
  /** The same record with these words in that field. */
  readonly withWords: (words: string) => Body;
  /** The title in English and German, as a person reads it. */
  readonly title: { readonly en: string; readonly de: string };
}

export type AnyWidget<Body extends object> = WidgetElement<Body>;

/** Makes an element with properties set before connection. */
export function make<Body extends object>(
  subject: WidgetSubject<Body>,
  properties: Partial<AnyWidget<Body>> = {},
): AnyWidget<Body> {
  const element = document.createElement(subject.tag) as AnyWidget<Body>;
  return Object.assign(element, { store: new MemoryStore({ state: 'session' }) }, properties);
}

/** Puts an element on the page and waits until it shows its record. Others than the person may read all that is in the store. */
export async function show<Body extends object>(
  subject: WidgetSubject<Body>,
  properties: Partial<AnyWidget<Body>> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<AnyWidget<Body>> {
  const { store, actor } = properties;
  if (store && actor && actor.kind !== 'person') await sharedWith(store, actor, { owner: properties.subject });
  return showAsShared(subject, properties, attributes);
}

/** The same, where nothing is shared but what the store says. */
export async function showAsShared<Body extends object>(
  subject: WidgetSubject<Body>,
  properties: Partial<AnyWidget<Body>> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<AnyWidget<Body>> {
  const place = await fixture(html`<div></div>`);
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  const element = make(subject, properties);
  place.append(element);
  await settled(element);
  return element;
}

/** Waits for the record, the texts of the language and the render after both. */
export async function settled(element: AnyWidget<object>): Promise<void> {
  await element.ready;
  for (let turn = 0; turn < 100; turn++) {
    await element.updateComplete;
    if (!element.renderRoot.querySelector('[aria-busy="true"]')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A store that already holds one record. */
export async function storeWith<Body extends object>(
  subject: WidgetSubject<Body>,
  body: Body,
  {
    owner = 'self',
    lang = 'en',
    store = new MemoryStore({ state: 'session' }),
  }: { owner?: string; lang?: string; store?: Store } = {},
): Promise<Store> {
  const at = '2026-05-03T10:00:00.000Z';
  await store.put({
    subject: owner,
    kind: subject.kind.name,
    id: `record-${owner}`,
    revision: 0,
    schemaVersion: subject.kind.schemaVersion,
    createdAt: at,
    updatedAt: at,
    author: { id: owner, kind: 'person', name: '' },
    lang,
    status: 'mine',
    body,
    notes: [],
    shares: [],
  });
  return store;
}

/**
 * The same store where the person lets somebody read all that is in it, or some parts: others see nothing otherwise. A store in which
 * a test shares something with them stays as it is.
 */
export async function sharedWith<Kept extends Store>(
  store: Kept,
  to: Actor,
  { owner = 'self', scope = 'all' }: { owner?: string | undefined; scope?: Share['scope'] } = {},
): Promise<Kept> {
  const records = await store.list({ subject: owner });
  const share: Share = { id: `share-${to.kind}-${to.id}`, to, scope, mode: 'view', grantedAt: '2026-05-03T10:00:00.000Z' };
  const isTheirs = ({ to: { kind, id } }: Share): boolean => kind === to.kind && id === to.id;
  if (records.some(({ shares }) => shares.some((one) => one.id !== share.id && isTheirs(one)))) return store;
  const unshared = records.filter(({ shares }) => !shares.some((one) => one.to.id === to.id && one.to.kind === to.kind));
  if (unshared.length > 0) await store.put(unshared.map((record) => ({ ...record, shares: [...record.shares, share] })));
  return store;
}

/** Types into a field as far as events go; the end-to-end tests press real keys. */
export function type(element: AnyWidget<object>, selector: string, words: string): HTMLInputElement {
  const field = element.renderRoot.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`There is no field ${selector}.`);
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return field;
}

/** All text that a person sees or hears in the widget, fields included. */
export function shownText(element: AnyWidget<object>): string {
  const fields = [...element.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value);
  return `${element.renderRoot.textContent} ${fields.join(' ')}`;
}
