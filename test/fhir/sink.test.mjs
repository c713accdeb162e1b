// What FhirSink promises, against a real server: once, all or nothing, over nothing unseen, and without a word in errors.
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { people } from './server/people.mjs';
import { startFhirServer } from './server/server.mjs';
import { collection, goal, goalsOn, planFor, valueOf } from './support/goals.mjs';
import { sources } from './support/sources.mjs';
import { mixedFaults } from './support/mixed-faults.mjs';

const { FhirConflict, FhirError, FhirSink } = sources;
/** `SUBMISSIONS=20000` for a long run, `SEED=48` for other faults. */
const submissions = Number(process.env.SUBMISSIONS ?? 1_000);
const seed = Number(process.env.SEED ?? 47);

let server;
afterEach(() => server?.close());
const start = async (options) => (server = await startFhirServer({ seed: people, ...options }));

/** Waits that would only make a test slow are over at once; who waits is noted. */
function sinkOn({ baseUrl, fetch: ask = fetch }, options = {}) {
  const waits = [];
  const wait = (milliseconds) => Promise.resolve(waits.push(milliseconds));
  return Object.assign(new FhirSink({ baseUrl, fetch: ask, wait, random: () => 1, timeoutSeconds: 5, ...options }), { waits });
}
const texts = () => Object.fromEntries([...goalsOn(server)].map(([value, resource]) => [value, resource.description.text]));
const writes = () => server.requests.filter(({ method }) => method !== 'GET');
const statesOf = ({ resources }) => resources.map(({ state }) => state);
const versionsOf = (value) => server.resources.versions(`Goal/${goalsOn(server).get(value).id}`).length;

