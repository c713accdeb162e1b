import { expect } from '@open-wc/testing';
import { openDB, type IDBPDatabase } from 'idb';
import { isRecoveryError } from '../../../src/errors.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import type { Lock } from '../../../src/store/lock/lock.js';
import type { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import type { LockRow } from '../../../src/store/rows.js';
import { newRecord } from '../../suites/store-suite-records.js';
import { Databases } from './databases.js';

const lockFor = (store: IndexedDbStore): Lock => lockOf(store, { iterations: 1, wait: 0 })!;
const figure = { locks: 0, failures: 0 };

const values = [undefined, null, 0, -1, 1.5, 1e12, 2 ** 53, '', '1', 'AA==', '*', '__proto__', {}, [], true];
/** Every way in which something of a lock is missing or wrong. */
function damages({ keys }: LockRow): [what: string, change: object][] {
  const ofKeys = ['by', 'derivation', 'rounds', 'salt', 'iv', 'wrapped'].flatMap((part) =>
    values
      .filter((value) => !(part === 'rounds' && value === 1))
      .map((value): [string, object] => [
        `${part} ${JSON.stringify(value)}`,
        { keys: keys.map((key) => ({ ...key, [part]: value })) },
      ]),
  );
  const [one, other] = keys as [LockRow['keys'][number], LockRow['keys'][number]];
  const swapped = [
    { ...one, wrapped: other.wrapped, iv: other.iv },
    { ...other, wrapped: one.wrapped, iv: one.iv },
  ];
  const ofRow = values.map((value): [string, object] => [`keys ${JSON.stringify(value)}`, { keys: value }]);
  return [
    ...ofKeys,
    ...ofRow,
    ['no key', { keys: [] }],
    ['keys that are nothing', { keys: [null, undefined, 7] }],
    ['no id of the key', { keyId: undefined }],
    ['keys in place of each other', { keys: swapped }],
  ];
}

describe('T39: a lock of which something is missing or wrong', () => {
  let databases: Databases;
  let name: string;
  let database: IDBPDatabase;
  let row: LockRow;
  let code: string;
  const record = newRecord({ title: 'CANARY' });
  afterEach(function () {
    if (this.currentTest?.state === 'failed') figure.failures++;
  });
  after(() => console.log(`figure T39 locks=${figure.locks} failures=${figure.failures}`));
  beforeEach(async () => {
    databases = new Databases();
    name = databases.name();
    const store = databases.open(name);
    code = await lockFor(store).set('self', 'secret');
    await store.put(record);
    database = databases.keep(await openDB(name));
    row = (await database.get('locks', ['self'])) as LockRow;
  });
  afterEach(() => databases.clear());

  const kept = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(['records', 'revisions', 'drafts', 'locks'].map((table) => database.getAll(table))),
      (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value),
    );
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => {
        if (!isRecoveryError(error)) throw error;
        return error.code;
      },
    );
  /** What another page gets that tries everything. */
  async function answers(): Promise<string[]> {
    const store = databases.open(name);
    const lock = lockFor(store);
    figure.locks++;
    const tries = [
      () => lock.unlock('self', 'secret'),
      () => lock.unlock('self', code),
      () => lock.change('self', 'secret', 'another'),
      () => lock.remove('self', 'secret'),
      () => store.get(record),
      () => store.put({ ...record, revision: 1 }),
    ];
    const all: string[] = [];
    for (const one of tries) all.push(await codeOf(one()));
    store.close();
    return all;
  }

  it('opens nothing, makes no other key, and changes nothing', async () => {
    for (const [what, change] of damages(row)) {
      await database.put('locks', { ...row, ...change });
      const before = await kept();
      const all = await answers();
      expect(new Set(all), what).to.satisfy((codes: Set<string>) =>
        [...codes].every((one) => ['StorageCorrupt', 'WrongPassphrase', 'Locked'].includes(one)),
      );
      // In two of the ways the secret cannot be told from a wrong one.
      if (!/^(iv|wrapped|salt)|in place/.test(what)) expect(all[0], what).to.equal('StorageCorrupt');
      expect(await kept(), what).to.equal(before);
    }
    await database.put('locks', row);
    const store = databases.open(name);
    await lockFor(store).unlock('self', 'secret');
    expect((await store.get(record))?.body).to.deep.equal(record.body);
  });

  it('that is gone altogether leaves the words sealed, and no other lock is set over them', async () => {
    await database.delete('locks', ['self']);
    const before = await kept();
    const store = databases.open(name);
    for (const one of [store.get(record), store.list({ subject: 'self' }), lockFor(store).set('self', 'another')])
      expect(await codeOf(one)).to.equal('Locked');
    figure.locks++;
    expect(await kept()).to.equal(before);
    await database.put('locks', row);
    const again = databases.open(name);
    await lockFor(again).unlock('self', 'secret');
    expect((await again.get(record))?.body).to.deep.equal(record.body);
  });

  it('still opens with what is whole of it, and is whole again after a change', async () => {
    const damaged = row.keys.map((key) => (key.by === 'passphrase' ? { ...key, salt: '' } : key));
    await database.put('locks', { ...row, keys: damaged });
    const store = databases.open(name);
    expect(await codeOf(lockFor(store).unlock('self', 'secret'))).to.equal('StorageCorrupt');
    await lockFor(store).change('self', code, 'another');
    const page = databases.open(name);
    await lockFor(page).unlock('self', 'another');
    expect((await page.get(record))?.body).to.deep.equal(record.body);
    figure.locks++;
  });
});
