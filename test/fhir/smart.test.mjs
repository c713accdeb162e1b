// SMART App Launch: a code only for the app that began, a token only for the patient in context.
import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { goodResources } from './fixtures/good.mjs';
import { people } from './server/people.mjs';
import { startFhirServer } from './server/server.mjs';
import { clientOf, conditionalEntry, goalOf, system, transactionOf } from './support/client.mjs';
import { answerOf, authorize, exchange, post, signIn } from './support/smart-app.mjs';

const dana = 'Practitioner/dana-okafor';
const amina = 'amina-haddad';
const noor = { reference: 'Patient/noor-visser' };
let server;

before(async () => {
  const seed = [...people, goalOf('of-amina', { id: 'of-amina' }), goalOf('of-noor', { id: 'of-noor', subject: noor })];
  server = await startFhirServer({ seed, smart: { required: true, messagingOrigin: 'http://record.example' } });
});
after(() => server.close());

const errorOf = ({ location }) => location.searchParams.get('error');
const launch = () => server.smart.createLaunch({ user: dana, patient: amina });
const codeFor = async (more) => (await authorize(server, { launch: launch(), ...more })).location.searchParams.get('code');

/** A client with a token. */
async function bearer(more = {}) {
  const { access_token: token } = await signIn(server, { user: dana, patient: amina, ...more });
  const call = clientOf(server.baseUrl);
  return (method, path, body, headers) => call(method, path, body, { Authorization: `Bearer ${token}`, ...headers });
}

