// The same promises as with the couch in memory, kept by a server that is real.
import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { replicate } from '../../src/sync/couch/index.js';
import { wordsKind } from '../src/sync/devices.js';
import { front } from './browser-front.js';
import { askedOf, historyOf, RealDevices, until, type RealDevice } from './support/real-devices.js';

describe('replicate, with a real server', () => {
  let devices: RealDevices;
  let phone: RealDevice;
  let library: RealDevice;
  const open = async (clocks?: readonly [() => number, () => number]): Promise<void> => {
    devices = await RealDevices.open(clocks);
    ({ phone, library } = devices);
  };
  beforeEach(async function () {
    // The first one starts the server.
    this.timeout(20_000);
    await open();
  });
  afterEach(() => devices.close());

  const same = async (expected: Record<string, unknown>): Promise<void> => {
    for (const device of [phone, library]) expect(await device.bodies()).to.deep.equal(expected);
  };
  const requests = async (act: () => Promise<unknown>): Promise<number> => {
    const before = await front();
    await act();
    return (await front()).requests - before.requests;
  };

  it('brings all records, and what they said before, to a second device', async () => {
    for (let index = 0; index < 20; index++) {
      await phone.write(`record-${index}`, { title: 'Tea' });
      await phone.write(`record-${index}`, { title: `Tea with Noor, ${index}`, lines: [{ id: 'a', text: 'naïve 🌱' }] });
    }
    expect((await phone.sync()).detail).to.include({ state: 'stopped', sent: 40, received: 0 });
    expect((await library.sync()).detail).to.include({ sent: 0, received: 40, refused: 0, open: 0 });
    await same(await phone.bodies());
    expect(Object.keys(await library.bodies())).to.have.length(20);
    expect((await historyOf(library, 'record-7')).map(({ title }) => title)).to.deep.equal(['Tea with Noor, 7', 'Tea']);
    expect(await devices.couch.versions()).to.have.length(40);
  });

  it('catches up in few requests, and asks for nothing that it has', async () => {
    for (let index = 0; index < 20; index++) await phone.write(`record-${index}`, { title: 'Tea' });
    await devices.settle(phone, library);
    for (const index of [3, 5, 8]) await phone.write(`record-${index}`, { title: 'Walks' });
    expect((await phone.sync()).detail).to.include({ sent: 3, received: 0 });
    let received = 0;
    const asked = await requests(async () => ({ received } = (await library.sync()).detail));
    expect(received).to.equal(3);
    // The form of the database, what is new, and these documents.
    expect(asked).to.equal(3);
    expect(await requests(() => library.sync())).to.equal(2);
  });

  it('goes on by itself, both ways, and waits with one open request while nothing is new', async () => {
    const options = { url: devices.couch.url, fetch: devices.couch.fetch, live: true, gatherSeconds: 0 };
    // As a host calls it: with what the device remembers where it always is.
    const one = replicate(phone.store, options);
    const other = devices.live(library);
    const address = `${new URL(devices.couch.url).pathname}/_changes?feed=longpoll`;
    const isWaiting = ({ path }: { path: string }): boolean => path.startsWith(address);
    // From then on nothing but an answer to these tells of a change elsewhere.
    await until(async () => (await front()).seen.filter(isWaiting).length >= 2, 'both wait');
    await phone.write('a', { title: 'Tea' });
    await until(async () => (await library.bodies())['a']?.title === 'Tea', 'comes to the library');
    await library.write('a', { title: 'Tea with Noor' });
    await until(async () => (await phone.bodies())['a']?.title === 'Tea with Noor', 'comes to the phone');
    await until(() => one.state === 'settled' && other.state === 'settled', 'settled');
    await Promise.all([one.stop(), other.stop()]);
    const before = devices.couch.asked.length;
    await phone.write('a', { title: 'Not to be told' });
    await library.write('a', { title: 'Nor this' });
    expect(devices.couch.asked.length).to.equal(before);
    await deleteDB('recovery-widgets-sync');
  });

  it('joins changes of different words without a question', async () => {
    await phone.write('a', { title: 'Tea', text: 'Mornings' });
    await devices.settle(phone, library);
    await phone.write('a', { title: 'Tea with Noor' });
    await library.write('a', { text: 'Evenings' });
    await devices.settle(phone, library);
    await same({ a: { title: 'Tea with Noor', text: 'Evenings' } });
    expect([await askedOf(phone), await askedOf(library)]).to.deep.equal([[], []]);
  });

  it('keeps both where the same words were changed, asks on both devices, and takes one answer', async () => {
    await phone.write('a', { title: 'Tea' });
    await devices.settle(phone, library);
    await phone.write('a', { title: 'Coffee' });
    await library.write('a', { title: 'Walks' });
    await devices.settle(phone, library);
    await same(await phone.bodies());
    for (const device of [phone, library]) {
      const shown = [(await device.get('a'))!.body, ...(await askedOf(device))].map(({ title }) => title);
      expect(shown.sort()).to.deep.equal(['Coffee', 'Walks']);
      expect((await historyOf(device, 'a')).map(({ title }) => title)).to.include.members(['Tea', 'Coffee', 'Walks']);
    }
    const [asked] = await phone.store.drafts!({ subject: 'self', kind: wordsKind.name });
    const stored = (await phone.get('a'))!;
    await phone.store.put({ ...stored, body: { title: 'Coffee and walks' } }, { endsDraft: asked!.operationId });
    await devices.settle(phone, library);
    await same({ a: { title: 'Coffee and walks' } });
    expect([await askedOf(phone), await askedOf(library)]).to.deep.equal([[], []]);
  });

  for (const first of ['the removal', 'the edit'] as const)
    it(`lets an edit outlive a removal elsewhere: ${first} comes first`, async () => {
      await phone.write('a', { title: 'Tea' });
      await phone.write('b', { title: 'Walks' });
      await devices.settle(phone, library);
      await phone.remove('a');
      await phone.remove('b');
      await library.write('a', { title: 'Tea with Noor' });
      const order = first === 'the edit' ? [library, phone] : [phone, library];
      await order[0]!.sync();
      expect((await order[1]!.sync()).detail.keptEdits).to.equal(1);
      await devices.settle(phone, library);
      await same({ a: { title: 'Tea with Noor' } });
    });

  it('brings pictures along, more of them than one request holds', async () => {
    const picture = (index: number): string => btoa(`${index}`.padEnd(4, '.').repeat(56_250));
    for (let index = 0; index < 15; index++) await phone.write(`picture-${index}`, { text: picture(index) });
    expect((await phone.sync()).detail.sent).to.equal(15);
    expect(devices.couch.asked.filter(({ what }) => what.endsWith('_bulk_docs'))).to.have.length(2);
    expect((await library.sync()).detail).to.include({ received: 15, refused: 0 });
    for (let index = 0; index < 15; index++)
      expect((await library.get(`picture-${index}`))!.body.text === picture(index), `${index}`).to.equal(true);
  });

  it('believes no clock: what was written knowingly stands, and what was not is asked about', async () => {
    await devices.close();
    await open([() => Date.UTC(2051, 1), () => Date.UTC(1999, 1)]);
    await phone.write('a', { title: 'Tea' });
    await phone.write('b', { title: 'Walks' });
    await devices.settle(phone, library);
    await library.write('a', { title: 'Tea, 52 years before' });
    await devices.settle(library, phone);
    await same({ a: { title: 'Tea, 52 years before' }, b: { title: 'Walks' } });
    await phone.write('b', { title: 'By the sea' });
    await library.write('b', { title: 'In the woods' });
    await devices.settle(phone, library);
    for (const device of [phone, library]) {
      const shown = [(await device.get('b'))!.body, ...(await askedOf(device))].map(({ title }) => title);
      expect(shown.sort()).to.deep.equal(['By the sea', 'In the woods']);
    }
  });
});
