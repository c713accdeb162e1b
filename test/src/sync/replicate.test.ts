// engines: all
import { expect } from '@open-wc/testing';
import { Databases } from '../store/databases.js';
import { Device, wordsKind } from './devices.js';
import { MemoryCouch } from './memory-couch.js';

describe('replicate: two devices', () => {
  let couch: MemoryCouch;
  let phone: Device;
  let library: Device;
  beforeEach(() => {
    couch = new MemoryCouch();
    phone = new Device(couch);
    library = new Device(couch);
  });

  it('brings records, and what they were before, to another device', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.write('a', { title: 'Tea with Noor' });
    const { detail } = await phone.sync();
    expect(detail).to.include({ state: 'stopped', sent: 2, received: 0 });
    expect((await library.sync()).detail).to.include({ sent: 0, received: 2, refused: 0 });
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Tea with Noor' } });
    const history = await library.store.history({ subject: 'self', kind: wordsKind.name, id: 'a' });
    expect(history.map(({ record }) => record.body)).to.deep.equal([{ title: 'Tea with Noor' }, { title: 'Tea' }]);
    const [here, there] = [await phone.get('a'), await library.get('a')];
    expect(there).to.deep.include({ createdAt: here!.createdAt, updatedAt: here!.updatedAt, author: here!.author });
  });

  it('sends nothing twice, and asks for nothing twice', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    await library.sync();
    expect((await phone.sync()).detail).to.include({ sent: 0, received: 0 });
    expect((await library.sync()).detail).to.include({ sent: 0, received: 0 });
  });

  it('joins changes of different words without a question, on both devices alike', async () => {
    await phone.write('a', { title: 'Tea', text: 'Mornings' });
    await phone.sync();
    await library.sync();
    await phone.write('a', { title: 'Tea with Noor' });
    await library.write('a', { text: 'Mornings and evenings' });
    await phone.sync();
    expect((await library.sync()).detail).to.include({ open: 0 });
    await phone.sync();
    const joined = { a: { title: 'Tea with Noor', text: 'Mornings and evenings' } };
    expect(await phone.bodies()).to.deep.equal(joined);
    expect(await library.bodies()).to.deep.equal(joined);
    await phone.write('a', { text: 'At noon' });
    await phone.sync();
    await library.sync();
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Tea with Noor', text: 'At noon' } });
  });

  it('keeps both where the same words were changed, asks on both devices, and takes one answer for all', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    await library.sync();
    await phone.write('a', { title: 'Coffee' });
    await library.write('a', { title: 'Walks' });
    await phone.sync();
    expect((await library.sync()).detail.open).to.equal(1);
    expect((await phone.sync()).detail.open).to.equal(1);
    expect(await phone.bodies()).to.deep.equal(await library.bodies());
    const drafts = async (device: Device) => device.store.drafts!({ subject: 'self', kind: wordsKind.name });
    const [[here], [there]] = [await drafts(phone), await drafts(library)];
    expect(here!.operationId).to.equal(there!.operationId);
    expect(here!.elsewhere).to.equal(true);
    const titles = [(await phone.get('a'))!.body.title, (here!.record.body as { title: string }).title];
    expect(titles.sort()).to.deep.equal(['Coffee', 'Walks']);
    expect((here!.base!.body as { title: string }).title).to.equal('Tea');

    // The answer, as a widget gives it.
    const stored = (await phone.get('a'))!;
    await phone.store.put({ ...stored, body: { title: 'Coffee and walks' } }, { endsDraft: here!.operationId });
    await phone.sync();
    expect((await library.sync()).detail.open).to.equal(0);
    expect(await drafts(library)).to.deep.equal([]);
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Coffee and walks' } });
  });

  it('goes on asking where the words that it asks about made way for words that the person typed last', async () => {
    const databases = new Databases();
    const tablet = new Device(couch, {}, Date.now, databases.open());
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    await tablet.sync();
    await phone.write('a', { title: 'Coffee' });
    await tablet.write('a', { title: 'Walks' });
    await phone.sync();
    await tablet.sync();
    const stored = (await tablet.get('a'))!;
    // A page that went away keeps what was typed last, in the one place that there is for a draft of a record; the next one saves it.
    await tablet.store.prepare!();
    const own = { ...stored, body: { ...stored.body, text: 'Mornings' } };
    const { subject, kind, id } = own;
    tablet.store.keepDraft!({ subject, kind, id, record: own, base: stored, operationId: 'own' });
    await tablet.store.put(own, { expectedRevision: stored.revision, operationId: 'own', endsDraft: 'own' });
    expect((await tablet.sync()).detail.open).to.equal(1);
    expect((await phone.sync()).detail.open).to.equal(1);
    expect(await tablet.store.drafts!({ subject, kind }), 'asked again').to.have.length(1);
    await databases.clear();
  });

  it('goes on asking while something else of the record is changed', async () => {
    await phone.write('a', { title: 'Tea', text: 'x' });
    await phone.sync();
    await library.sync();
    await phone.write('a', { title: 'Coffee' });
    await library.write('a', { title: 'Walks' });
    await phone.sync();
    await library.sync();
    await library.write('a', { text: 'y' });
    await library.sync();
    expect((await phone.sync()).detail.open).to.equal(1);
    expect(await phone.bodies()).to.deep.equal(await library.bodies());
    expect((await phone.get('a'))!.body.text).to.equal('y');
  });

  it('removes a record everywhere, and keeps what it said', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    await library.sync();
    await phone.remove('a');
    await phone.sync();
    await library.sync();
    expect(await library.bodies()).to.deep.equal({});
    await library.store.restore({ subject: 'self', kind: wordsKind.name, id: 'a' });
    await library.sync();
    await phone.sync();
    expect(await phone.bodies()).to.deep.equal({ a: { title: 'Tea' } });
  });

  for (const order of ['the removal', 'the edit']) {
    it(`lets an edit outlive a removal elsewhere, and says so: ${order} comes first`, async () => {
      await phone.write('a', { title: 'Tea' });
      await phone.sync();
      await library.sync();
      await phone.remove('a');
      await library.write('a', { title: 'Tea with Noor' });
      const [first, second] = order === 'the edit' ? [library, phone] : [phone, library];
      await first.sync();
      expect((await second.sync()).detail.keptEdits).to.equal(1);
      expect((await first.sync()).detail.keptEdits).to.equal(1);
      for (const device of [phone, library]) expect(await device.bodies()).to.deep.equal({ a: { title: 'Tea with Noor' } });
      expect((await first.sync()).detail.keptEdits).to.equal(0);
    });
  }

  it('takes along only the kinds that the person chose', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync({ kinds: ['something-else'] });
    expect(couch.text).not.to.contain('Tea');
    await phone.sync();
    await library.sync({ kinds: ['something-else'] });
    expect(await library.bodies()).to.deep.equal({});
    await library.sync({ kinds: [wordsKind.name] });
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Tea' } });
  });

  it('goes one way only where that is asked for', async () => {
    await phone.write('a', { title: 'Tea' });
    await library.write('b', { title: 'Walks' });
    await phone.sync({ direction: 'push' });
    await library.sync({ direction: 'pull' });
    expect(Object.keys(await library.bodies())).to.deep.equal(['a', 'b']);
    await phone.sync();
    expect(Object.keys(await phone.bodies())).to.deep.equal(['a']);
  });

  it('does not bring back what was erased on this device, and leaves it on the others', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.write('b', { title: 'Walks' });
    await phone.sync();
    await library.sync();
    await library.store.eraseRecords!('self', [{ kind: wordsKind.name, id: 'a' }]);
    await library.sync();
    await phone.write('a', { title: 'Tea with Noor' });
    await phone.sync();
    await library.sync();
    expect(Object.keys(await library.bodies())).to.deep.equal(['b']);
    expect(Object.keys(await phone.bodies())).to.deep.equal(['a', 'b']);
  });
});