async function failure(running) {
  try {
    await running;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}

describe('FhirSink', () => {
  test('puts a bundle on the server with its references, once, and leaves alone what is equal', async () => {
    const sink = sinkOn(await start());
    const bundle = collection([1, goal(1, 'sing')], [2, goal(2, 'walk')], [3, planFor(3, [1, 2])]);
    const first = await sink.submit(bundle);
    assert.deepEqual(statesOf(first), ['created', 'created', 'created']);
    assert.ok(Object.isFrozen(first) && Object.isFrozen(first.resources) && first.resources.every(Object.isFrozen));
    const [plan] = server.resources.all('CarePlan');
    assert.deepEqual(
      plan.goal.map(({ reference }) => reference),
      first.resources.slice(0, 2).map(({ reference }) => reference),
    );
    const before = writes().length;
    assert.deepEqual(statesOf(await sinkOn(server).submit(bundle)), ['unchanged', 'unchanged', 'unchanged']);
    assert.equal(writes().length, before);
    const more = collection([1, goal(1, 'sing aloud')], [4, goal(4, 'cook')], [2, goal(2, 'walk')], [3, planFor(3, [1, 2])]);
    const second = await sink.submit({ ...more, type: 'transaction' });
    assert.deepEqual(statesOf(second), ['updated', 'created', 'unchanged', 'unchanged']);
    assert.equal(second.resources[0].versionId, server.resources.read(second.resources[0].reference).meta.versionId);
    assert.deepEqual(texts(), { [valueOf(1)]: 'sing aloud', [valueOf(2)]: 'walk', [valueOf(4)]: 'cook' });
  });

  test('takes what toFhir makes, also a provenance, which has no identifier', async () => {
    const sink = sinkOn(await start());
    const record = {
      ...{ subject: 'amina-haddad', kind: 'goal', id: 'goal-1', revision: 1, schemaVersion: 1, lang: 'en', status: 'mine', notes: [] },
      ...{ createdAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-05-01T08:00:00.000Z' },
      author: { id: 'self', kind: 'person', name: 'Amina' },
      recorder: { id: 'w', kind: 'peer', name: 'Wren' },
      shares: [{ id: 's', to: { id: 'everybody', kind: 'clinician', name: 'Care team' }, scope: 'all', mode: 'view', grantedAt: '2026-05-01T08:00:00.000Z' }],
      body: { ...sources.goalKind.empty(), title: 'Sing in the choir again' },
    }; // prettier-ignore
    const options = { reader: { id: 'everybody', kind: 'clinician', name: '' }, now: Date.parse('2026-09-01T12:00:00.000Z') };
    for (const type of ['transaction', 'collection']) {
      const { resources } = await sink.submit(sources.toFhir([record], { ...options, type }));
      assert.ok(resources.length > 1);
      assert.deepEqual([...new Set(statesOf({ resources }))], [type === 'transaction' ? 'created' : 'unchanged']);
    }
    assert.equal(server.resources.all('Provenance').length, 1);
    const changed = { ...record, revision: 2, body: { ...record.body, title: 'Sing' } };
    await sink.submit(sources.toFhir([changed], options));
    assert.equal(server.resources.all('Provenance').length, 1);
    assert.equal(server.resources.all('Goal')[0].description.text, 'Sing');
  });

  test('two clients edit one goal: the second gets both versions and nothing is written, until somebody decides', async () => {
    const first = sinkOn(await start());
    const second = sinkOn(server);
    await first.submit(collection([1, goal(1, 'walk')]));
    await second.submit(collection([1, goal(1, 'walk')]));
    await first.submit(collection([1, goal(1, 'walk by the sea')]));
    const edit = collection([1, goal(1, 'walk in the woods')], [2, goal(2, 'new beside it')]);
    const conflict = await failure(second.submit(edit));
    assert.ok(conflict instanceof FhirConflict && conflict instanceof FhirError);
    assert.deepEqual([conflict.name, conflict.code], ['RecoveryError', 'Conflict']);
    const [{ identifier, ours, theirs }] = conflict.conflicts;
    assert.deepEqual(
      [identifier, ours.description.text, theirs.description.text],
      [valueOf(1), 'walk in the woods', 'walk by the sea'],
    );
    assert.doesNotMatch(JSON.stringify(conflict) + conflict.message, /walk/);
    assert.deepEqual(texts(), { [valueOf(1)]: 'walk by the sea' });
    // What was decided is about what was seen: a change since then is a conflict again.
    await first.submit(collection([1, goal(1, 'walk by the river')]));
    const again = await failure(second.submit(edit, { replace: [valueOf(1)] }));
    assert.equal(again.conflicts[0].theirs.description.text, 'walk by the river');
    assert.deepEqual(statesOf(await second.submit(edit, { replace: [valueOf(1)] })), ['updated', 'created']);
    assert.deepEqual(texts(), { [valueOf(1)]: 'walk in the woods', [valueOf(2)]: 'new beside it' });
    assert.equal(versionsOf(valueOf(1)), 4);
  });

  test('replaces nothing on the word of a client that was never shown it', async () => {
    const first = sinkOn(await start());
    await first.submit(collection([1, goal(1, 'walk')]));
    const edit = collection([1, goal(1, 'run')]);
    assert.ok((await failure(sinkOn(server).submit(edit, { replace: [valueOf(1)] }))) instanceof FhirConflict);
    const versions = new Map([[valueOf(1), goalsOn(server).get(valueOf(1)).meta.versionId]]);
    assert.deepEqual(statesOf(await sinkOn(server, { versions }).submit(edit)), ['updated']);
  });

  test('a race between looking and writing: all or nothing, both ways', async () => {
    const other = sinkOn(await start());
    await other.submit(collection([1, goal(1, 'walk')]));
    const versions = new Map([[valueOf(1), '1']]);
    // Somebody writes between what this client read and what it sends.
    const meddling = (meddle) => async (url, init) => {
      if (init.method !== 'GET' && meddle) {
        const act = meddle;
        meddle = undefined;
        await act();
      }
      return fetch(url, init);
    };
    const edit = collection([1, goal(1, 'mine')], [2, goal(2, 'new')], [3, goal(3, 'newer')]);
    const created = sinkOn(server, { versions, fetch: meddling(() => other.submit(collection([2, goal(2, 'theirs')]))) });
    assert.equal((await failure(created.submit(edit))).conflicts[0].theirs.description.text, 'theirs');
    assert.deepEqual(texts(), { [valueOf(1)]: 'walk', [valueOf(2)]: 'theirs' });
    const updated = sinkOn(server, {
      versions: new Map([[valueOf(1), goalsOn(server).get(valueOf(1)).meta.versionId]]),
      fetch: meddling(() => sinkOn(server, { versions: new Map([[valueOf(1), goalsOn(server).get(valueOf(1)).meta.versionId]]) }).submit(collection([1, goal(1, 'faster')]))),
    }); // prettier-ignore
    const alone = collection([1, goal(1, 'mine')], [3, goal(3, 'newer')]);
    assert.equal((await failure(updated.submit(alone))).conflicts[0].theirs.description.text, 'faster');
    assert.deepEqual(texts(), { [valueOf(1)]: 'faster', [valueOf(2)]: 'theirs' });
  });

  test('keeps the labels that the server gave', async () => {
    const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }];
    await start({ seed: [...people, goal(1, 'walk', { id: 'kept', meta: { security } })] });
    const versions = new Map([[valueOf(1), '1']]);
    await sinkOn(server, { versions }).submit(collection([1, goal(1, 'run')]));
    assert.deepEqual(goalsOn(server).get(valueOf(1)).meta.security, security);
  });

  test('T48 refuses to overwrite on a server without versions, and says why; what is new it takes', async () => {
    const sink = sinkOn(await start({ versioned: false }));
    assert.deepEqual(statesOf(await sink.submit(collection([1, goal(1, 'walk')]))), ['created']);
    assert.deepEqual(statesOf(await sink.submit(collection([1, goal(1, 'walk')]))), ['unchanged']);
    const error = await failure(sink.submit(collection([1, goal(1, 'run')], [2, goal(2, 'new')])));
    assert.equal(error.code, 'HostMisuse');
    assert.match(error.message, /keeps no versions/);
    assert.deepEqual(texts(), { [valueOf(1)]: 'walk' });
    assert.equal(server.requests.filter(({ url }) => url.endsWith('/metadata')).length, 1);
  });

  test('T48 believes a server that says what it cannot do, although it gives versions and takes conditions', async () => {
    await start();
    const saying = (said) => async (url, init) => {
      const answer = await fetch(url, init);
      if (!url.endsWith('/metadata')) return answer;
      const statement = await answer.json();
      for (const resource of statement.rest[0].resource) Object.assign(resource, said);
      return new Response(JSON.stringify(statement));
    };
    const sink = sinkOn(server, { fetch: saying({ versioning: 'no-version' }) });
    await sink.submit(collection([1, goal(1, 'walk')]));
    assert.match((await failure(sink.submit(collection([1, goal(1, 'run')])))).message, /keeps no versions/);
    const creating = sinkOn(server, { fetch: saying({ conditionalCreate: false }) });
    assert.match((await failure(creating.submit(collection([2, goal(2, 'new')])))).message, /conditional create/);
    assert.deepEqual(texts(), { [valueOf(1)]: 'walk' });
  });

  test('refuses a bundle in which not each resource has an identifier of its own, and sends nothing', async () => {
    const sink = sinkOn(await start());
    const twice = collection([1, goal(1, 'a')], [2, goal(1, 'b')]);
    const nameless = collection([1, goal(1, 'a', { identifier: undefined })]);
    for (const bundle of [twice, nameless, { ...nameless, type: 'searchset' }, undefined])
      assert.equal((await failure(sink.submit(bundle))).code, 'HostMisuse');
    assert.equal(server.requests.length, 0);
  });
});

