// What clients rely on: a version is overwritten only by who has seen it, nothing is there twice, and a transaction is all or nothing.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { goodResources } from './fixtures/good.mjs';
import { otherResources } from './fixtures/others.mjs';
import { plantedErrors } from './fixtures/planted.mjs';
import { keptTypes } from './server/definitions.mjs';
import { people } from './server/people.mjs';
import { startFhirServer } from './server/server.mjs';
import { clientOf, conditionalEntry, goalOf, system, transactionOf } from './support/client.mjs';
import { problemsByFhir } from './validate.mjs';

let server;
let call;
let count = 0;
/** A name that no other test uses. */
let name;

before(async () => {
  server = await startFhirServer({ seed: people });
  call = clientOf(server.baseUrl);
});
beforeEach(() => (name = `record-${(count += 1)}`));
after(() => server.close());

const goals = (value) => server.resources.all('Goal').filter(({ identifier }) => identifier[0].value === value);
const etagOf = ({ headers }) => headers.get('ETag');
const wishOf = (reference) => server.resources.read(reference).description.text;
const fiftyTimes = (make) => Promise.all(Array.from({ length: 50 }, (_, index) => make(index)));
const byStatus = (answers) => answers.reduce((all, one) => ({ ...all, [one.status]: [...(all[one.status] ?? []), one] }), {});

async function created(value = name, more) {
  const answer = await call('POST', 'Goal', goalOf(value, more));
  assert.equal(answer.status, 201);
  return { ...answer, path: `Goal/${answer.body.id}`, resource: answer.body };
}

describe('one resource', () => {
  test('is created, read, changed, and each version can be read again', async () => {
    const { path, resource, headers } = await created();
    assert.equal(headers.get('Location'), `${server.baseUrl}/${path}/_history/1`);
    assert.equal(headers.get('ETag'), 'W/"1"');
    const changed = await call('PUT', path, { ...resource, description: { text: 'Another wish' } }, { 'If-Match': 'W/"1"' });
    assert.deepEqual([changed.status, etagOf(changed)], [200, 'W/"2"']);
    assert.equal((await call('GET', path)).body.description.text, 'Another wish');
    assert.equal((await call('GET', `${path}/_history/1`)).body.description.text, `Wish ${name}`);
    const history = (await call('GET', `${path}/_history`)).body;
    // Twice: the one of the library turns the order round with each reading.
    assert.deepEqual(history, (await call('GET', `${path}/_history`)).body);
    assert.deepEqual(
      history.entry.map(({ resource: { meta } }) => meta.versionId),
      ['2', '1'],
    );
  });

  test('takes neither id nor version nor time from the client', async () => {
    const { path } = await created();
    const meta = { versionId: '77', lastUpdated: '2001-01-01T00:00:00Z' };
    const other = await call('POST', 'Goal', goalOf(name, { id: path.split('/')[1], meta }));
    assert.notEqual(`Goal/${other.body.id}`, path);
    assert.equal(other.body.meta.versionId, '1');
    assert.notEqual(other.body.meta.lastUpdated, meta.lastUpdated);
  });

  test('has a history that can be read page by page', async () => {
    const { path, resource } = await created();
    for (const text of ['second', 'third']) await call('PUT', path, { ...resource, description: { text } });
    const first = (await call('GET', `${path}/_history?_count=2`)).body;
    const next = first.link.find(({ relation }) => relation === 'next').url;
    const last = (await call('GET', next.slice(server.baseUrl.length + 1))).body;
    const textsIn = ({ entry }) => entry.map(({ resource: { description } }) => description.text);
    assert.deepEqual([...textsIn(first), ...textsIn(last)], ['third', 'second', `Wish ${name}`]);
    assert.equal(
      last.link.find(({ relation }) => relation === 'next'),
      undefined,
    );
  });

  test('can be put under an id of the client', async () => {
    const answer = await call('PUT', `Goal/${name}`, goalOf(name, { id: name }));
    assert.equal(answer.status, 201);
    assert.equal((await call('PUT', `Goal/${name}`, goalOf(name, { id: 'another' }))).status, 400);
  });

  test('is gone when it was deleted, with its history kept, and deleting again is no error', async () => {
    const { path } = await created();
    assert.equal((await call('DELETE', path)).status, 204);
    assert.equal((await call('GET', path)).status, 410);
    assert.equal((await call('DELETE', path)).status, 204);
    assert.equal((await call('GET', `${path}/_history/1`)).status, 200);
    const { entry } = (await call('GET', `${path}/_history`)).body;
    assert.deepEqual(
      entry.map(({ request }) => request.method),
      ['DELETE', 'POST'],
    );
    assert.equal((await call('GET', `Goal?identifier=${system}|${name}`)).body.total, 0);
    assert.equal((await call('GET', 'Goal/never')).status, 404);
  });
});

