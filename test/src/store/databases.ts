import { deleteDB, openDB } from 'idb';
import { uuid } from '../../../src/record/uuid.js';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import type { IndexedDbStoreOptions } from '../../../src/store/indexeddb-store.js';

/** Databases of one test, gone after it. */
export class Databases {
  readonly #names: string[] = [];
  readonly #stores: { close(): void }[] = [];

  name(): string {
    const name = `test-${uuid()}`;
    this.#names.push(name);
    return name;
  }

  open(databaseName = this.name(), options: IndexedDbStoreOptions = {}): IndexedDbStore {
    return this.keep(new IndexedDbStore({ databaseName, ...options }));
  }

  keep<Closable extends { close(): void }>(store: Closable): Closable {
    this.#stores.push(store);
    return store;
  }

  async clear(): Promise<void> {
    for (const store of this.#stores) store.close();
    for (const name of this.#names) {
      await deleteDB(name);
      localStorage.removeItem(markKey(name));
    }
  }
}

/** All that a database holds, past the store, as text: what is sealed as the letters of its bytes. */
export async function rawText(databaseName: string): Promise<string> {
  const database = await openDB(databaseName);
  const rows = await Promise.all([...database.objectStoreNames].map((table) => database.getAll(table)));
  database.close();
  const letters = (_key: string, value: unknown): unknown =>
    value instanceof Uint8Array ? String.fromCharCode(...value) : value;
  return JSON.stringify(rows, letters);
}

export function markKey(databaseName: string): string {
  return `recovery-widgets:${databaseName}`;
}

export async function exists(databaseName: string): Promise<boolean> {
  // WebKit goes on listing a database whose first upgrade was aborted, as version 0: nothing is in it.
  return (await indexedDB.databases()).some(({ name, version }) => name === databaseName && version !== 0);
}

/** Replaces a member of an object until the returned function is called. */
export function replace<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key],
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(target, key, own);
    else delete target[key];
  };
}
