// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { Connection } from '../../../src/store/connection.js';
import { newRecord } from '../../suites/store-suite-records.js';
import { Databases, replace } from './databases.js';

describe('Connection', () => {
  let databases: Databases;
  let undo: (() => void)[] = [];
  const opened: IDBDatabase[] = [];
  const closed = new Set<IDBDatabase>();

  /** A database that exists, with one record in it. */
  async function filled(): Promise<string> {
    const name = databases.name();
    const store = databases.open(name);
    await store.put(newRecord({ text: 'kept' }));
    store.close();
    return name;
  }

  /** The check of a database gets its answer late. */
  function delayCheck(milliseconds: number): void {
    const get = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'get')!.value as IDBObjectStore['get'];
    const slow = function (this: IDBObjectStore, key: IDBValidKey) {
      const request = get.call(this, key) as IDBRequest<unknown>;
      if (this.name !== 'meta' || this.transaction.mode !== 'readonly') return request;
      const late: { onsuccess?: () => void; result?: unknown } = {};
      request.onsuccess = () =>
        setTimeout(() => {
          late.result = request.result;
          late.onsuccess?.();
        }, milliseconds);
      return late as never;
    };
    undo.push(replace(IDBObjectStore.prototype, 'get', slow));
  }

  beforeEach(() => {
    databases = new Databases();
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!.value as IDBFactory['open'];
    const close = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'close')!.value as IDBDatabase['close'];
    undo = [
      replace(IDBFactory.prototype, 'open', function (this: IDBFactory, ...parameters) {
        const request = open.apply(this, parameters);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      }),
      replace(IDBDatabase.prototype, 'close', function (this: IDBDatabase) {
        closed.add(this);
        close.call(this);
      }),
    ];
  });
  afterEach(async () => {
    for (const restore of undo.splice(0)) restore();
    opened.length = 0;
    closed.clear();
    await databases.clear();
  });

  it('is not taken from one reader because another failed while the database was checked', async () => {
    const connection = databases.keep(new Connection(await filled(), undefined, () => {}));
    opened.length = 0;
    delayCheck(60);
    const [first, second] = await Promise.all([connection.borrow({}), connection.borrow({})]);
    connection.giveBack(first!.database);
    expect(closed.has(second!.database), 'while it is checked').to.equal(false);
    await second!.checked;
    expect(closed.has(second!.database), 'afterwards').to.equal(false);
    expect((await connection.borrow({}))!.database).to.equal(second!.database);
  });

  it('is not lent again once it was closed, though its check still runs', async () => {
    const connection = databases.keep(new Connection(await filled(), undefined, () => {}));
    delayCheck(60);
    const first = await connection.borrow({});
    connection.close(first!.database);
    const second = await connection.borrow({});
    expect(second!.database).not.to.equal(first!.database);
    await Promise.all([first!.checked, second!.checked]);
    expect((await connection.borrow({}))!.database).to.equal(second!.database);
  });

  it('is closed after the last use where it is not shared', async () => {
    const connection = databases.keep(new Connection(await filled(), undefined, () => {}));
    const early = connection.borrow({});
    // The page is left while the database is being opened.
    connection.close();
    const loan = await early;
    await loan!.checked;
    expect(closed.has(loan!.database), 'in use').to.equal(false);
    connection.giveBack(loan!.database);
    expect(closed.has(loan!.database), 'given back').to.equal(true);
  });

  it('leaves nothing open in a page that is left, though nobody has read yet', async () => {
    const store = databases.open(await filled());
    opened.length = 0;
    closed.clear();
    store.warm();
    await waitUntil(() => opened.length > 0);
    dispatchEvent(new Event('pagehide'));
    await waitUntil(() => opened.every((database) => closed.has(database)));
    expect(opened.length).to.equal(1);
  });
});
