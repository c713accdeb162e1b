// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import * as z from 'zod/mini';
import { defineKind, registerKind } from '../../../src/record/kind.js';
import { everybody } from '../../../src/record/record.js';
import type { Actor, ActorKind, Share, StoredRecord } from '../../../src/record/record.js';
import { createHostStore } from '../../../src/store/host-store.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { SharedStore, storeFor } from '../../../src/store/shared-store.js';
import { storeOf } from '../../../src/store/store-for-others.js';
import type { StoreChange } from '../../../src/store/store.js';
import { failure } from '../../suites/store-suite-records.js';
import { mapBackend } from './host-backend.js';

const robin: Actor = { id: 'c1', kind: 'clinician', name: 'Robin' };
const amina: Actor = { id: 'p1', kind: 'peer', name: 'Amina' };
const at = '2026-05-03T10:00:00.000Z';
const kinds = ['supporter', 'peer', 'clinician', 'advocate', 'agent', 'witness'] satisfies ActorKind[];
const all = (to: Actor, change: Partial<Share> = {}): Share => ({
  ...{ id: `s-${to.id}`, to, scope: 'all', mode: 'view', grantedAt: at },
  ...change,
});

const kind = defineKind({
  name: 'shared-test',
  schema: z.looseObject({ one: z.string(), two: z.string() }),
  empty: () => ({ one: '', two: '' }),
});
registerKind(kind);
registerKind(
  defineKind({
    ...{ name: 'shared-test-part', schema: z.looseObject({ of: z.string() }), empty: () => ({ of: '' }) },
    belongsTo: { kind: 'shared-test', belongs: ({ body }, { id }) => (body as { of: string }).of === id },
  }),
);

const recordOf = (id: string, body: object, shares: readonly Share[] = [], more: Partial<StoredRecord> = {}): StoredRecord => ({
  ...{ subject: 'self', kind: 'shared-test', id, revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at, lang: 'en' },
  ...{ author: { id: 'self', kind: 'person', name: '' }, status: 'mine', body, notes: [], shares },
  ...more,
});

async function filled(): Promise<MemoryStore> {
  const store = new MemoryStore({ state: 'session' });
  await store.put([
    recordOf('whole', { one: 'Kite', two: 'Lamp' }, [all(robin)]),
    recordOf('part', { one: 'Moss', two: 'Nest' }, [all(robin, { scope: ['one'] }), all(amina)]),
    recordOf('none', { one: 'Oak', two: 'Pond' }),
    recordOf('extra', { of: 'whole', words: 'Quill' }, [], { kind: 'shared-test-part' }),
    recordOf('other', { of: 'part', words: 'Reed' }, [], { kind: 'shared-test-part' }),
  ]);
  return store;
}

const refusedWith = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
const reference = (id: string) => ({ subject: 'self', kind: 'shared-test', id });