describe('FhirSink under faults', () => {
  test('T47 1,000 submissions with 409, 412, 429, 500, 503, time-outs and cut connections: every record exactly once', async () => {
    const faults = mixedFaults({ hang: 0.01, slowMilliseconds: 5, applyTo: 'all', seed });
    await start({ faults });
    const clients = Array.from({ length: 10 }, (_, client) => ({
      client,
      sink: sinkOn(server, { timeoutSeconds: 0.25, attempts: 12 }),
      round: 0,
    }));
    const expected = new Map();
    const changes = new Map();
    const submitNext = async ({ client, sink }, round) => {
      // Each client has its own goals: a new one, then a change of it, now and then both in one, sometimes once more the same.
      const index = client * 10_000 + round;
      const resources = [];
      if (round % 2 === 0) resources.push([index, goal(index, `text ${round}`)]);
      if (round % 2 === 1) resources.push([index - 1, goal(index - 1, `changed in ${round}`)]);
      if (round % 4 === 1) resources.push([index, goal(index, `beside ${round}`)]);
      await sink.submit(collection(...resources));
      if (round % 5 === 0) await sink.submit(collection(...resources));
      for (const [one, { description }] of resources) {
        expected.set(valueOf(one), description.text);
        changes.set(valueOf(one), (changes.get(valueOf(one)) ?? 0) + 1);
      }
    };
    const rounds = Math.ceil(submissions / clients.length);
    await Promise.all(
      clients.map(async (client) => {
        for (let round = 0; round < rounds; round++) await submitNext(client, round);
      }),
    );
    const wrong = [...expected].filter(([value, text]) => texts()[value] !== text || versionsOf(value) !== changes.get(value));
    console.log(`figure T47 submissions=${submissions} records=${expected.size} failures=${wrong.length}`);
    assert.deepEqual(texts(), Object.fromEntries(expected));
    // No reply that got lost made a second version either.
    for (const [value, times] of changes) assert.equal(versionsOf(value), times, value);
    const { counts } = server.faults;
    console.log(`${submissions} submissions, faults: ${JSON.stringify(counts)}`);
    for (const [name, count] of Object.entries(counts)) assert.ok(count > 0, name);
  });

  test('sends nothing a second time that could be there twice then', async () => {
    const sink = sinkOn(await start());
    server.faults.next('cutAfter', undefined, 'cutAfter');
    assert.deepEqual(statesOf(await sink.submit(collection([1, goal(1, 'walk')]))), ['created']);
    assert.ok(writes().every(({ headers }) => headers['if-none-exist']));
    assert.equal(goalsOn(server).size, 1);
  });

  test('waits as long as the server asks for, and gives up where that is too long', async () => {
    const sink = sinkOn(await start({ faults: { retryAfter: 7 } }));
    server.faults.next('tooManyRequests');
    await sink.submit(collection([1, goal(1, 'walk')]));
    assert.deepEqual(sink.waits, [7_000]);
    server.faults.set({ retryAfter: 3_600 });
    server.faults.next('unavailable');
    const error = await failure(sinkOn(server, { longestWaitSeconds: 20, attempts: 3 }).submit(collection([2, goal(2, 'run')])));
    assert.deepEqual([error.code, error.status, error.retryAfterSeconds], ['StorageLost', 503, 3_600]);
    assert.equal(goalsOn(server).size, 1);
  });

  test('waits longer each time, and not all the same', async () => {
    await start();
    server.faults.next('serverError', 'serverError', 'serverError');
    const waits = [];
    const wait = (milliseconds) => Promise.resolve(waits.push(milliseconds));
    await sinkOn(server, { wait, random: () => 0.5 }).submit(collection([1, goal(1, 'walk')]));
    assert.deepEqual(waits, [250, 500, 1_000]);
  });

  test('an abort ends it at once with the reason, also a wait, and no word is sent after it', async () => {
    const { baseUrl } = await start();
    const reason = new Error('left the page');
    const ending = new AbortController();
    let asked = 0;
    const never = () => {
      asked += 1;
      setImmediate(() => ending.abort(reason));
      return new Promise(() => {});
    };
    assert.equal(await failure(new FhirSink({ baseUrl, fetch: never }).submit(collection([1, goal(1, 'a')]), ending)), reason);
    assert.equal(await failure(new FhirSink({ baseUrl, fetch: never }).submit(collection([1, goal(1, 'a')]), ending)), reason);
    assert.equal(asked, 1);
    const later = new AbortController();
    const wait = () => {
      later.abort(reason);
      return new Promise(() => {});
    };
    server.faults.next('unavailable');
    assert.equal(await failure(sinkOn(server, { wait }).submit(collection([1, goal(1, 'a')]), later)), reason);
    assert.equal(goalsOn(server).size, 0);
  });
});

