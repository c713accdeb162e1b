import { answer } from './connection.js';
import type { Key, Rows, Seal, Table } from './rows.js';
import { arrange } from './rows.js';
import type { StoredRecord } from '../record/record.js';
import type { ListQuery } from './store.js';

function rangeOf(prefix: Key): IDBKeyRange {
  // Arrays sort behind every text and number.
  return IDBKeyRange.bound(prefix, [...prefix, []]);
}

/**
 * What a transaction can do.
 * @param next number of the next change
 * @param isRead whether it only reads: then opening many sealed rows may take its time
 */
export function rowsOf(transaction: IDBTransaction, next: () => number, seal: Seal, isRead = false): Rows {
  const store = (table: Table) => transaction.objectStore(table);
  const opened = async <Row>(table: Table, found: Promise<Row[]>) => seal.open(table, await found, isRead);
  const listed = async (query: ListQuery): Promise<StoredRecord[]> => {
    const { subject, kind, limit, order } = query;
    if (!kind) return arrange(await answer(store('records').getAll(rangeOf([subject]))), query);
    const recent = store('records').index('recent') as unknown as {
      getAll(...parameters: unknown[]): IDBRequest<StoredRecord[]>;
    };
    const range = rangeOf([subject, kind]);
    if (order === 'oldest') return answer(recent.getAll(range, limit));
    // Options came to `getAll` together with `getAllRecords`.
    if (!('getAllRecords' in IDBIndex.prototype)) return arrange(await answer(recent.getAll(range)), query);
    return answer(recent.getAll({ query: range, direction: 'prev', ...(limit && { count: limit }) }));
  };
  return {
    get: async (table, key) =>
      (
        await opened(
          table,
          answer(store(table).get(key as never)).then((row) => [row as never]),
        )
      )[0],
    all: (table, prefix) => opened(table, answer(store(table).getAll(rangeOf(prefix)))),
    count: (table, prefix) => answer(store(table).count(rangeOf(prefix))),
    async list(query) {
      const found = await listed(query);
      // Where one may be read without unlocking, it is; where none may, that is said.
      const readable = found.filter((row) => seal.canOpen(row));
      return opened('records', Promise.resolve(readable.length ? readable : found));
    },
    // Their failures abort the transaction, which is waited for.
    put: (table, row) => void store(table).put(seal.close(table, row)),
    delete: (table, prefix) => void store(table).delete(rangeOf(prefix)),
    next,
  };
}
