// engines: all
import { expect } from '@open-wc/testing';
import { databaseTrail } from '../../../src/sync/database-trail.js';
import { replicate } from '../../../src/sync/couch/index.js';
import { IndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { Databases, replace } from '../store/databases.js';
import { Device, url } from './devices.js';
import { MemoryCouch } from './memory-couch.js';

describe('replicate: what a device remembers', () => {
  const databases = new Databases();
  afterEach(() => databases.clear());

  it('is there again on the next visit, and that of another person or database is not', async () => {
    const couch = new MemoryCouch();
    const [records, memory] = [databases.name(), databases.name()];
    const visit = (): Device => {
      const store = databases.keep(new IndexedDbStore({ databaseName: records }));
      return new Device(couch, { trail: databaseTrail('self', url, memory) }, Date.now, store);
    };
    const first = visit();
    await first.write('a', { title: 'Tea' });
    expect((await first.sync()).detail.sent).to.equal(1);
    const requests = couch.requests;
    const second = visit();
    expect((await second.sync()).detail).to.include({ sent: 0, received: 0 });
    expect(couch.requests - requests).to.equal(2);
    for (const [owner, address] of [
      ['other', url],
      ['self', `${url}-8`],
    ] as const)
      expect((await databaseTrail(owner, address, memory).read()).places).to.deep.equal([]);
  });

  for (const when of ['before', 'after'] as const)
    it(`knows after a crash whether words that had come got into the store: the page went ${when} that`, async () => {
      const couch = new MemoryCouch();
      const [phone, library] = [new Device(couch), new Device(couch)];
      await phone.write('a', { title: 'Tea', text: 'Mornings' });
      await phone.sync();
      await library.sync();
      await phone.write('a', { title: 'Tea with Noor' });
      await phone.sync();
      await library.write('a', { text: 'Evenings' });
      const gone = replace(library.store, 'importSubject', async (...parameters) => {
        if (when === 'after') await MemoryStore.prototype.importSubject.apply(library.store, parameters);
        throw new Error('the page is gone');
      });
      await library.sync().catch(() => undefined);
      gone();
      await library.sync();
      await phone.sync();
      for (const device of [phone, library])
        expect(await device.bodies()).to.deep.equal({ a: { title: 'Tea with Noor', text: 'Evenings' } });
      // The form, the first words, and one change of each: what was joined is no version of anybody's.
      expect(couch.documents()).to.have.length(4);
    });

  it('forgets where the records of the device are gone, and brings them back', async () => {
    const couch = new MemoryCouch();
    const phone = new Device(couch);
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    const emptied = new Device(couch, { trail: phone.trail });
    expect((await emptied.sync()).detail.received).to.equal(1);
    expect(await emptied.bodies()).to.deep.equal({ a: { title: 'Tea' } });
  });

  it('is asked by one tab at a time', async () => {
    const couch = new MemoryCouch();
    const [one, other] = [new Device(couch), new Device(couch)].map(({ store }) =>
      replicate(store, { url, fetch: couch.fetch, live: true }),
    );
    await new Promise<void>((resolve) =>
      other!.addEventListener('recovery-sync-changed', () => other!.state === 'elsewhere' && resolve()),
    );
    expect(one!.state).not.to.equal('elsewhere');
    const goesOn = new Promise<void>((resolve) =>
      other!.addEventListener('recovery-sync-changed', () => other!.state === 'settled' && resolve()),
    );
    await one!.stop();
    await goesOn;
    await other!.stop();
  });
});
