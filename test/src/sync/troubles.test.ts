// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import { RecoveryError } from '../../../src/errors.js';
import { readForm } from '../../../src/sync/document-form.js';
import { replicate, type Replication, type ReplicationDetail } from '../../../src/sync/couch/index.js';
import { Device, url, wordsKind } from './devices.js';
import { MemoryCouch } from './memory-couch.js';

describe('replicate: troubles', () => {
  let couch: MemoryCouch;
  let phone: Device;
  let library: Device;
  const running: Replication[] = [];
  beforeEach(() => {
    couch = new MemoryCouch();
    phone = new Device(couch);
    library = new Device(couch);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
  });

  /** Goes on until it is stopped, quickly. */
  function live(device: Device, options: object = {}): Replication {
    const quick = { live: true, gatherSeconds: 0, longestWaitSeconds: 0.02 };
    const one = replicate(device.store, {
      url,
      fetch: couch.fetch,
      trail: device.trail,
      ...quick,
      ...device.options,
      ...options,
    });
    running.push(one);
    return one;
  }
  const failure = async (promise: Promise<unknown>): Promise<RecoveryError> =>
    promise.then(
      () => expect.fail('worked'),
      (error: unknown) => error as RecoveryError,
    );

  it('goes on by itself: what is written on one device comes to the other', async () => {
    live(phone);
    live(library);
    await phone.write('a', { title: 'Tea' });
    await waitUntil(async () => (await library.bodies())['a']?.title === 'Tea');
    await library.write('a', { title: 'Tea with Noor' });
    await waitUntil(async () => (await phone.bodies())['a']?.title === 'Tea with Noor');
  });

  it('asks once and waits, while nothing is new', async () => {
    const one = live(phone);
    await waitUntil(() => one.state === 'settled' && couch.waiting === 1);
    const before = couch.requests;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(couch.requests).to.equal(before);
  });

  it('gathers words for as long as it is told, whatever comes from the server meanwhile', async () => {
    const one = live(phone, { gatherSeconds: 60 });
    await waitUntil(() => one.state === 'settled' && couch.waiting === 1);
    await phone.write('a', { title: 'Tea' });
    await library.write('b', { title: 'Walks' });
    await library.sync();
    await waitUntil(async () => 'b' in (await phone.bodies()) && couch.waiting === 1);
    expect(one.detail.sent).to.equal(0);
    one.resume();
    await waitUntil(() => one.detail.sent === 1);
  });

  it('asks for fewer at a time on a line that is too slow for many, until all is there', async () => {
    for (let index = 0; index < 40; index++) await phone.write(`record-${index}`, { title: 'Tea' });
    await phone.sync();
    couch.mostDocuments = 2;
    live(library);
    await waitUntil(async () => Object.keys(await library.bodies()).length === 40, '', { timeout: 10_000 });
  });

  it('waits while there is no network, and goes on when there is', async () => {
    couch.isOffline = true;
    const one = live(phone);
    await phone.write('a', { title: 'Tea' });
    await waitUntil(() => one.state === 'offline');
    expect(one.detail.code).to.equal('StorageLost');
    await phone.write('a', { title: 'Tea with Noor' });
    couch.isOffline = false;
    await waitUntil(() => one.state === 'settled' && one.detail.sent > 0);
    await library.sync();
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Tea with Noor' } });
  });

  it('asks the host to sign in again, loses nothing meanwhile, and goes on when told', async () => {
    const one = live(phone);
    await waitUntil(() => one.state === 'settled');
    couch.status = 401;
    const told: ReplicationDetail[] = [];
    one.addEventListener('recovery-sync-changed', (event) => told.push((event as CustomEvent<ReplicationDetail>).detail));
    await phone.write('a', { title: 'Tea' });
    await waitUntil(() => one.state === 'credentials');
    expect(told.at(-1)).to.include({ state: 'credentials', code: 'StorageLost', subject: 'self' });
    expect(JSON.stringify(told)).not.to.contain('Tea');
    const before = couch.requests;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(couch.requests, 'asks again and again').to.equal(before);
    couch.status = 0;
    one.resume();
    await waitUntil(() => one.detail.sent === 1);
  });

  it('tells the document as well', async () => {
    const told: string[] = [];
    const listen = (event: Event): void => void told.push((event as CustomEvent<ReplicationDetail>).detail.state);
    document.addEventListener('recovery-sync-changed', listen);
    await phone.sync();
    document.removeEventListener('recovery-sync-changed', listen);
    expect(told).to.deep.equal(['syncing', 'settled', 'stopped']);
  });

  for (const status of [403, 400, 404])
    it(`stops with a reason where the server answers ${status}`, async () => {
      couch.status = status;
      const error = await failure(phone.sync());
      expect(error).to.be.instanceOf(RecoveryError);
      expect(error.code).to.equal(status === 403 ? 'StorageUnavailable' : 'HostMisuse');
    });

  it('does nothing twice where the answers of the server get lost', async () => {
    for (let round = 0; round < 12; round++) {
      await phone.write('a', { title: `Tea ${round}` });
      couch.lostAnswers = 1;
      await phone.sync({ longestWaitSeconds: 0 });
    }
    expect(couch.documents()).to.have.length(13);
    await library.sync();
    expect((await library.store.history({ subject: 'self', kind: wordsKind.name, id: 'a' })).length).to.equal(12);
  });

  it('sends everything again to a database that was made anew, and joins it with what others sent', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    await library.sync();
    await library.write('b', { title: 'Walks' });
    couch.drop();
    await phone.sync();
    await library.sync();
    await phone.sync();
    expect(await phone.bodies()).to.deep.equal({ a: { title: 'Tea' }, b: { title: 'Walks' } });
    expect((await library.sync()).detail).to.include({ open: 0, sent: 0 });
  });

  it('takes nothing from a document that somebody changed on the server, and takes the rest', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.write('b', { title: 'Walks' });
    await phone.sync();
    const [document] = couch.documents().filter((one) => JSON.stringify(one).includes('Tea'));
    couch.meddle(document!['_id'] as string, (one) => JSON.parse(JSON.stringify(one).replace('Tea', 'Gin')) as typeof one);
    const { detail } = await library.sync();
    expect(detail).to.include({ received: 1, refused: 1 });
    expect(await library.bodies()).to.deep.equal({ b: { title: 'Walks' } });
  });

  it('passes over documents that are none of ours', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    for (const id of ['_design/who', 'notes'])
      await couch.fetch(`${url}/${encodeURIComponent(id)}`, {
        method: 'PUT',
        body: JSON.stringify({ _id: id, language: 'javascript' }),
      });
    expect((await library.sync()).detail).to.include({ received: 1, refused: 0 });
  });

  it('holds back a record that this page refuses, and takes the others', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.write('b', { title: 'Walks' });
    await phone.sync();
    // A release to come wrote it: its schema is not known here.
    const form = await readForm(
      couch.documents().find(({ _id }) => _id === 'recovery-widgets'),
      undefined,
    );
    const [known] = (await Promise.all(couch.documents().map((one) => form.read(one)))).filter((one) => one?.id === 'a');
    const newer = await form.named({
      ...{ kind: known!.kind, id: 'a', at: known!.at, parents: [known!.version], generation: 2 },
      content: { ...known!.content!, schemaVersion: 2, body: { title: 'Newer' } },
    });
    await couch.fetch(`${url}/_bulk_docs`, { method: 'POST', body: JSON.stringify({ docs: [await form.write(newer)] }) });
    expect((await library.sync()).detail).to.include({ received: 3, refused: 1 });
    expect(await library.bodies()).to.deep.equal({ b: { title: 'Walks' } });
    expect((await phone.sync()).detail).to.include({ received: 1, refused: 1 });
    expect((await phone.get('a'))!.body.title, 'what was here stays as it was').to.equal('Tea');
    await phone.write('a', { title: 'Tea with Noor' });
    await phone.sync();
    expect((await phone.get('a'))!.body.title).to.equal('Tea with Noor');
  });

  it('remembers what it held back, and takes it where a later page can', async () => {
    await phone.write('a', { title: 'Tea' });
    await phone.sync();
    const importSubject = library.store.importSubject.bind(library.store);
    library.store.importSubject = () => Promise.reject(new RecoveryError('ImportInvalid'));
    for (let round = 0; round < 2; round++) expect((await library.sync()).detail).to.include({ refused: 1 });
    library.store.importSubject = importSubject;
    await library.sync();
    expect(await library.bodies()).to.deep.equal({ a: { title: 'Tea' } });
  });

  it('remembers what came of a record of which an earlier version is missing, also where it ends then', async () => {
    await phone.write('a', { title: 'Tea' });
    // A version that never got out, and whose words are gone.
    const one = replicate(phone.store, { url, fetch: couch.fetch, trail: phone.trail });
    couch.before = (_method, path) => void (path.startsWith('_bulk_docs') && one.stop());
    await one.done.catch(() => undefined);
    couch.before = () => undefined;
    await phone.write('a', { title: 'Walks' });
    await phone.store.removeHistory!({ subject: 'self' });
    await phone.sync();
    await library.write('a', { title: 'Sea' });
    let reads = 0;
    const other = replicate(library.store, { url, fetch: couch.fetch, trail: library.trail });
    couch.before = (_method, path) => void (path.startsWith('_all_docs') && ++reads > 1 && other.stop());
    await other.done.catch(() => undefined);
    couch.before = () => undefined;
    expect(reads).to.equal(2);
    const { detail } = await library.sync();
    expect(detail.open).to.equal(1);
    expect((await library.bodies())['a']!.title).to.be.oneOf(['Walks', 'Sea']);
  });

  it('stops in the middle without a trace, and goes on from there', async () => {
    for (let index = 0; index < 30; index++) await phone.write(`record-${index}`, { title: 'Tea' });
    for (let requests = 1; requests < 12; requests++) {
      let left = requests;
      const one = replicate(phone.store, { url, fetch: couch.fetch, trail: phone.trail });
      couch.before = () => void (--left <= 0 && one.stop());
      await one.done.catch(() => undefined);
      couch.before = () => undefined;
      expect(one.state).to.equal('stopped');
    }
    await phone.sync();
    await library.sync();
    expect(Object.keys(await library.bodies())).to.have.length(30);
  });

  it('ends where the person erases everything, and brings nothing back by itself', async () => {
    const one = live(phone);
    await phone.write('a', { title: 'Tea' });
    await waitUntil(() => one.detail.sent === 1);
    await phone.store.eraseSubject('self');
    await waitUntil(() => one.state === 'stopped');
    await one.done;
    await waitUntil(async () => (await phone.trail.read()).places.length === 0);
    expect(await phone.bodies()).to.deep.equal({});
  });

  for (const wrong of ['https://couch.example', 'ftp://couch.example/x', 'https://me:secret@couch.example/x'])
    it(`refuses ${wrong} as the address of a database`, () => {
      expect(() => replicate(phone.store, { url: wrong, fetch: couch.fetch })).to.throw(RecoveryError);
    });
});
