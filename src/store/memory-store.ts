import { RecordStore } from './record-store.js';
import type { Engine, EngineListener, Key, Rows, Table, Tables, Work } from './rows.js';
import { arrange, compareRows, keyOf, tables } from './rows.js';
import type { ListQuery } from './store.js';

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

/** Rows in maps. Copies go in and out, so that no caller can alter what is stored. */
export class MemoryEngine implements Engine {
  listener?: EngineListener | undefined;
  readonly #tables = new Map<Table, Map<string, unknown>>(tables.map((table) => [table, new Map()]));
  #sequence = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly home: 'memory' | 'session' = 'memory') {}

  read<Result>(work: Work<Result>): Promise<Result> {
    return work(this.#rows([]));
  }

  /** One write after the other, applied in one go at its end: all or none. */
  write<Result>(work: Work<Result>): Promise<Result> {
    const run = async () => {
      const changes: (() => void)[] = [];
      const result = await work(this.#rows(changes));
      this.#sequence++;
      for (const change of changes) change();
      return result;
    };
    const running = this.#last.then(run);
    this.#last = running.catch(() => {});
    return running;
  }

  listen(): void {
    // Nobody else can reach this memory.
  }

  announce(): void {
    // Likewise.
  }

  acceptLoss(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // Nothing is held open; a later call goes on with the same records.
  }

  #rows(changes: (() => void)[]): Rows {
    const rowsOf = <Name extends Table>(table: Name) => this.#tables.get(table) as Map<string, Tables[Name]>;
    const find = <Name extends Table>(table: Name, prefix: Key): Tables[Name][] => {
      const rows = [...rowsOf(table).values()].filter((row) => prefix.every((part, index) => keyOf(table, row)[index] === part));
      return rows.sort((first, second) => compareRows(table, first, second));
    };
    const list = (query: ListQuery) =>
      arrange(find('records', query.kind ? [query.subject, query.kind] : [query.subject]), query);
    return {
      sequence: this.#sequence + 1,
      get: (table, key) => Promise.resolve(structuredClone(rowsOf(table).get(JSON.stringify(key)))),
      all: (table, prefix) => Promise.resolve(structuredClone(find(table, prefix))),
      keys: (table, prefix) => Promise.resolve(find(table, prefix).map((row) => keyOf(table, row))),
      list: (query) => Promise.resolve(structuredClone(list(query))),
      put: (table, row) => {
        const copy = structuredClone(row);
        changes.push(() => rowsOf(table).set(JSON.stringify(keyOf(table, row)), copy));
      },
      delete: (table, prefix) => {
        changes.push(() => {
          for (const row of find(table, prefix)) rowsOf(table).delete(JSON.stringify(keyOf(table, row)));
        });
      },
    };
  }
}
