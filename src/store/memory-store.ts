import { RecordStore } from './record-store.js';
import type { Engine, EngineListener, Key, Rows, Table, Work } from './rows.js';
import { arrange, keyPaths } from './rows.js';

export interface MemoryStoreOptions {
  /** `session` where it was asked for, `memory` where the browser allows nothing else. */
  readonly state?: 'memory' | 'session';
  /** Clock, for tests. */
  readonly now?: () => number;
}

/** Keeps records until the page is left. */
export class MemoryStore extends RecordStore {
  constructor(options: MemoryStoreOptions = {}) {
    super(new MemoryEngine(options.state), options.now);
  }
}

/** A text for the start of a key. Numbers get zeros in front, so that texts sort as keys do. */
const textOf = (table: Table, prefix: Key) =>
  JSON.stringify([table, ...prefix.map((part) => (typeof part === 'number' ? String(part).padStart(16, '0') : part))]).slice(
    0,
    -1,
  );

/** Rows in a map. Copies go in and out, so that no caller can alter what is stored. */
export class MemoryEngine implements Engine {
  listener?: EngineListener | undefined;
  readonly #stored = new Map<string, unknown>();
  #sequence = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly home: 'memory' | 'session' = 'memory') {}

  read<Result>(work: Work<Result>): Promise<Result> {
    return work(this.#rows([]));
  }

  /** One write after the other, applied in one go at its end: all or none. */
  write<Result>(work: Work<Result>): Promise<Result> {
    const running = this.#last.then(async () => {
      const changes: (() => void)[] = [];
      const result = await work(this.#rows(changes));
      for (const change of changes) change();
      return result;
    });
    this.#last = running.catch(() => {});
    return running;
  }

  #rows(changes: (() => void)[]): Rows {
    const stored = this.#stored;
    const find = (table: Table, prefix: Key) => {
      const start = textOf(table, prefix);
      return [...stored.keys()].filter((key) => key.startsWith(start));
    };
    const all = (table: Table, prefix: Key) =>
      find(table, prefix)
        .sort()
        .map((key) => structuredClone(stored.get(key)) as never);
    return {
      get: (table, key) => Promise.resolve(structuredClone(stored.get(textOf(table, key))) as never),
      all: (table, prefix) => Promise.resolve(all(table, prefix)),
      count: (table, prefix) => Promise.resolve(find(table, prefix).length),
      list: (query) =>
        Promise.resolve(arrange(all('records', query.kind ? [query.subject, query.kind] : [query.subject]), query)),
      put: (table, row) => {
        const copy = structuredClone(row) as unknown as Record<string, string | number>;
        const key = textOf(table, keyPaths[table].map((field) => copy[field]!)); // prettier-ignore
        changes.push(() => stored.set(key, copy));
      },
      delete: (table, prefix) => {
        changes.push(() => find(table, prefix).forEach((key) => stored.delete(key)));
      },
      next: () => ++this.#sequence,
    };
  }
}
