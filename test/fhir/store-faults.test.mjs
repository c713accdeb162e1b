// What a store on a FHIR server promises beside the store suite: nothing lost and nothing twice under faults, and what others do.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { startFhirServer } from './server/server.mjs';
import { sources } from './support/sources.mjs';
import { mixedFaults } from './support/mixed-faults.mjs';
import { assertValidR4 } from './validate.mjs';

const { createFhirStore, goalKind, isRecoveryError } = sources;
sources.registerKind(goalKind);
/** `SEED=48` for other faults. */
const seed = Number(process.env.SEED ?? 47);
const patients = ['self', 'other'].map((id) => ({ resourceType: 'Patient', id }));

let server;
const stores = [];
afterEach(async () => {
  for (const store of stores.splice(0)) store.close();
  await server?.close();
});
const start = async (options) => (server = await startFhirServer({ seed: patients, ...options }));

function storeOn({ baseUrl }, options = {}) {
  const wait = () => Promise.resolve();
  const store = createFhirStore({ baseUrl, fetch, wait, timeoutSeconds: 5, ...options });
  stores.push(store);
  return store;
}

const goal = (id, title = '', fields = {}) => ({
  ...{ subject: 'self', kind: 'goal', id, revision: 0, schemaVersion: 1, lang: 'en', status: 'mine', notes: [], shares: [] },
  ...{ createdAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-05-01T08:00:00.000Z' },
  author: { id: 'self', kind: 'person', name: 'Amina' },
  body: { ...goalKind.empty(), title },
  ...fields,
});
const changed = (record, title) => ({ ...record, body: { ...record.body, title } });
const titleOf = (record) => record?.body.title;

async function failure(running) {
  try {
    await running;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}

/** Calls once what others do between what a store reads and the first request that it sends to write. */
function meddling(act) {
  let isDone = false;
  return async (url, init) => {
    if (init.method !== 'GET' && !isDone) {
      isDone = true;
      await act();
    }
    return fetch(url, init);
  };
}

describe('createFhirStore under faults', () => {
  test('T47 6 clients, 50 edits each of one record: 300 of 300 are there, each once, in 301 versions', async () => {
    const faults = mixedFaults({ hang: 0.004, slowMilliseconds: 3, applyTo: 'writes', seed });
    await start({ faults, opaqueVersions: true });
    const record = goal('shared', '');
    await storeOn(server).put(record, { expectedRevision: 0 });
    let conflicts = 0;
    let retries = 0;
    const client = async (name) => {
      const store = storeOn(server, { timeoutSeconds: 1, attempts: 3 });
      for (let edit = 0; edit < 50; edit++) {
        const operationId = `${name}-${edit}`;
        let now = await store.get(record);
        for (let isOver = false; !isOver;) {
          try {
            const next = changed(now, `${titleOf(now)} ${name}-${edit}`);
            await store.put(next, { expectedRevision: now.revision, operationId });
            isOver = true;
          } catch (error) {
            if (isRecoveryError(error, 'Conflict')) {
              conflicts += 1;
              now = await store.get(record);
            } else if (isRecoveryError(error, 'StorageLost')) retries += 1;
            else throw error;
          }
        }
      }
    };
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(client));
    const final = await storeOn(server).get(record);
    const words = titleOf(final).trim().split(' ');
    assert.equal(words.length, 300);
    assert.equal(new Set(words).size, 300);
    assert.equal(final.revision, 301);
    assert.equal(server.resources.all('Basic').length, 1);
    assert.equal(server.resources.versions(`Basic/${server.resources.all('Basic')[0].id}`).length, 301);
    console.log(`${conflicts} conflicts, ${retries} saves tried again, faults: ${JSON.stringify(server.faults.counts)}`);
    assert.ok(conflicts > 0);
  });

  test('a save whose reply got lost is done, also where others wrote since', async () => {
    await start();
    const record = goal('one', 'mine');
    const store = storeOn(server, { attempts: 1 });
    server.faults.next('cutAfter');
    const lost = { expectedRevision: 0, operationId: 'first' };
    assert.equal((await failure(store.put(record, lost))).code, 'StorageLost');
    const other = storeOn(server);
    await other.put(changed(record, 'theirs'), { expectedRevision: 1 });
    assert.equal((await store.put(record, lost)).revision, 1);
    assert.equal(titleOf(await store.get(record)), 'theirs');
    // One that never arrived is done then.
    server.faults.next('cutBefore');
    const before = { expectedRevision: 2, operationId: 'second' };
    assert.equal((await failure(store.put(changed(record, 'both'), before))).code, 'StorageLost');
    assert.equal((await store.put(changed(record, 'both'), before)).revision, 3);
    assert.deepEqual(
      (await store.history(record)).map(({ record: version }) => titleOf(version)),
      ['both', 'theirs', 'mine'],
    );
    assert.deepEqual(
      (await store.journal('self')).map(({ operationId }) => operationId).filter((id) => id.length < 8),
      ['first', 'second'],
    );
  });

  test('spurious 409 and 412, before and after the commit, are no conflicts', async () => {
    await start();
    const store = storeOn(server);
    const record = goal('one', '1');
    server.faults.next('conflict', 'cutAfter', 'preconditionFailed');
    await store.put(record, { expectedRevision: 0 });
    server.faults.next('preconditionFailed', 'cutAfter', 'conflict');
    await store.put(changed(record, '2'), { expectedRevision: 1 });
    assert.deepEqual(
      (await store.history(record)).map(({ revision }) => revision),
      [2, 1],
    );
  });
});

describe('createFhirStore beside others', () => {
  test('several records are written all or none, also where one of them was made by others a moment ago', async () => {
    await start();
    const [kept, fresh, taken] = [goal('kept', 'kept'), goal('fresh', 'fresh'), goal('taken', 'mine')];
    await storeOn(server).put(kept);
    const other = storeOn(server);
    const store = storeOn(server, { fetch: meddling(() => other.put(goal('taken', 'theirs'))) });
    await store.get(kept);
    const error = await failure(
      store.put([changed(kept, 'changed'), fresh, taken].map((one) => one)).then(() => store.put(taken, { expectedRevision: 0 })),
    );
    assert.equal(error.code, 'Conflict');
    const strict = storeOn(server, { fetch: meddling(() => other.put(goal('late', 'theirs'))) });
    const all = [goal('more', 'more'), goal('late', 'mine')];
    const conflict = await failure(strict.put(all, { expectedRevision: 0 }));
    assert.deepEqual([conflict.code, titleOf(conflict.stored), conflict.storedRevision], ['Conflict', 'theirs', 1]);
    assert.equal(await strict.get(goal('more')), undefined);
    assert.equal(titleOf(await strict.get(goal('late'))), 'theirs');
  });

  test('what was taken back is in no history and no journal', async () => {
    await start();
    const kept = goal('kept', 'first');
    const other = storeOn(server);
    await other.put(kept);
    // A backend by itself would take the expected revisions of a caller; the store gives those that it read.
    const store = storeOn(server, { fetch: meddling(() => other.put(goal('taken', 'theirs'))) });
    const saved = await store.put([changed(kept, 'second'), goal('taken', 'mine')]);
    assert.deepEqual(
      saved.map(({ revision }) => revision),
      [2, 2],
    );
    const history = await store.history(kept);
    assert.deepEqual(
      history.map(({ revision, record }) => [revision, titleOf(record)]),
      [
        [2, 'second'],
        [1, 'first'],
      ],
    );
    assert.deepEqual(
      (await store.history(goal('taken'))).map(({ record }) => titleOf(record)),
      ['mine', 'theirs'],
    );
    const journal = (await store.journal('self')).map(({ id, revision }) => `${id} ${revision}`);
    assert.deepEqual([...journal].sort(), ['kept 1', 'kept 2', 'taken 1', 'taken 2']);
    // Four versions on the server: first, the one taken back, first again, second.
    const { id } = server.resources.all('Basic').find(({ identifier }) => identifier[0].value.includes('/kept/'));
    assert.equal(server.resources.versions(`Basic/${id}`).length, 4);
  });

  test('what others erased is a conflict for a late writer, and can be written anew', async () => {
    await start();
    const record = goal('one', 'mine');
    await storeOn(server).put(record);
    const late = storeOn(server, { fetch: meddling(() => storeOn(server).eraseSubject('self')) });
    const error = await failure(late.put(changed(record, 'late'), { expectedRevision: 1 }));
    assert.deepEqual([error.code, error.stored, error.storedRevision], ['Conflict', undefined, 0]);
    assert.equal((await late.put(record, { expectedRevision: 0 })).revision, 1);
  });

  test('hears of what others change while somebody listens, and of nothing of its own', async () => {
    await start();
    let wake = () => {};
    const wait = (_milliseconds, signal) =>
      new Promise((resolve, reject) => {
        wake = resolve;
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const polls = () => server.requests.filter(({ url }) => url.includes('subject=')).length;
    const until = async (isTrue) => {
      for (let times = 0; !isTrue(); times++) {
        assert.ok(times < 2_000, 'nothing came');
        await new Promise((resolve) => setImmediate(resolve));
        wake();
      }
    };
    const other = storeOn(server);
    const record = goal('one', '1');
    await other.put(record);
    const store = storeOn(server, { pollSeconds: 5, wait });
    const heard = [];
    const stop = store.watch({ subject: 'self' }, (change) => heard.push(change));
    await until(() => polls() > 1);
    await store.put(goal('own', 'own'));
    await other.put(changed(record, '2'));
    await other.remove(record);
    await until(() => heard.some(({ act, elsewhere }) => elsewhere && act === 'remove'));
    const { subject, kind, id } = record;
    assert.deepEqual(heard.at(-1), { subject, kind, id, revision: 3, act: 'remove', elsewhere: true });
    assert.deepEqual(
      heard.filter((one) => one.id === 'own'),
      [{ subject, kind, id: 'own', revision: 1, act: 'put', elsewhere: false }],
    );
    stop();
    stop();
    await new Promise((resolve) => setImmediate(resolve));
    const asked = polls();
    for (let times = 0; times < 20; times++) await new Promise((resolve) => setImmediate(resolve, wake()));
    assert.equal(polls(), asked);
  });
});

describe('createFhirStore on other servers', () => {
  test('T48 refuses to overwrite on a server without versions, and says why; what is new it takes', async () => {
    await start({ versioned: false });
    const store = storeOn(server);
    const record = goal('one', '1');
    await store.put(record);
    const error = await failure(store.put(changed(record, '2')));
    assert.equal(error.code, 'HostMisuse');
    assert.match(error.message, /keeps no versions/);
    assert.equal(titleOf(await store.get(record)), '1');
    assert.equal((await store.history(record)).length, 1);
  });

  test('sends nothing a second time that names no version and could be done twice', async () => {
    await start({ versioned: false });
    const store = storeOn(server);
    await store.put(goal('one', '1'));
    server.faults.next('cutBefore');
    assert.equal((await failure(store.eraseSubject('self'))).code, 'StorageLost');
    assert.equal(server.requests.filter(({ method }) => method === 'DELETE').length, 1);
    assert.equal(server.resources.all('Basic').length, 1);
  });

  test('reads all pages of a search and of a history', async () => {
    await start();
    const small = (url, init) => fetch(url.replace('_count=200', '_count=2'), init);
    const store = storeOn(server, { fetch: small });
    const records = Array.from({ length: 7 }, (_, index) => goal(`goal-${index}`, `${index}`));
    await store.put(records);
    for (const title of ['a', 'b', 'c', 'd']) await store.put(changed(records[0], title));
    assert.equal((await store.list({ subject: 'self' })).length, 7);
    assert.equal((await store.exportSubject('self')).revisions.length, 4);
  });

  test('keeps acts that change no record, once, and erases them too', async () => {
    await start();
    const store = storeOn(server);
    await store.put(goal('one', '1'));
    server.faults.next('cutAfter');
    await store.noteAct('self', 'copy');
    assert.deepEqual(
      (await storeOn(server).journal('self')).map(({ act, kind, by }) => [act, kind, by]),
      [
        ['put', 'goal', 'person'],
        ['copy', '', 'person'],
      ],
    );
    const report = await store.eraseSubject('self');
    assert.deepEqual(report.outOfReach, ['erase_copies', 'erase_host']);
    assert.equal(server.resources.all('Basic').length, 0);
    assert.deepEqual(await store.journal('self'), []);
  });

  test('keeps two people apart who are one patient of the server, and asks for a patient where there is none', async () => {
    await start();
    const patient = () => ({ reference: 'Patient/self' });
    const store = storeOn(server, { patient });
    await store.put(goal('one', 'mine'));
    await store.put(goal('one', 'theirs', { subject: 'other' }));
    assert.deepEqual((await store.list({ subject: 'other' })).map(titleOf), ['theirs']);
    await store.eraseSubject('self');
    assert.deepEqual((await store.list({ subject: 'other' })).map(titleOf), ['theirs']);
    assert.equal((await failure(storeOn(server, { patient: () => ({}) }).list({ subject: 'self' }))).code, 'HostMisuse');
  });

  test('T51 all that it writes is R4 for both validators: versions, removals, sittings, imports and acts', async () => {
    await start();
    const store = storeOn(server);
    const [first, second] = [goal('first', '1'), goal('second', '1')];
    await store.put([first, second]);
    for (const title of ['2', '3']) await store.put(changed(first, title), { sitting: 'morning' });
    await store.remove(second);
    const file = await store.exportSubject('self');
    await store.eraseSubject('self');
    await store.importSubject(file, { subject: 'self', mode: 'write' });
    await store.put(changed(first, '4'));
    await store.noteAct('self', 'copy');
    const written = server.resources.all('Basic').flatMap(({ id }) => server.resources.versions(`Basic/${id}`));
    assert.equal(written.length, 4);
    for (const { resource } of written) assertValidR4(resource);
  });

  test('a damaged record is named, not skipped, and no chart shows a stored one as a goal', async () => {
    await start();
    const store = storeOn(server);
    await store.put(goal('one', 'CANARY'));
    assert.deepEqual(
      ['Goal', 'Observation', 'CarePlan'].flatMap((type) => server.resources.all(type)),
      [],
    );
    const [resource] = server.resources.all('Basic');
    assert.doesNotMatch(JSON.stringify({ ...resource, extension: undefined }), /CANARY/);
    const damaged = { ...resource, extension: resource.extension.slice(1) };
    await fetch(`${server.baseUrl}/Basic/${resource.id}`, {
      method: 'PUT',
      body: JSON.stringify(damaged),
      headers: { 'Content-Type': 'application/fhir+json' },
    });
    for (const call of [store.get(goal('one')), store.list({ subject: 'self' })]) {
      const error = await failure(call);
      assert.deepEqual([error.code, error.ids], ['StorageCorrupt', ['one']]);
    }
  });
});
