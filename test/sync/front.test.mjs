// The front misbehaves exactly as it is told to, and otherwise changes nothing.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startCouchServer } from './server/couch-server.mjs';
import { startFront } from './server/front.mjs';
import { clientOf, revision } from './support/client.mjs';

let couch;
let direct;
let front;
let call;
let count = 0;
let database;
before(async () => {
  couch = await startCouchServer({ memory: true });
  direct = clientOf(couch.url);
});
after(() => couch.stop());
beforeEach(async () => {
  front = await startFront(couch.url);
  call = clientOf(front.url);
  await direct('PUT', (database = `/notes-${(count += 1)}`));
});
afterEach(() => front.stop());

const put = (id, text = 'one') => call('PUT', `${database}/${id}`, { text });
const kept = async (id) => (await direct('GET', `${database}/${id}`)).body.text;

describe('without a fault', () => {
  test('requests and answers are those of the server', async () => {
    const note = { _id: 'a', _rev: revision(1, 1), text: 'naïve 🌱' };
    await call('POST', `${database}/_bulk_docs`, { new_edits: false, docs: [note] });
    const [through, straight] = await Promise.all([call, direct].map((ask) => ask('GET', `${database}/a?revs=true`)));
    assert.deepEqual([through.status, through.body], [straight.status, straight.body]);
    assert.equal(through.headers.get('content-length'), straight.headers.get('content-length'));
  });

  test('counts what came and went', async () => {
    await put('a', 'x'.repeat(5_000));
    await call('GET', `${database}/a`);
    assert.deepEqual(front.seen, [
      { method: 'PUT', path: `${database}/a`, status: 201 },
      { method: 'GET', path: `${database}/a`, status: 200 },
    ]);
    assert.equal(front.requests, 2);
    for (const bytes of [front.bytesIn, front.bytesOut]) assert.ok(bytes > 5_000 && bytes < 7_000, `${bytes}`);
  });

  test('what CouchDB says while it waits for changes comes at once', { timeout: 20_000 }, async () => {
    const abort = new AbortController();
    const path = `${database}/_changes?feed=longpoll&heartbeat=50&since=0`;
    const { body } = await fetch(front.url + path, { signal: abort.signal });
    const reader = body.getReader();
    const chunks = [];
    while (chunks.length < 4) chunks.push(Buffer.from((await reader.read()).value).toString());
    assert.match(chunks.join(''), /^\{"results":\[\n\n+$/);
    abort.abort();
  });

  test('many wait for changes at the same time and all hear of one', { timeout: 20_000 }, async () => {
    const waiting = Array.from({ length: 10 }, () => call('GET', `${database}/_changes?feed=longpoll&heartbeat=50&since=0`));
    await wait(200);
    await put('a');
    for (const { body } of await Promise.all(waiting))
      assert.deepEqual(
        body.results.map(({ id }) => id),
        ['a'],
      );
  });
});

describe('pages of other origins', () => {
  const origin = 'https://portal.example';
  const preflight = (headers) =>
    fetch(`${front.url}${database}/a`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'PUT', ...headers },
    });

  test('may come in, with a token and JSON, also where the answer is an error', async () => {
    front.token = 'secret';
    const asked = await preflight({ 'Access-Control-Request-Headers': 'authorization, content-type' });
    assert.equal(asked.status, 204);
    assert.match(asked.headers.get('Access-Control-Allow-Methods'), /PUT/);
    for (const name of ['authorization', 'content-type'])
      assert.ok(asked.headers.get('Access-Control-Allow-Headers').includes(name));
    const { status, headers } = await call('GET', database, undefined, { Origin: origin });
    assert.deepEqual([status, headers.get('Access-Control-Allow-Origin'), headers.get('Vary')], [401, origin, 'Origin']);
    assert.equal(front.requests, 1);
  });

  test('may be kept out', async () => {
    const narrow = await startFront(couch.url, { allows: (one) => one !== origin });
    const { status, headers } = await clientOf(narrow.url)('DELETE', database, undefined, { Origin: origin });
    assert.deepEqual([status, headers.get('Access-Control-Allow-Origin')], [403, null]);
    assert.equal((await direct('GET', database)).status, 200);
    await narrow.stop();
  });
});

