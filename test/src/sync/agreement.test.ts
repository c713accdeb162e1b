// engines: all
// Histories that random ones found, in which devices once came to different records.
import { expect } from '@open-wc/testing';
import { replicate } from '../../../src/sync/couch/index.js';
import { Device, url, wordsKind, type Words } from './devices.js';
import { MemoryCouch } from './memory-couch.js';

describe('replicate: devices agree', () => {
  let couch: MemoryCouch;
  let phone: Device;
  let library: Device;
  beforeEach(() => {
    couch = new MemoryCouch();
    phone = new Device(couch);
    library = new Device(couch);
  });

  /** A round that ends before a request that `isLast` names. */
  async function cut(device: Device, isLast: (path: string) => boolean): Promise<void> {
    const one = replicate(device.store, { url, fetch: couch.fetch, trail: device.trail });
    couch.before = (_method, path) => void (isLast(path) && one.stop());
    await one.done.catch(() => undefined);
    couch.before = () => undefined;
  }
  const asked = async (device: Device): Promise<Words[]> =>
    (await device.store.drafts!({ subject: 'self', kind: wordsKind.name })).map(({ record }) => record.body as Words);
  async function settle(): Promise<void> {
    for (const device of [phone, library, phone, library]) await device.sync();
    expect(await phone.bodies()).to.deep.equal(await library.bodies());
    expect(await asked(phone)).to.deep.equal(await asked(library));
  }

  // Ids are made by chance, and which of two versions is shown depends on them.
  for (let round = 0; round < 5; round++) {
    it(`also where a version never got out, and was written over in the same sitting (${round})`, async () => {
      await phone.sync();
      await library.write('a', { title: 'Tea' }, {}, 'one visit');
      await phone.write('a', { title: 'Walks' });
      await phone.write('a', { title: 'Walks by the sea' });
      await cut(library, (path) => path.startsWith('_bulk_docs'));
      await library.write('a', { title: 'Tea with Noor' }, {}, 'one visit');
      await settle();
    });

    it(`also where a round broke off, and earlier versions were removed then (${round})`, async () => {
      await phone.write('a', { title: 'Tea' });
      await library.write('a', { title: 'Walks' });
      await phone.sync();
      await cut(library, (path) => path.startsWith('_bulk_docs'));
      await library.store.removeHistory!({ subject: 'self' });
      await settle();
      const titles = [(await phone.get('a'))!.body.title, ...(await asked(phone)).map(({ title }) => title)];
      expect(titles.sort()).to.deep.equal(['Tea', 'Walks']);
    });
  }

  it('where somebody wrote on, so that what was open goes together now', async () => {
    await library.write('a', { title: 'Tea' });
    await library.sync();
    await library.write('a', { lines: [{ id: '1', text: 'at noon' }] });
    for (const title of ['Walks', 'Long walks', 'Longer walks']) await phone.write('a', { title });
    await phone.sync();
    // With the question: by that, the first words of the library are behind whatever comes after it.
    await phone.remove('a');
    await library.sync();
    await library.write('a', { text: 'in May' });
    await library.sync();
    await phone.sync();
    expect(await asked(phone)).to.have.length(1);
    await phone.write('a', { title: 'Walks by the sea' });
    await settle();
  });

  it('where a record was removed, its earlier versions too, and it is written again elsewhere', async () => {
    for (const device of [phone, library]) await device.write('a', { title: 'Tea' });
    await phone.sync();
    for (const device of [phone, library]) await device.remove('a');
    await phone.sync();
    await library.sync();
    await phone.write('a', { title: 'Walks' });
    await library.store.removeHistory!({ subject: 'self' });
    await settle();
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Walks' } });
  });

  it('where all that comes to a device was removed before', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    await phone.remove('a');
    await phone.sync();
    expect((await library.sync()).detail).to.include({ received: 2, sent: 0 });
    for (let round = 0; round < 3; round++) expect((await library.sync()).detail).to.include({ received: 0, sent: 0 });
    await library.store.restore({ subject: 'self', kind: wordsKind.name, id: 'a' });
    await settle();
    expect(await phone.bodies()).to.deep.equal({ a: { title: 'Tea' } });
  });
});
