// What replication relies on, shown on the server that stands in for CouchDB. Where this fails, a failed replication says nothing.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startCouchServer } from './server/couch-server.mjs';
import { clientOf, revision } from './support/client.mjs';

let server;
let call;
let database;
let count = 0;
before(async () => {
  server = await startCouchServer();
  call = clientOf(server.url);
});
after(() => server.stop());
beforeEach(async () => {
  database = `/notes-${(count += 1)}`;
  assert.equal((await call('PUT', database)).status, 201);
});

const push = (...docs) => call('POST', `${database}/_bulk_docs`, { new_edits: false, docs });
const changes = async (query) => (await call('GET', `${database}/_changes?${query}`)).body;

describe('what is pushed', () => {
  test('keeps its own revision, so that a device knows its document again without asking', async () => {
    const note = { _id: 'a', _rev: revision(1, 1), text: 'one' };
    assert.deepEqual((await push(note)).body, []);
    assert.deepEqual((await call('GET', `${database}/a`)).body, note);
  });

  test('is there once however often it is sent, so that a lost answer is answered by sending it again', async () => {
    const note = { _id: 'a', _rev: revision(1, 1), text: 'one' };
    for (let round = 0; round < 3; round++) assert.deepEqual((await push(note)).body, []);
    const { last_seq, results } = await changes('style=all_docs');
    assert.deepEqual([last_seq, results.map(({ changes }) => changes)], [1, [[{ rev: note._rev }]]]);
  });

  test('is there once when fifty send it at the same time', async () => {
    const note = { _id: 'a', _rev: revision(1, 1), text: 'one' };
    await Promise.all(Array.from({ length: 50 }, () => push(note)));
    const { results } = await changes('style=all_docs');
    assert.deepEqual(
      results.map(({ changes }) => changes.length),
      [1],
    );
  });

  test('follows the revision that it names, so that a later edit of one device is no conflict', async () => {
    await push({ _id: 'a', _rev: revision(1, 1), text: 'one' });
    const _revisions = { start: 2, ids: ['2'.repeat(32), '1'.repeat(32)] };
    await push({ _id: 'a', _rev: revision(2, 2), _revisions, text: 'two' });
    const { body } = await call('GET', `${database}/a?conflicts=true`);
    assert.deepEqual(body, { _id: 'a', _rev: revision(2, 2), text: 'two' });
  });

  test('of two devices is kept twice, and the greater revision wins everywhere, so that all devices see the same', async () => {
    const notes = [1, 2].map((digit) => ({ _id: 'a', _rev: revision(1, digit), text: `by ${digit}` }));
    for (const note of notes.reverse()) await push(note);
    const { body } = await call('GET', `${database}/a?conflicts=true`);
    assert.deepEqual([body.text, body._conflicts], ['by 2', [revision(1, 1)]]);
    assert.equal((await call('GET', `${database}/a?rev=${revision(1, 1)}`)).body.text, 'by 1');
  });

  test('holds names and texts of every script', async () => {
    const note = { _id: 'plan:ямал-日本', _rev: revision(1, 1), text: 'مساء 🌱 \u0000 "\\' };
    await push(note);
    assert.deepEqual((await call('GET', `${database}/${encodeURIComponent(note._id)}`)).body, note);
  });
});

describe('the changes', () => {
  const noted = (digit) => ({ _id: `note-${digit}`, _rev: revision(1, digit), text: `${digit}` });

  test('come in pages, with documents, and each goes on where the last ended, so that a pull can stop at any time', async () => {
    await push(...[1, 2, 3, 4, 5].map(noted));
    const pulled = [];
    for (let since = 0, page; !page || page.results.length > 0; since = page.last_seq) {
      page = await changes(`include_docs=true&limit=2&since=${since}`);
      assert.ok(page.results.length <= 2);
      pulled.push(...page.results.map(({ doc }) => doc));
    }
    assert.deepEqual(pulled, [1, 2, 3, 4, 5].map(noted));
  });

  test('name each document once, at its last change, and say where one was deleted', async () => {
    await push(noted(1), noted(2));
    const { body } = await call('PUT', `${database}/note-1`, { _rev: revision(1, 1), text: 'again' });
    await call('DELETE', `${database}/note-2?rev=${revision(1, 2)}`);
    const { results } = await changes('since=0&include_docs=true');
    assert.deepEqual(
      results.map(({ id, deleted, doc }) => [id, deleted, doc._rev === body.rev]),
      [
        ['note-1', undefined, true],
        ['note-2', true, false],
      ],
    );
  });

  test('answer a longpoll at once when there is something, and otherwise when it happens', { timeout: 20_000 }, async () => {
    await push(noted(1));
    const { last_seq } = await changes('feed=longpoll&since=0');
    let isAnswered = false;
    const waiting = changes(`feed=longpoll&include_docs=true&heartbeat=50&since=${last_seq}`).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await wait(300);
    assert.equal(isAnswered, false);
    await push(noted(2));
    const { results } = await waiting;
    assert.deepEqual(
      results.map(({ doc }) => doc),
      [noted(2)],
    );
  });
});