describe('If-Match', () => {
  test('of 50 writers who saw the same version, one wins', async () => {
    const { path, resource } = await created();
    const write = (index) => call('PUT', path, { ...resource, description: { text: `${index}` } }, { 'If-Match': 'W/"1"' });
    const { 200: won, 412: lost } = byStatus(await fiftyTimes(write));
    assert.deepEqual([won.length, lost.length], [1, 49]);
    assert.equal(wishOf(path), won[0].body.description.text);
    assert.equal(server.resources.versions(path).length, 2);
  });

  test('keeps PATCH and DELETE from what the client has not seen', async () => {
    const { path, resource } = await created();
    const stale = { 'If-Match': 'W/"1"' };
    await call('PUT', path, resource, stale);
    const patch = [{ op: 'replace', path: '/description/text', value: 'Patched' }];
    const asPatch = { 'Content-Type': 'application/json-patch+json' };
    assert.equal((await call('PATCH', path, patch, { ...asPatch, ...stale })).status, 412);
    assert.equal((await call('DELETE', path, undefined, stale)).status, 412);
    assert.equal(wishOf(path), `Wish ${name}`);
    assert.equal((await call('PATCH', path, patch, { ...asPatch, 'If-Match': 'W/"2"' })).status, 200);
    assert.equal(wishOf(path), 'Patched');
    assert.equal((await call('DELETE', path, undefined, { 'If-Match': 'W/"3"' })).status, 204);
  });

  test('is asked of an update by a search too, and in a transaction', async () => {
    const { resource } = await created();
    const url = `Goal?identifier=${system}|${name}`;
    assert.equal((await call('PUT', url, goalOf(name), { 'If-Match': 'W/"9"' })).status, 412);
    const entry = (ifMatch) => transactionOf(conditionalEntry(goalOf(name), undefined, { ifMatch }));
    assert.equal((await call('POST', '', entry('W/"9"'))).status, 412);
    assert.equal((await call('POST', '', entry('W/"1"'))).status, 200);
    assert.equal(server.resources.versions(`Goal/${resource.id}`).length, 2);
  });
});

describe('nothing is there twice', () => {
  test('50 creates of one record at once are one resource', async () => {
    const condition = { 'If-None-Exist': `identifier=${system}|${name}` };
    const { 200: found, 201: made } = byStatus(await fiftyTimes(() => call('POST', 'Goal', goalOf(name), condition)));
    assert.deepEqual([made.length, found.length], [1, 49]);
    assert.equal(goals(name).length, 1);
  });

  test('50 updates by identifier at once are one resource', async () => {
    const url = `Goal?identifier=${system}|${name}`;
    const { 200: found, 201: made } = byStatus(await fiftyTimes(() => call('PUT', url, goalOf(name))));
    assert.deepEqual([made.length, found.length], [1, 49]);
    assert.equal(goals(name).length, 1);
  });

  test('a search that fits two, or does not say which, changes nothing', async () => {
    await created();
    await created();
    assert.equal((await call('PUT', `Goal?identifier=${system}|${name}`, goalOf(name))).status, 412);
    assert.equal((await call('POST', 'Goal', goalOf(name), { 'If-None-Exist': `identifier=${system}|${name}` })).status, 412);
    assert.equal((await call('DELETE', 'Goal')).status, 400);
    assert.equal((await call('PUT', 'Goal?identifer=slip', goalOf(name))).status, 400);
    assert.equal(goals(name).length, 2);
  });
});