describe('errors of FhirSink', () => {
  const answering = (status, body, headers = {}) => ({
    baseUrl: 'https://fhir.example/r4',
    fetch: () => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })),
  });
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [
      {
        ...{ severity: 'error', code: 'invalid', diagnostics: 'CANARY said', details: { text: 'CANARY' } },
        expression: ['Goal.target[0].due.ofType(date)', 'Goal.target[0].detail', 'CANARY is here', 'CANARY'],
      },
      { severity: 'CANARY words', code: 'CANARY words' },
      null,
    ],
  };

  for (const [status, code] of [
    [400, 'HostMisuse'],
    [401, 'StorageLost'],
    [403, 'StorageUnavailable'],
    [404, 'HostMisuse'],
    [409, 'Conflict'],
    [410, 'HostMisuse'],
    [412, 'Conflict'],
    [413, 'StorageQuota'],
    [422, 'HostMisuse'],
    [429, 'StorageLost'],
    [500, 'StorageLost'],
    [507, 'StorageQuota'],
  ])
    // prettier-ignore
    test(`${status} is ${code}, and no word that the server quotes comes along`, async () => {
      const error = await failure(sinkOn(answering(status, outcome)).submit(collection([1, goal(1, 'CANARY')])));
      assert.ok(error instanceof FhirError && sources.isRecoveryError(error, code), `${error}`);
      assert.equal(error.status, status);
      const { message, stack, outcome: kept, issues } = error;
      assert.doesNotMatch(JSON.stringify([message, stack, kept, issues, error, { ...error }, String(error.cause)]), /CANARY/);
      assert.deepEqual(kept[0], { severity: 'error', code: 'invalid', expression: ['Goal.target[0].detail'] });
      if (status === 422) assert.deepEqual(issues[0], { path: ['Goal', 'target', 0, 'detail'], code: 'invalid' });
      if (status === 401) assert.match(message, /sign in again/);
    });

  test('no answer, half an answer and the page of somebody in between are StorageLost', async () => {
    const offline = { baseUrl: 'https://fhir.example/r4', fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    for (const server of [offline, answering(200, '<html>Sign in</html>'), answering(200, '{"resourceType":"Bun')]) {
      const error = await failure(sinkOn(server).submit(collection([1, goal(1, 'a')])));
      assert.deepEqual([error.code, error.status], ['StorageLost', 0]);
    }
  });

  test('pages that lead away from the server are not asked for', async () => {
    const asked = [];
    const ask = (url) => {
      asked.push(url);
      const link = [{ relation: 'next', url: 'https://elsewhere.example/r4/Goal?page=2' }];
      return Promise.resolve(new Response(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link })));
    };
    for (const baseUrl of ['https://fhir.example/r4', 'https://elsewhere.example/r']) {
      asked.length = 0;
      const error = await failure(sinkOn({ baseUrl }, { fetch: ask }).submit(collection([1, goal(1, 'a')])));
      assert.equal(error.code, 'HostMisuse');
      assert.equal(asked.length, 1);
    }
  });

  test('an address that is none is refused at once', () => {
    for (const baseUrl of ['/fhir', 'fhir.example', 'javascript:alert(1)', undefined])
      assert.throws(() => new FhirSink({ baseUrl, fetch }), { code: 'HostMisuse' });
  });
});
