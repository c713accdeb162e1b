import { replace } from './databases.js';

/** As the browser has it, whatever a test puts in its place. */
export const transactionOf = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!
  .value as IDBDatabase['transaction'];

/** Lets a test meddle with every transaction that writes, until the returned function is called. `number` counts them from 1. */
export function meddle(change: (transaction: IDBTransaction, number: number) => void): () => void {
  let number = 0;
  return replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...parameters) {
    const transaction = transactionOf.apply(this, parameters);
    if (parameters[1] === 'readwrite') change(transaction, ++number);
    return transaction;
  });
}

/** Acts after each `put` and `delete` of a transaction. `call` counts them from 1. */
export function onRequest(transaction: IDBTransaction, act: (call: number) => void): void {
  let calls = 0;
  for (const name of transaction.objectStoreNames) {
    const store = transaction.objectStore(name);
    for (const method of ['put', 'delete'] as const) {
      const original = store[method].bind(store) as (...parameters: unknown[]) => IDBRequest;
      replace(store, method, ((...parameters: unknown[]) => {
        const request = original(...parameters);
        act(++calls);
        return request;
      }) as never);
    }
  }
}

/** A full device, as browsers have it: every request succeeds, then the transaction aborts. */
export const withoutRoom = (): (() => void) =>
  meddle((transaction) => {
    replace(transaction, 'error', new DOMException('', 'QuotaExceededError') as never);
    replace(transaction, 'commit', () => transaction.abort());
  });
