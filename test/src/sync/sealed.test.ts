// engines: all
import { expect } from '@open-wc/testing';
import { isRecoveryError } from '../../../src/errors.js';
import { lockOf } from '../../../src/store/lock/lock.part.js';
import { replicate } from '../../../src/sync/couch/index.js';
import { databaseTrail } from '../../../src/sync/database-trail.js';
import { Databases, rawText } from '../store/databases.js';
import { Device, url } from './devices.js';
import { MemoryCouch } from './memory-couch.js';

const sealed = { passphrase: 'seven blue boats', iterations: 10 };
const planted = 'Zwetschgenkuchen';

describe('replicate: sealed', () => {
  let couch: MemoryCouch;
  beforeEach(() => {
    couch = new MemoryCouch();
  });
  const code = async (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => 'worked',
      (error: unknown) => isRecoveryError(error) && error.code,
    );

  it('lets no word reach the server, nor kinds, nor ids, and opens on another device with the pass phrase', async () => {
    const phone = new Device(couch, sealed);
    const library = new Device(couch, sealed);
    await phone.write('a', { title: planted });
    await phone.write('a', { title: planted, text: 'Mornings' });
    await phone.remove('a');
    await phone.write('b', { title: `${planted} again` });
    await phone.sync();
    await library.sync();
    expect(await library.bodies()).to.deep.equal({ b: { title: `${planted} again` } });
    for (const word of [planted, 'Mornings', 'sync-words', 'self', sealed.passphrase]) expect(couch.text).not.to.contain(word);
    expect(couch.documents().map((one) => Object.keys(one).sort().join())).to.deep.equal([
      '_id,form,key,name',
      ...Array.from({ length: couch.documents().length - 1 }, () => '_id,_rev,sealed'),
    ]);
  });

  it('makes equal documents of equal versions, whoever seals them', async () => {
    const phone = new Device(couch, sealed);
    await phone.write('a', { title: planted });
    await phone.sync();
    const before = couch.text;
    await phone.trail.clear();
    expect((await phone.sync()).detail.sent).to.equal(1);
    expect(couch.text).to.equal(before);
  });

  it('asks for the pass phrase where it has none, or another one, and takes nothing in or out', async () => {
    await new Device(couch, sealed).sync();
    const library = new Device(couch);
    await library.write('a', { title: planted });
    for (const passphrase of [{}, { passphrase: 'eight' }])
      expect(await code(library.sync(passphrase))).to.equal('WrongPassphrase');
    expect(couch.documents()).to.have.length(1);
  });

  it('goes on when the person has typed it', async () => {
    await new Device(couch, sealed).sync();
    const library = new Device(couch);
    await library.write('a', { title: planted });
    const one = replicate(library.store, { url, fetch: couch.fetch, trail: library.trail, live: true, gatherSeconds: 0 });
    await new Promise<void>((resolve) =>
      one.addEventListener('recovery-sync-changed', () => one.state === 'passphrase' && resolve()),
    );
    one.resume({ passphrase: sealed.passphrase });
    await new Promise<void>((resolve) => one.addEventListener('recovery-sync-changed', () => one.detail.sent === 1 && resolve()));
    await one.stop();
    expect(couch.text).not.to.contain(planted);
  });

  it('refuses to mix: a pass phrase for a database in plain', async () => {
    await new Device(couch).sync();
    expect(await code(new Device(couch, sealed).sync())).to.equal('HostMisuse');
  });

  it('knows a document that another key sealed, or that was changed, and passes over it', async () => {
    const phone = new Device(couch, sealed);
    await phone.write('a', { title: planted });
    await phone.write('b', { title: 'Walks' });
    await phone.sync();
    const [first] = couch.documents().filter((one) => 'sealed' in one);
    couch.meddle(first!['_id'] as string, (one) => ({
      ...one,
      sealed: (one['sealed'] as string).replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
    }));
    const library = new Device(couch, sealed);
    expect((await library.sync()).detail).to.include({ received: 1, refused: 1 });
  });

  describe('with a lock on the device', () => {
    const databases = new Databases();
    afterEach(() => databases.clear());

    async function locked() {
      const store = databases.open();
      const device = new Device(couch, {}, Date.now, store);
      await device.write('a', { title: planted });
      const lock = lockOf(store, { iterations: 10 })!;
      await lock.set('self', 'my own');
      return { device, lock };
    }

    it('sends nothing in plain: it wants a pass phrase for the database', async () => {
      const { device } = await locked();
      expect(await code(device.sync())).to.equal('WrongPassphrase');
      expect(couch.text).not.to.contain(planted);
      await device.sync(sealed);
      expect(couch.documents()).to.have.length(2);
      expect(couch.text).not.to.contain(planted);
    });

    it('sends nothing to a database in plain', async () => {
      await new Device(couch).sync();
      const { device } = await locked();
      expect(await code(device.sync())).to.equal('HostMisuse');
      expect(couch.text).not.to.contain(planted);
    });

    it('waits while the words are locked, and goes on when they are not', async () => {
      const { device, lock } = await locked();
      await lock.lock('self');
      expect(await code(device.sync(sealed))).to.equal('Locked');
      const one = replicate(device.store, {
        url,
        fetch: couch.fetch,
        trail: device.trail,
        live: true,
        gatherSeconds: 0,
        ...sealed,
      });
      await new Promise<void>((resolve) =>
        one.addEventListener('recovery-sync-changed', () => one.state === 'locked' && resolve()),
      );
      await lock.unlock('self', 'my own');
      await new Promise<void>((resolve) =>
        one.addEventListener('recovery-sync-changed', () => one.detail.sent === 1 && resolve()),
      );
      await one.stop();
      expect(couch.text).not.to.contain(planted);
    });

    it('remembers no word in the database of its own', async () => {
      const { device } = await locked();
      const name = databases.name();
      const trail = databaseTrail('self', url, name);
      const one = replicate(device.store, { url, fetch: couch.fetch, trail, ...sealed });
      await one.done;
      const text = await rawText(name);
      expect(text).to.contain('sync-words');
      expect(text).not.to.contain(planted);
    });
  });
});
