// engines: all
import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { sessionStore } from '../../../src/store/open-stores.js';
import { runStoreSuite } from '../../suites/store-suite.js';
import { newRecord } from '../../suites/store-suite-records.js';

runStoreSuite('MemoryStore', () => Promise.resolve({ store: new MemoryStore(), cleanup: () => {} }));

describe('MemoryStore', () => {
  it('says where words are kept', async () => {
    expect(new MemoryStore().state).to.equal('memory');
    const store = new MemoryStore({ state: 'session' });
    expect((await store.put(newRecord())).state).to.equal('session');
    expect(sessionStore()).to.equal(sessionStore());
    expect(sessionStore().state).to.equal('session');
  });

  it('keeps the order of changes when the clock jumps back (A-16)', async () => {
    let now = Date.parse('2030-01-01T00:00:00.000Z');
    const store = new MemoryStore({ now: () => now });
    const record = newRecord({ title: 'first' });
    const first = await store.put(record);
    now -= 86_400_000;
    const second = await store.put({ ...record, body: { title: 'second' } });
    expect(second.at > first.at).to.equal(true);
    expect((await store.history(record)).map(({ revision }) => revision)).to.deep.equal([2, 1]);
  });
});