describe('a store in the hands of others', () => {
  it('A4.1: every way to read gives what was shared, and nothing else', async () => {
    const store = storeFor(robin, await filled());
    const given = JSON.stringify([
      ...[await store.list({ subject: 'self' }), await store.exportSubject('self'), await store.history(reference('part'))],
      ...[await store.journal('self'), await store.drafts!({ subject: 'self', kind: 'shared-test' })],
      ...(await Promise.all(['whole', 'part', 'none'].map((id) => store.get(reference(id))))),
    ]);
    for (const word of ['Kite', 'Lamp', 'Moss', 'Quill']) expect(given).to.contain(word);
    for (const word of ['Nest', 'Oak', 'Pond', 'Reed', 'p1', 'stamp']) expect(given).to.not.contain(word);
    expect(await store.get(reference('none'))).to.equal(undefined);
    expect(await store.journal('self')).to.deep.equal([]);
    expect(await store.history(reference('none'))).to.deep.equal([]);
    const now = (await store.get(reference('part')))!;
    expect(await store.history(reference('part'))).to.deep.equal([
      { revision: now.revision, at: now.updatedAt, record: now, removed: false },
    ]);
    expect(await store.drafts!({ subject: 'self', kind: 'shared-test' })).to.deep.equal([]);
    const records = await store.list({ subject: 'self' });
    expect(await store.exportSubject('self')).to.deep.include({ subject: 'self', version: 1, records, revisions: [] });
  });

  it('a body that cannot be read stops the reading, and no word of it is in the error', async () => {
    const quoting = (body: Record<string, unknown>): never => {
      throw new Error(String(body.one));
    };
    const newer = { ...kind, name: 'shared-test-broken', schemaVersion: 2, migrations: [quoting] };
    registerKind(newer);
    const owners = {
      get: () => Promise.resolve(recordOf('broken', { one: 'CANARY' }, [all(robin, { scope: ['one'] })], { kind: newer.name })),
    };
    const error = await failure(new SharedStore(owners as never, robin).get(reference('broken')));
    expect(error).to.deep.include({ code: 'StorageCorrupt', ids: ['broken'] });
    expect(JSON.stringify([error.message, error.stack, error.cause])).to.not.contain('CANARY');
  });

  it('a limit counts what may be read, and other people’s records are not among them', async () => {
    const store = storeFor(robin, await filled());
    expect(await store.list({ subject: 'self', kind: 'shared-test', limit: 2 })).to.have.length(2);
    expect(await store.list({ subject: 'else' })).to.deep.equal([]);
  });

  it('A1.1: whoever is not the person writes no record, removes none, brings none back and erases nothing', async () => {
    const owners = await filled();
    const before = JSON.stringify([await owners.list({ subject: 'self' }), await owners.journal('self')]);
    for (const one of kinds) {
      const actor = { ...robin, kind: one };
      await owners.put({ ...(await owners.get(reference('whole')))!, shares: [all(actor)] });
      for (const store of [storeFor(actor, owners), storeOf(actor, owners)]) {
        const [record] = await store.list({ subject: 'self' });
        const copy = JSON.stringify(await owners.exportSubject('self'));
        for (const act of [
          () => store.put({ ...record!, body: { one: 'theirs', two: '' } }),
          () => store.put({ ...record!, shares: [all(actor), all(amina)] }),
          () => store.remove(record!),
          () => store.restore(record!),
          () => store.importSubject(copy, { subject: 'self', mode: 'write' }),
          () => store.eraseSubject('self'),
          () => store.acceptLoss(),
          () => store.eraseRecords!('self', [{ kind: record!.kind }]),
          () => store.removeHistory!({ subject: 'self' }),
          () => store.noteAct!('self', 'copy'),
        ])
          expect(await refusedWith(act()), one).to.equal('HostMisuse');
      }
    }
    await owners.put({ ...(await owners.get(reference('whole')))!, shares: [all(robin)] });
    const after = await owners.list({ subject: 'self' });
    expect(after.map(({ body }) => JSON.stringify(body)).sort()).to.deep.equal(
      (JSON.parse(before) as [StoredRecord[]])[0].map(({ body }) => JSON.stringify(body)).sort(),
    );
  });

  it('A1.1: takes notes beside what was shared, signed by whoever acts, and no others', async () => {
    const owners = await filled();
    const store = storeFor(robin, owners);
    const note = { on: '', text: 'Read it.', author: robin, lang: 'en' };
    expect(await refusedWith(store.addNote(reference('part'), note))).to.equal('done');
    expect(await refusedWith(store.addNote(reference('none'), note))).to.equal('HostMisuse');
    for (const author of [amina, { ...robin, kind: 'peer' as const }, { ...robin, id: 'c2' }])
      expect(await refusedWith(store.addNote(reference('part'), { ...note, author }))).to.equal('HostMisuse');
    expect((await owners.get(reference('part')))!.notes.map(({ text }) => text)).to.deep.equal(['Read it.']);
    expect((await storeFor(amina, owners).get(reference('part')))!.notes).to.deep.equal([]);
  });

  it('hears that something changed, and never what: not even which record, where it was not shared', async () => {
    const owners = await filled();
    const heard: StoreChange[] = [];
    const stop = storeFor(robin, owners).watch({ subject: 'self' }, (change) => heard.push(change));
    await owners.put({ ...(await owners.get(reference('none')))!, body: { one: 'new', two: '' } });
    await waitUntil(() => heard.length > 0);
    await owners.remove(reference('none'));
    const unnamed = { subject: 'self', kind: '', id: '', revision: 0, elsewhere: false };
    expect(heard).to.deep.equal([
      { ...unnamed, act: 'reread' },
      { ...unnamed, act: 'reread' },
    ]);
    await owners.eraseSubject('self');
    expect(heard.slice(2)).to.deep.equal([{ ...unnamed, act: 'erase' }]);
    stop();
  });

  it('hears of what goes along with a record when that changes, until it is closed', async () => {
    const owners = await filled();
    const store = new SharedStore(owners, robin);
    await store.prepare();
    const heard: string[] = [];
    store.watch({ subject: 'self', kind: 'shared-test-part' }, ({ act }) => heard.push(act));
    store.watch({ subject: 'self', kind: 'never-registered' }, ({ act }) => heard.push(act));
    await owners.put({ ...(await owners.get(reference('whole')))!, shares: [] });
    expect(heard).to.deep.equal(['reread']);
    store.close();
    await owners.put({ ...(await owners.get(reference('part')))!, shares: [] });
    expect(heard).to.deep.equal(['reread']);
  });

  it('shows where words are kept, and that this has changed', () => {
    const listeners: ((state: string) => void)[] = [];
    const owners = { state: 'full', watchState: (listener: () => void) => listeners.push(listener) };
    const states: string[] = [];
    const store = new SharedStore(owners as never, robin);
    store.watchState((state) => states.push(state));
    listeners[0]!('device');
    expect([store.state, ...states]).to.deep.equal(['full', 'device']);
  });

  it('H11: taking back takes effect at once', async () => {
    const owners = await filled();
    const store = storeFor(robin, owners);
    expect(await store.get(reference('whole'))).to.be.an('object');
    const record = (await owners.get(reference('whole')))!;
    await owners.put({ ...record, shares: [all(robin, { endedAt: at })] });
    expect(await store.get(reference('whole'))).to.equal(undefined);
    expect(await store.list({ subject: 'self', kind: 'shared-test-part' })).to.deep.equal([]);
  });

  it('a share that ends by itself is told when its last day is over, while somebody listens', async () => {
    const owners = await filled();
    const record = (await owners.get(reference('whole')))!;
    await owners.put({ ...record, shares: [all(robin, { expiresOn: '2026-05-03' })] });
    let now = new Date(2026, 4, 4).getTime() - 60;
    const started = performance.now();
    const store = new SharedStore(owners, robin, () => now + (performance.now() - started));
    const heard: string[] = [];
    const stop = store.watch({ subject: 'self', kind: 'shared-test' }, ({ act }) => heard.push(act));
    // Of somebody else, and for a week more: nothing of it is told.
    const theirs = recordOf('theirs', { one: '', two: '' }, [all(robin, { expiresOn: '2026-05-10' })], { subject: 'else' });
    await owners.put(theirs);
    const stopOther = store.watch({ subject: 'else' }, () => heard.push('of somebody else'));
    expect(await store.list({ subject: 'else' })).to.have.length(1);
    expect((await store.get(reference('whole')))!.id).to.equal('whole');
    await waitUntil(() => heard.length === 1, 'the end is told', { timeout: 3000 });
    expect(heard).to.deep.equal(['reread']);
    expect(await store.get(reference('whole'))).to.equal(undefined);
    stop();
    stopOther();
    now = 0;
  });

  it('two groups read what each was given', async () => {
    const owners = new MemoryStore({ state: 'session' });
    const group = (one: ActorKind): Actor => ({ id: everybody, kind: one, name: '' });
    const shares = [all(group('clinician'), { id: 'a', scope: ['one'] }), all(group('peer'), { id: 'b', scope: ['two'] })];
    await owners.put(recordOf('both', { one: 'Sail', two: 'Tern' }, shares));
    const read = async (actor: Actor) => (await storeFor(actor, owners).get(reference('both')))?.body;
    expect(await read(robin)).to.deep.equal({ one: 'Sail', two: '' });
    expect(await read(amina)).to.deep.equal({ one: '', two: 'Tern' });
    expect(await read({ id: 'x', kind: 'supporter', name: '' })).to.equal(undefined);
  });

  it('the person’s own store stays as it is, and so does one that decides access itself', async () => {
    const owners = await filled();
    const self: Actor = { id: 'self', kind: 'person', name: '' };
    expect(storeFor(self, owners)).to.equal(owners);
    expect(storeOf(self, owners)).to.equal(owners);
    const deciding = createHostStore({ ...mapBackend(), decidesAccess: true });
    expect(storeFor(robin, deciding)).to.equal(deciding);
    expect(storeOf(robin, deciding)).to.equal(deciding);
    const plain = createHostStore(mapBackend());
    expect(storeOf(robin, plain)).to.not.equal(plain);
  });
});