describe('opened by a health record', () => {
  test('the addresses stand where apps look for them', async () => {
    const configuration = await (await fetch(`${server.baseUrl}/.well-known/smart-configuration`)).json();
    assert.equal(configuration.authorization_endpoint, server.smart.addresses.authorize);
    assert.equal(configuration.token_endpoint, server.smart.addresses.token);
    assert.deepEqual(configuration.code_challenge_methods_supported, ['S256']);
  });

  test('the app gets a token with patient, user and state, and where to send messages', async () => {
    const { location, status } = await authorize(server, { launch: launch(), nonce: 'n-1' });
    assert.deepEqual(
      [status, location.origin, location.searchParams.get('state')],
      [302, 'http://localhost:8000', 'state-of-the-app'],
    );
    const { body } = await exchange(server, { code: location.searchParams.get('code') });
    assert.deepEqual([body.token_type, body.patient, body.need_patient_banner], ['Bearer', amina, true]);
    assert.equal(body.smart_web_messaging_origin, 'http://record.example');
    assert.ok(body.smart_web_messaging_handle);
    const [head, claims, signature] = body.id_token.split('.');
    const { fhirUser, aud, nonce } = JSON.parse(Buffer.from(claims, 'base64url'));
    assert.deepEqual([fhirUser, aud, nonce], [`${server.baseUrl}/${dana}`, 'chart-app', 'n-1']);
    const { keys } = await (await fetch(server.smart.addresses.keys)).json();
    const key = { key: createPublicKey({ key: keys[0], format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
    assert.ok(verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url')));
  });

  test('a wrong verifier, another app, another address, or a second use get no token', async () => {
    for (const wrong of [{ code_verifier: 'x'.repeat(43) }, { client_id: 'other' }, { redirect_uri: 'http://localhost:9/' }]) {
      const code = await codeFor();
      const { status, body } = await exchange(server, { code, ...wrong });
      assert.deepEqual([status, body.error], [400, 'invalid_grant'], JSON.stringify(wrong));
      assert.equal((await exchange(server, { code })).status, 400, 'the code is spent by the wrong try');
    }
    const code = await codeFor();
    assert.deepEqual([(await exchange(server, { code })).status, (await exchange(server, { code })).status], [200, 400]);
  });

  test('a request without state, PKCE or the right server is sent back with an error', async () => {
    const wrongs = [
      { state: '' },
      { code_challenge: '' },
      { code_challenge_method: 'plain' },
      { aud: 'http://other.example/fhir' },
      { launch: 'never' },
    ];
    for (const wrong of wrongs) assert.equal(errorOf(await authorize(server, wrong)), 'invalid_request', JSON.stringify(wrong));
    assert.equal(errorOf(await authorize(server, { response_type: 'token' })), 'unsupported_response_type');
  });

  test('an address that nobody agreed on gets no answer at all', async (context) => {
    for (const redirect_uri of ['https://attacker.example/', 'javascript:alert(1)', '']) {
      const { status, location } = await authorize(server, { redirect_uri, launch: launch() });
      assert.deepEqual([status, location], [400, undefined], redirect_uri);
    }
    const clients = [{ id: 'chart-app', redirectUris: ['https://app.example/'] }];
    const strict = await startFhirServer({ seed: people, smart: { clients, signIn: { user: dana, patient: amina } } });
    context.after(() => strict.close());
    assert.equal((await authorize(strict)).status, 400);
    assert.equal((await authorize(strict, { redirect_uri: 'https://app.example/' })).status, 302);
  });
});

describe('opened by itself', () => {
  test('the app asks who signs in: everybody stands there, nobody types a password', async () => {
    const { status, text } = await authorize(server);
    assert.equal(status, 200);
    assert.match(text, /Dana Okafor \(clinician\), for Amina Haddad/);
    assert.match(text, /Noor Visser \(the person\)/);
    assert.doesNotMatch(text, /type="password"/);
    const request = /name="request" value="([^"]+)"/.exec(text)[1];
    const choose = async (form) => answerOf(await post(`${server.origin}/auth/choose`, { request, ...form }));
    assert.equal((await choose({ user: 'Practitioner/nobody', patient: amina })).status, 400);
    assert.equal((await choose({ user: 'Patient/amina-haddad', patient: 'noor-visser' })).status, 400);
    const { location } = await choose({ user: 'Patient/noor-visser', patient: 'noor-visser' });
    const { body } = await exchange(server, { code: location.searchParams.get('code') });
    assert.equal(body.patient, 'noor-visser');
  });

  test('a refresh token gives a new access token once; an ended one is refused', async () => {
    const { access_token: old, refresh_token } = await signIn(server, { user: dana, patient: amina });
    const read = async (token) =>
      (await clientOf(server.baseUrl)('GET', 'Goal', undefined, { Authorization: `Bearer ${token}` })).status;
    assert.equal(await read(old), 200);
    server.smart.expireTokens();
    assert.equal(await read(old), 401);
    // fhirclient does not say again who it is.
    const form = { grant_type: 'refresh_token', refresh_token, client_id: undefined };
    const { body } = await exchange(server, form);
    assert.deepEqual([await read(body.access_token), body.patient], [200, amina]);
    assert.equal((await exchange(server, form)).status, 400);
    const other = { ...form, refresh_token: body.refresh_token, client_id: 'other' };
    assert.equal((await exchange(server, other)).status, 400);
  });
});

describe('with a token', () => {
  test('only: without one, or with a made-up one, there is nothing but what the server says of itself', async () => {
    const call = clientOf(server.baseUrl);
    const { status, headers, body } = await call('GET', 'Goal/of-amina');
    assert.deepEqual([status, headers.get('WWW-Authenticate'), body.resourceType], [401, 'Bearer', 'OperationOutcome']);
    assert.equal((await call('GET', 'Goal/of-amina', undefined, { Authorization: 'Bearer made-up' })).status, 401);
    assert.equal((await call('GET', 'metadata')).status, 200);
  });

  test('what belongs to another patient is neither read, nor found, nor written', async () => {
    const call = await bearer();
    assert.equal((await call('GET', 'Goal/of-amina')).status, 200);
    assert.equal((await call('GET', dana)).status, 200);
    for (const path of [
      'Goal/of-noor',
      'Goal/of-noor/_history',
      'Goal/of-noor/_history/1',
      'Patient/noor-visser',
      'Goal?patient=noor-visser',
    ])
      assert.equal((await call('GET', path)).status, 403, path);
    const batch = { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method: 'GET', url: 'Goal/of-noor' } }] };
    assert.equal((await call('POST', '', batch)).body.entry[0].response.status, '403');
    const existing = { 'If-None-Exist': `identifier=${system}|of-noor` };
    assert.equal((await call('POST', 'Goal', goalOf('of-noor'), existing)).status, 403);
    const found = (await call('GET', 'Goal')).body.entry.map(({ resource }) => resource.subject.reference);
    assert.deepEqual([...new Set(found)], ['Patient/amina-haddad']);
    const before = JSON.stringify([server.resources.all('Goal'), server.resources.all('Practitioner')]);
    assert.equal((await call('POST', 'Goal', goalOf('x', { subject: noor }))).status, 403);
    assert.equal((await call('PUT', 'Goal/of-noor', goalOf('x', { id: 'of-noor' }))).status, 403);
    assert.equal((await call('PUT', 'Goal/of-amina', goalOf('x', { id: 'of-amina', subject: noor }))).status, 403);
    assert.equal((await call('DELETE', 'Goal/of-noor')).status, 403);
    assert.equal((await call('DELETE', dana)).status, 403);
    const bundle = transactionOf(conditionalEntry(goalOf('y')), conditionalEntry(goalOf('z', { subject: noor })));
    assert.equal((await call('POST', '', bundle)).status, 403);
    assert.equal(JSON.stringify([server.resources.all('Goal'), server.resources.all('Practitioner')]), before);
  });

  test('a whole transaction of the patient in context is written, with who typed it', async () => {
    const call = await bearer();
    const urn = 'urn:uuid:0f8d1c52-2c53-4f0c-9f2e-1f3a7a0b0002';
    const provenance = (reference) => ({
      resource: { ...goodResources.provenance, target: [{ reference }] },
      request: { method: 'POST', url: 'Provenance' },
    });
    const { status } = await call('POST', '', transactionOf(provenance(urn), conditionalEntry(goalOf('both'), urn)));
    assert.equal(status, 200);
    assert.equal((await call('POST', '', transactionOf(provenance('Goal/of-noor')))).status, 403);
  });

  test('scopes are kept: who may only read does not write, who may write goals writes nothing else', async () => {
    const reader = await bearer({ scope: 'launch patient/*.read' });
    assert.equal((await reader('GET', 'Goal/of-amina')).status, 200);
    assert.equal((await reader('POST', 'Goal', goalOf('x'))).status, 403);
    const writer = await bearer({ scope: 'launch patient/Goal.cu' });
    assert.equal((await writer('POST', 'Goal', goalOf('only-goals'))).status, 201);
    assert.equal((await writer('POST', 'Task', goodResources.task)).status, 403);
    assert.equal((await writer('GET', 'Goal?patient=amina-haddad')).status, 403);
  });

  test('a clinician without a patient in context reaches all; a person never more than what is hers', async () => {
    const clinician = await bearer({ scope: 'user/*.cruds' });
    assert.equal((await clinician('GET', 'Goal/of-noor')).status, 200);
    const person = await bearer({ user: 'Patient/amina-haddad', scope: 'user/*.cruds' });
    assert.equal((await person('GET', 'Goal/of-noor')).status, 403);
  });
});

describe('the start page', () => {
  test('opens an app as a health record would, for each person and patient', async () => {
    const page = await (await fetch(`${server.origin}/?app=${encodeURIComponent('http://localhost:8000/app/?<x>')}`)).text();
    const [, address] = /href="([^"]+)"/.exec(page);
    const { searchParams } = new URL(address.replaceAll('&#38;', '&'));
    assert.equal(searchParams.get('iss'), server.baseUrl);
    const { status } = await authorize(server, { launch: searchParams.get('launch') });
    assert.equal(status, 302);
    assert.doesNotMatch(await (await fetch(`${server.origin}/?app=javascript:alert(1)`)).text(), /href=/);
  });
});