describe('looking for documents', () => {
  test('_all_docs gives many by their keys in one request, and says which are not there', async () => {
    const note = { _id: 'a', _rev: revision(1, 1), text: 'one' };
    await push(note);
    const { body } = await call('POST', `${database}/_all_docs?include_docs=true`, { keys: ['a', 'never'] });
    assert.deepEqual(
      body.rows.map(({ key, doc, error }) => [key, doc, error]),
      [
        ['a', note, undefined],
        ['never', undefined, 'not_found'],
      ],
    );
  });

  test('_revs_diff says which revisions it has not, so that nothing is sent twice', async () => {
    await push({ _id: 'a', _rev: revision(1, 1) });
    const { body } = await call('POST', `${database}/_revs_diff`, { a: [revision(1, 1), revision(1, 2)] });
    assert.deepEqual(body, { a: { missing: [revision(1, 2)] } });
  });

  test('a database that is not there gives 404, and one that is there cannot be made again', async () => {
    const missing = await call('GET', '/never/_changes');
    assert.deepEqual([missing.status, missing.body.error], [404, 'not_found']);
    const again = await call('PUT', database);
    assert.deepEqual([again.status, again.body.error], [412, 'file_exists']);
  });

  test('_local documents are not among the changes, so that a device can note there how far it came', async () => {
    assert.equal((await call('PUT', `${database}/_local/device`, { since: 7 })).status, 201);
    assert.equal((await call('GET', `${database}/_local/device`)).body.since, 7);
    assert.deepEqual((await changes('since=0')).results, []);
  });
});

describe('a document that is put', () => {
  test('a second time without its revision gives 409 and changes nothing, so that nobody writes over what they did not see', async () => {
    assert.equal((await call('PUT', `${database}/a`, { text: 'first' })).status, 201);
    const { status, body } = await call('PUT', `${database}/a`, { text: 'second' });
    assert.deepEqual([status, body.error], [409, 'conflict']);
    assert.equal((await call('GET', `${database}/a`)).body.text, 'first');
  });

  test('by fifty at the same time over one revision is kept once', async () => {
    const { body } = await call('PUT', `${database}/a`, { text: 'first' });
    const all = Array.from({ length: 50 }, (_, at) => call('PUT', `${database}/a`, { _rev: body.rev, text: `${at}` }));
    const statuses = (await Promise.all(all)).map(({ status }) => status).sort();
    assert.deepEqual(statuses, [201, ...Array(49).fill(409)]);
  });
});

describe('a server', () => {
  test('that is killed has all that it said it kept, in the same folder and on the same port', { timeout: 120_000 }, async () => {
    const kept = [];
    for (let round = 0; round < 5; round++) {
      const writing = Array.from({ length: 4 }, async (_, writer) => {
        for (let at = 0; ; at++) {
          const _id = `${round}-${writer}-${at}`;
          const sent = await push({ _id, _rev: revision(1, round) }).catch(() => undefined);
          if (sent?.status !== 201) return;
          kept.push(_id);
        }
      });
      const enough = kept.length + 20 + 7 * round;
      while (kept.length < enough) await wait(1);
      await server.kill();
      await Promise.all(writing);
      await server.start();
    }
    const { body } = await call('POST', `${database}/_all_docs`, { keys: kept });
    assert.deepEqual(
      body.rows.filter(({ error }) => error).map(({ key }) => key),
      [],
    );
    console.log(`${kept.length} documents were said to be kept over 5 kills, and all are there`);
  });

  test('in a named folder leaves it there, with all its files in it and none elsewhere', { timeout: 30_000 }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'couch-test-'));
    const here = readdirSync('.');
    const first = await startCouchServer({ folder });
    await clientOf(first.url)('PUT', '/notes');
    await first.stop();
    const files = readdirSync(folder).filter((name) => name !== 'config.json');
    assert.deepEqual(files.sort(), ['databases', 'log.txt']);
    const second = await startCouchServer({ folder, port: first.port });
    // Also where something fails: a server that still runs would keep this process.
    t.after(() => second.stop());
    assert.equal(second.url, first.url);
    assert.equal((await clientOf(second.url)('GET', '/notes')).status, 200);
    await second.stop();
    assert.deepEqual(readdirSync('.'), here);
    rmSync(folder, { recursive: true });
  });

  test('in memory forgets everything, and a temporary folder goes when the server stops', { timeout: 30_000 }, async () => {
    const forgetful = await startCouchServer({ memory: true });
    const ask = clientOf(forgetful.url);
    await ask('PUT', '/notes');
    await forgetful.kill();
    await forgetful.start();
    assert.equal((await ask('GET', '/notes')).status, 404);
    await forgetful.stop();
    assert.equal(existsSync(forgetful.folder), false);
  });

  test('says so where its port is taken', { timeout: 30_000 }, async () => {
    await assert.rejects(startCouchServer({ port: server.port, memory: true }), { code: 'EADDRINUSE' });
  });
});