describe('faults', () => {
  test('offline: no request comes through, and whoever waits for changes is cut off', { timeout: 20_000 }, async () => {
    const waiting = assert.rejects(call('GET', `${database}/_changes?feed=longpoll&since=0`), TypeError);
    await wait(100);
    front.offline = true;
    await waiting;
    await assert.rejects(put('a'), TypeError);
    assert.equal(await kept('a'), undefined);
    front.heal();
    assert.equal((await put('a')).status, 201);
  });

  for (const [status, error] of Object.entries({
    401: 'unauthorized',
    403: 'forbidden',
    429: 'too_many_requests',
    503: 'service_unavailable',
  })) {
    test(`status ${status}: is answered in place of CouchDB, which sees nothing`, async () => {
      front.status = Number(status);
      const answer = await put('a');
      assert.deepEqual([answer.status, answer.body.error, typeof answer.body.reason], [Number(status), error, 'string']);
      assert.equal(await kept('a'), undefined);
    });
  }

  test('retryAfter: that answer says how long it wants to be left alone, and a page may read it', async () => {
    Object.assign(front, { status: 503, retryAfter: 2 });
    const { headers } = await call('GET', database, undefined, { Origin: 'https://portal.example' });
    assert.equal(headers.get('Retry-After'), '2');
    assert.match(headers.get('Access-Control-Expose-Headers'), /retry-after/);
    front.heal();
    assert.equal((await call('GET', database)).headers.get('Retry-After'), null);
  });

  test('slow: a request waits before CouchDB sees it', async () => {
    front.slow = 300;
    const started = performance.now();
    const putting = put('a');
    await wait(100);
    assert.equal(await kept('a'), undefined);
    assert.equal((await putting).status, 201);
    assert.ok(performance.now() - started >= 290);
  });

  for (const bytes of [0, 1, 70_000]) {
    test(`cutAfter ${bytes}: an answer ends after so many bytes, and a shorter one passes`, async () => {
      await put('a', 'x'.repeat(200_000));
      front.cutAfter = bytes;
      const { body } = await fetch(`${front.url}${database}/a`);
      let read = 0;
      await assert.rejects(async () => {
        for await (const chunk of body) read += chunk.length;
      }, TypeError);
      assert.equal(read, bytes);
      front.cutAfter = 300_000;
      assert.equal((await call('GET', `${database}/a`)).body.text.length, 200_000);
    });
  }

  test('cutRequests: CouchDB keeps what it got, and nobody hears of it', async () => {
    front.cutRequests = true;
    await assert.rejects(put('a'), TypeError);
    assert.equal(await kept('a'), 'one');
    assert.deepEqual(front.seen, [{ method: 'PUT', path: `${database}/a` }]);
    front.heal();
    assert.equal((await put('a', 'two')).status, 409);
  });

  test('where: other requests pass', async () => {
    Object.assign(front, { status: 500, where: `POST ${database}/_bulk_docs` });
    assert.equal((await call('POST', `${database}/_bulk_docs`, { docs: [] })).status, 500);
    assert.equal((await put('a')).status, 201);
  });

  test('token: without it, or with another, CouchDB sees nothing', async () => {
    front.token = 'secret';
    front.heal();
    const sent = (authorization) => call('PUT', `${database}/a`, { text: 'one' }, { Authorization: authorization });
    for (const wrong of ['', 'Bearer other', 'Basic secret', 'secret']) {
      const { status, body } = await sent(wrong);
      assert.deepEqual([status, body.error], [401, 'unauthorized']);
    }
    assert.equal(await kept('a'), undefined);
    assert.equal((await sent('Bearer secret')).status, 201);
  });

  test('a server that was killed cannot be reached, and can be reached again when it is back', { timeout: 30_000 }, async () => {
    assert.equal((await call('GET', '/')).status, 200);
    await couch.kill();
    await assert.rejects(call('GET', '/'), TypeError);
    await couch.start();
    assert.equal((await call('GET', '/')).status, 200);
  });
});
