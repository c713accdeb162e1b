import { answer } from './connection.js';
import type { Key, Rows, Table } from './rows.js';
import { arrange } from './rows.js';

function rangeOf(prefix: Key): IDBKeyRange {
  // Arrays sort behind every text and number.
  return IDBKeyRange.bound(prefix, [...prefix, []]);
}

/** What a transaction can do. @param next number of the next change */
export function rowsOf(transaction: IDBTransaction, next: () => number): Rows {
  const store = (table: Table) => transaction.objectStore(table);
  return {
    get: (table, key) => answer(store(table).get(key as never)),
    all: (table, prefix) => answer(store(table).getAll(rangeOf(prefix))),
    count: (table, prefix) => answer(store(table).count(rangeOf(prefix))),
    async list(query) {
      const { subject, kind, limit, order } = query;
      if (!kind) return arrange(await answer(store('records').getAll(rangeOf([subject]))), query);
      const recent = store('records').index('recent');
      const range = rangeOf([subject, kind]);
      if (order === 'oldest') return answer(recent.getAll(range, limit));
      // Options came to `getAll` together with `getAllRecords`.
      if (!('getAllRecords' in IDBIndex.prototype)) return arrange(await answer(recent.getAll(range)), query);
      return answer(recent.getAll({ query: range, direction: 'prev', ...(limit && { count: limit }) } as never));
    },
    // Their failures abort the transaction, which is waited for.
    put: (table, row) => void store(table).put(row),
    delete: (table, prefix) => void store(table).delete(rangeOf(prefix)),
    next,
  };
}
