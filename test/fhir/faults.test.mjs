// Faults come as they are asked for, and what the server keeps is exactly what each fault says.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { Faults } from './server/faults.mjs';
import { people } from './server/people.mjs';
import { startFhirServer } from './server/server.mjs';
import { clientOf, goalOf, system } from './support/client.mjs';

let server;
let call;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(faults) {
  server = await startFhirServer({ seed: people, faults });
  call = clientOf(server.baseUrl);
}

const condition = (name) => ({ 'If-None-Exist': `identifier=${system}|${name}` });
const create = (name) => call('POST', 'Goal', goalOf(name), condition(name));
const kept = () => server.resources.all('Goal').length;

describe('one fault', () => {
  const answers = { conflict: 409, preconditionFailed: 412, tooManyRequests: 429, serverError: 500, unavailable: 503 };
  for (const [fault, expected] of Object.entries(answers)) {
    test(`${fault} answers ${expected} and keeps nothing`, async () => {
      await start({ retryAfter: 3 });
      server.faults.next(fault);
      const { status, headers, body } = await create('a');
      assert.deepEqual([status, body.resourceType, kept()], [expected, 'OperationOutcome', 0]);
      assert.equal(headers.get('Retry-After'), [429, 503].includes(expected) ? '3' : null);
      assert.equal((await create('a')).status, 201);
    });
  }

  test('a connection cut before the commit keeps nothing; sent again, it is there once', async () => {
    await start();
    server.faults.next('cutBefore');
    await assert.rejects(create('a'), TypeError);
    assert.equal(kept(), 0);
    assert.deepEqual([(await create('a')).status, kept()], [201, 1]);
  });

  test('a connection cut after the commit keeps all; sent again, it is there once', async () => {
    await start();
    server.faults.next('cutAfter');
    await assert.rejects(create('a'), TypeError);
    assert.equal(kept(), 1);
    assert.deepEqual([(await create('a')).status, kept()], [200, 1]);
  });

  for (const [fault, count] of [
    ['hang', 0],
    ['hangAfter', 1],
  ]) {
    test(`${fault} gives no answer until the client has enough, and keeps ${count}`, async () => {
      await start();
      server.faults.next(fault);
      const options = { method: 'POST', body: JSON.stringify(goalOf('a')), headers: { 'Content-Type': 'application/fhir+json' } };
      const signal = AbortSignal.timeout(200);
      await assert.rejects(fetch(`${server.baseUrl}/Goal`, { ...options, signal }), { name: 'TimeoutError' });
      assert.equal(kept(), count);
    });
  }

  test('a late answer is the right one', async () => {
    await start({ slowMilliseconds: 60 });
    server.faults.next('slow');
    const started = performance.now();
    assert.equal((await create('a')).status, 201);
    assert.ok(performance.now() - started > 55);
  });

  test('reads are left alone unless asked for', async () => {
    await start({ serverError: 1 });
    assert.equal((await call('GET', 'Goal')).status, 200);
    server.faults.set({ serverError: 1, applyTo: 'all' });
    assert.equal((await call('GET', 'Goal')).status, 500);
    assert.equal((await call('GET', 'metadata')).status, 200);
    server.faults.set();
    assert.equal((await call('GET', 'Goal')).status, 200);
    assert.equal(server.faults.counts.serverError, 1);
  });

  test('a name with a slip of the pen is refused', async () => {
    await start();
    assert.throws(() => server.faults.set({ cutafter: 1 }), /no fault "cutafter"/);
  });
});

describe('many faults', () => {
  const chances = { conflict: 0.05, tooManyRequests: 0.1, serverError: 0.1, cutBefore: 0.1, cutAfter: 0.1 };

  async function untilKept(name) {
    for (;;) {
      const status = await create(name).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status === 200 || status === 201) return;
    }
  }

  test('200 records, each sent until it is kept, are there exactly once', async () => {
    await start({ seed: 7, ...chances });
    const names = Array.from({ length: 200 }, (_, index) => `record-${index}`);
    await Promise.all(names.map(untilKept));
    const found = server.resources.all('Goal').map(({ identifier }) => identifier[0].value);
    assert.deepEqual(found.sort(), names.sort());
    for (const name of Object.keys(chances)) assert.ok(server.faults.counts[name] > 0, name);
  });

  test('the same seed gives the same faults, in whatever order requests arrive; another seed gives others', async () => {
    await start();
    const requests = Array.from({ length: 100 }, (_, index) => ({ method: 'PUT', url: `Goal/${index % 40}` }));
    const drawn = (seed, list) => {
      const faults = new Faults({ seed, ...chances });
      return list.map((request) => `${request.url} ${faults.draw(request)}`).sort();
    };
    assert.deepEqual(drawn(7, requests), drawn(7, [...requests].reverse()));
    assert.notDeepEqual(drawn(7, requests), drawn(8, requests));
  });

  test('come as often as asked for', () => {
    const faults = new Faults({ seed: 3, serverError: 0.2 });
    for (let index = 0; index < 5000; index += 1) faults.draw({ method: 'PUT', url: `Goal/${index}` });
    assert.ok(Math.abs(faults.counts.serverError - 1000) < 150, `${faults.counts.serverError} of 5000`);
  });
});
