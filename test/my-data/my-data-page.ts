import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../components/define-all.js';
import type { RecoveryMyData } from '../../components/my-data/index.js';
import { goalKind } from '../../components/chime-goals/kind.js';
import { crisisPlanKind } from '../../components/crisis-card/kind.js';
import { wellnessPlanKind } from '../../components/wellness-plan/kind.js';
import { person, type StoredRecord } from '../../src/record/record.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';

/** The widget on a page, with the ways in which a person acts on it. */
export interface OpenedPage {
  readonly element: RecoveryMyData;
  readonly store: Store;
  readonly find: (selector: string) => HTMLElement | null;
  readonly all: (selector: string) => HTMLElement[];
  readonly text: () => string;
  /** Waits for it and presses it. */
  readonly press: (selector: string) => Promise<void>;
  readonly type: (selector: string, words: string) => Promise<void>;
  /** Waits until the words are on screen. */
  readonly says: (words: string) => Promise<void>;
}

export async function open(properties: Partial<RecoveryMyData> = {}, lang = 'en'): Promise<OpenedPage> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.lang = lang;
  const store = properties.store ?? new MemoryStore({ state: 'session' });
  const element = Object.assign(document.createElement('recovery-my-data'), { store }, properties);
  place.append(element);
  await element.ready;
  await element.updateComplete;
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement | null => all(selector)[0] ?? null;
  const text = (): string => element.renderRoot.textContent.replaceAll(/\s+/g, ' ');
  const wait = (selector: string): Promise<void> =>
    waitUntil(() => find(selector), `there is ${selector}`, { timeout: 6000 }) as Promise<void>;
  return {
    ...{ element, store, find, all, text },
    press: async (selector) => {
      await wait(selector);
      find(selector)!.click();
      await element.updateComplete;
    },
    type: async (selector, words) => {
      await wait(selector);
      const field = find(selector) as HTMLInputElement;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    },
    says: (words) => waitUntil(() => text().includes(words), `it says "${words}"`, { timeout: 6000 }) as Promise<void>,
  };
}

/** A record of a kind that is on the page. */
export function recordOf(kind: string, id: string, body: object, more: Partial<StoredRecord> = {}): StoredRecord {
  const at = '2026-05-03T10:00:00.000Z';
  return {
    ...{ subject: 'self', kind, id, revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at, author: person, lang: 'en' },
    ...{ status: 'mine' as const, body, notes: [], shares: [] },
    ...more,
  };
}

/** A goal in two versions, a crisis card, and a removed wellness plan. */
export async function filledStore(
  store: Store = new MemoryStore({ state: 'session' }),
  subject = 'self',
  word = '',
): Promise<Store> {
  const goal = (title: string): StoredRecord =>
    recordOf('goal', 'g', { ...goalKind.empty(), title: `${title}${word}` }, { subject });
  await store.put(goal('Sing with others'));
  await store.put(goal('Sing in the choir by the harbour'));
  await store.put(recordOf('crisis-plan', 'c', { ...crisisPlanKind.empty(), name: `At home${word}` }, { subject }));
  const plan = recordOf('wellness-plan', 'w', { ...wellnessPlanKind.empty(), name: `A plan for May${word}` }, { subject });
  await store.put(plan);
  await store.remove(plan);
  return store;
}

/** What is handed out as a file meanwhile. */
export async function savedFiles(
  act: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly text: () => Promise<string> }[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    await act();
    await waitUntil(() => names.length > 0, 'a file is saved', { timeout: 8000 });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return names.map((name, index) => ({ name, text: () => blobs[index]!.text() }));
}