describe('the stand-in that a widget gets', () => {
  it('is one for each actor and store, shows the state, and nothing of how the store works', async () => {
    const owners = await filled();
    const store = storeOf(robin, owners);
    expect(storeOf({ ...robin }, owners)).to.equal(store);
    expect(storeOf(amina, owners)).to.not.equal(store);
    expect(store.state).to.equal('session');
    expect((store as unknown as { engine?: unknown }).engine).to.equal(undefined);
    expect(await Promise.resolve(store)).to.equal(store);
    const frozen = storeOf(robin, Object.freeze(await filled()));
    expect(frozen.state).to.equal('session');
  });

  it('listens from the first question on, also where that came before the part', async () => {
    const owners = await filled();
    const store = storeOf({ ...robin, id: 'c1' }, owners);
    const heard: StoreChange[] = [];
    const stop = store.watch({ subject: 'self', kind: 'shared-test' }, (change) => heard.push(change));
    expect(await store.list({ subject: 'self', kind: 'shared-test' })).to.have.length(2);
    const record = (await owners.get(reference('whole')))!;
    await owners.put({ ...record, shares: [] });
    await waitUntil(() => heard.length === 1);
    stop();
    await Promise.resolve();
    await owners.put({ ...record, revision: 2, shares: [all(robin)] });
    expect(heard).to.have.length(1);
  });
});
