/** An app without a secret that signs in by SMART App Launch, step by step, so that tests can do each step wrongly. */
import { createHash, randomUUID } from 'node:crypto';

const redirectUri = 'http://localhost:8000/app/';
const clientId = 'chart-app';
const verifier = `${randomUUID()}${randomUUID()}`;

export const scopes = 'openid fhirUser launch offline_access patient/*.cruds';

/** What every app asks for; a test changes a part of it. */
export const requestOf = ({ baseUrl }, more = {}) => ({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: redirectUri,
  scope: scopes,
  state: 'state-of-the-app',
  aud: baseUrl,
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  ...more,
});

export async function authorize(server, more) {
  const address = `${server.smart.addresses.authorize}?${new URLSearchParams(requestOf(server, more))}`;
  return answerOf(await fetch(address, { redirect: 'manual' }));
}

/** @returns {Promise<{ status: number, text: string, location?: URL }>} */
export async function answerOf(response) {
  const location = response.headers.get('Location');
  return { status: response.status, text: await response.text(), ...(location && { location: new URL(location) }) };
}

export const post = (address, form) => fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

/** The code of a sign-in for an access token. A field that is undefined is left out. */
export async function exchange(server, form) {
  const given = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri, code_verifier: verifier };
  const fields = Object.entries({ ...given, ...form }).filter(([, value]) => value !== undefined);
  const response = await post(server.smart.addresses.token, Object.fromEntries(fields));
  return { status: response.status, body: await response.json() };
}

/** The whole way: what the token address answers for a launch. */
export async function signIn(server, { user, patient, ...more }) {
  const { location } = await authorize(server, { launch: server.smart.createLaunch({ user, patient }), ...more });
  return (await exchange(server, { code: location.searchParams.get('code') })).body;
}