describe('transactions', () => {
  const goalUrn = 'urn:uuid:0f8d1c52-2c53-4f0c-9f2e-1f3a7a0b0001';
  const provenance = () => ({
    resource: { ...goodResources.provenance, target: [{ reference: goalUrn }] },
    request: { method: 'POST', url: 'Provenance' },
  });

  test('link their entries, in whatever order, and write nothing twice when sent again', async () => {
    const bundle = transactionOf(provenance(), conditionalEntry(goalOf(name), goalUrn));
    const { status, body } = await call('POST', '', bundle);
    assert.equal(status, 200);
    const [first, second] = body.entry;
    assert.deepEqual([first.response.status, second.response.status], ['201 Created', '201 Created']);
    assert.equal(first.resource.target[0].reference, `Goal/${second.resource.id}`);
    assert.equal(second.response.etag, 'W/"1"');
    const again = (await call('POST', '', bundle)).body.entry[1];
    assert.deepEqual([again.resource.id, again.response.status], [second.resource.id, '200 OK']);
  });

  test('with one entry that fails leave nothing behind', async () => {
    const { path } = await created('before');
    await created('after');
    const all = () => ['Goal', 'Provenance'].map((type) => server.resources.all(type));
    const kept = all();
    const bundle = transactionOf(
      conditionalEntry(goalOf(name), goalUrn),
      provenance(),
      { request: { method: 'DELETE', url: path } },
      conditionalEntry(goalOf(`${name}-bad`, { lifecycleStatus: 'nearly' })),
    );
    const { status, body } = await call('POST', '', bundle);
    assert.equal(status, 400);
    assert.match(body.issue[0].diagnostics, /^Bundle\.entry\[3\]: "nearly" is not a code/);
    assert.deepEqual(all(), kept);
    assert.equal((await call('GET', `Goal?identifier=${system}|${name}`)).body.total, 0);
    assert.equal(server.resources.versions(path).length, 1);
  });

  test('refuse references that lead nowhere, and two entries for one resource', async () => {
    const kept = server.resources.all('Provenance').length;
    assert.equal((await call('POST', '', transactionOf(provenance()))).status, 400);
    const twice = conditionalEntry(goalOf(name, { id: name }));
    assert.equal((await call('POST', '', transactionOf(twice, twice))).status, 400);
    assert.deepEqual([server.resources.all('Provenance').length, goals(name).length], [kept, 0]);
  });

  test('take a hundred conditional entries', async () => {
    const entries = Array.from({ length: 100 }, (_, index) => conditionalEntry(goalOf(`${name}-${index}`)));
    assert.equal((await call('POST', '', transactionOf(...entries))).body.entry.length, 100);
  });

  test('a batch goes on after an entry that fails', async () => {
    const bad = conditionalEntry(goalOf(`${name}-bad`, { lifecycleStatus: 'nearly' }));
    const { body } = await call('POST', '', { ...transactionOf(bad, conditionalEntry(goalOf(name))), type: 'batch' });
    assert.deepEqual(
      body.entry.map(({ response }) => response.status),
      ['400', '201 Created'],
    );
    assert.equal(goals(name).length, 1);
  });
});

describe('what is not R4', () => {
  for (const { id, what, resource } of plantedErrors) {
    test(`is refused: ${id} ${what}`, async () => {
      const { status, body } = await call('POST', resource.resourceType, resource);
      assert.equal(status, id === 'B10' ? 404 : 400);
      assert.equal(body.resourceType, 'OperationOutcome');
      assert.ok(body.issue.some(({ severity }) => severity === 'error'));
    });
  }

  test('is refused after a PATCH', async () => {
    const { path } = await created();
    const patch = [{ op: 'replace', path: '/lifecycleStatus', value: 'nearly' }];
    assert.equal((await call('PATCH', path, patch, { 'Content-Type': 'application/json-patch+json' })).status, 400);
    assert.equal(server.resources.read(path).lifecycleStatus, 'active');
  });

  test('can be asked for with $validate, which keeps nothing', async () => {
    const severities = async (resource) =>
      (await call('POST', 'Goal/$validate', resource)).body.issue.map(({ severity }) => severity);
    assert.deepEqual(await severities(goalOf(name)), ['information']);
    assert.deepEqual(await severities(goalOf(name, { lifecycleStatus: 'nearly' })), ['error']);
    assert.equal(goals(name).length, 0);
  });

  test('is refused where it is no JSON, or is sent as something else', async () => {
    assert.equal((await call('POST', 'Goal', '{')).status, 400);
    assert.equal((await call('POST', 'Goal', goalOf(name), { 'Content-Type': 'text/plain' })).status, 415);
  });
});

describe('searches', () => {
  test('find every type that is kept by its subject, and by identifier where it has one', async () => {
    const examples = [...Object.values(goodResources), ...otherResources];
    assert.deepEqual(examples.map(({ resourceType }) => resourceType).sort(), keptTypes);
    for (const resource of examples) {
      const { resourceType: type } = resource;
      assert.ok((await call('POST', type, resource)).status < 300, type);
      const hasPatient = resource.subject ?? resource.patient ?? resource.for;
      const whose = hasPatient ? 'patient=amina-haddad' : '_lastUpdated=gt2020-01-01';
      assert.ok((await call('GET', `${type}?${whose}`)).body.total > 0, `${type}?${whose}`);
      assert.equal((await call('GET', `${type}?_lastUpdated=lt2020-01-01`)).body.total, 0, type);
      if (!resource.identifier) continue;
      const { body } = await call('GET', `${type}?identifier=${system}|${[resource.identifier].flat()[0].value}`);
      assert.equal(body.total, 1, type);
    }
    assert.equal((await call('GET', 'Goal?patient=noor-visser')).body.total, 0);
    assert.equal((await call('GET', 'DocumentReference?type=http://loinc.org|104144-1')).body.total, 1);
    assert.equal((await call('GET', 'ServiceRequest?code=http://loinc.org|67875-5&subject=Patient/amina-haddad')).body.total, 1);
    assert.equal((await call('GET', 'ServiceRequest?code=other')).body.total, 0);
  });

  test('come in pages, sorted, with links that lead through all', async () => {
    const subject = { reference: 'Patient/tomas-lindqvist' };
    for (const day of ['03', '01', '05', '02', '04']) await created(`${name}-${day}`, { subject, startDate: `2026-03-${day}` });
    const days = [];
    let next = `Goal?patient=tomas-lindqvist&_sort=-start-date&_count=2`;
    while (next) {
      const { body } = await call('GET', next);
      assert.equal(body.total, 5);
      days.push(...body.entry.map(({ resource }) => resource.startDate.slice(-2)));
      next = body.link.find(({ relation }) => relation === 'next')?.url.slice(server.baseUrl.length + 1);
    }
    assert.deepEqual(days, ['05', '04', '03', '02', '01']);
  });

  test('refuse what the server does not know instead of finding everything', async () => {
    for (const query of ['Goal?mood=fine', 'Goal?_sort=mood', 'Goal?_count=-1', 'Goal?_include=Goal:subject'])
      assert.equal((await call('GET', query)).status, 400, query);
    assert.equal((await call('GET', 'Wish')).status, 404);
  });
});

describe('the server itself', () => {
  test('says what it can, in a resource that is R4', async () => {
    const { body } = await call('GET', 'metadata');
    assert.deepEqual(problemsByFhir(body), []);
    const goal = body.rest[0].resource.find(({ type }) => type === 'Goal');
    assert.deepEqual([goal.versioning, goal.conditionalCreate, goal.conditionalUpdate], ['versioned-update', true, true]);
    assert.deepEqual(
      body.rest[0].security.extension[0].extension.map(({ url }) => url),
      ['authorize', 'token'],
    );
  });

  test('lets pages of other origins read what locking needs, if they are named', async (context) => {
    const strict = await startFhirServer({ origins: ['http://chart.example'] });
    context.after(() => strict.close());
    const allowed = async (one, origin, method = 'GET') =>
      (await fetch(`${one.baseUrl}/metadata`, { method, headers: { Origin: origin } })).headers;
    assert.equal((await allowed(strict, 'http://chart.example')).get('Access-Control-Allow-Origin'), 'http://chart.example');
    assert.equal((await allowed(strict, 'http://other.example')).get('Access-Control-Allow-Origin'), null);
    const headers = await allowed(server, 'http://other.example', 'OPTIONS');
    assert.match(headers.get('Access-Control-Expose-Headers'), /ETag.*Location/);
    assert.match(headers.get('Access-Control-Allow-Methods'), /PUT/);
  });

  test('can do without versions: it says so, names none, and overwrites', async (context) => {
    const old = await startFhirServer({ seed: people, versioned: false });
    context.after(() => old.close());
    const ask = clientOf(old.baseUrl);
    const goal = (await ask('GET', 'metadata')).body.rest[0].resource.find(({ type }) => type === 'Goal');
    assert.equal(goal.versioning, 'no-version');
    const made = await ask('POST', 'Goal', goalOf(name));
    assert.deepEqual([made.headers.get('ETag'), made.body.meta.versionId], [null, undefined]);
    assert.equal(
      (await ask('PUT', `Goal/${made.body.id}`, { ...made.body, id: made.body.id }, { 'If-Match': 'W/"99"' })).status,
      200,
    );
  });
});
