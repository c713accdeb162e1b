/** Checks what an app asks for before anybody signs in. */
const isOnThisMachine = (address) =>
  URL.canParse(address) && ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname);

/** The app may not get an answer at an address that nobody agreed on: the person sees the problem instead. */
const shown = (text) => ({
  problem: { status: 400, type: 'application/json', resource: { error: 'invalid_request', error_description: text } },
});

function sentBack(redirectUri, state, error, text) {
  const address = new URL(redirectUri);
  address.searchParams.set('error', error);
  address.searchParams.set('error_description', text);
  if (state) address.searchParams.set('state', state);
  return { problem: { status: 302, headers: { Location: address.href } } };
}

function isAgreed(clients, clientId, redirectUri) {
  if (!clients) return Boolean(clientId) && isOnThisMachine(redirectUri);
  return clients.find(({ id }) => id === clientId)?.redirectUris.includes(redirectUri) ?? false;
}

/**
 * @param {URLSearchParams} parameters
 * @param {{ baseUrl: string, clients?: { id: string, redirectUris: string[] }[] }} options
 * @returns {{ problem?: object, request?: object }}
 */
export function requestOf(parameters, { baseUrl, clients }) {
  const get = (name) => parameters.get(name) ?? '';
  const [clientId, redirectUri, state] = ['client_id', 'redirect_uri', 'state'].map(get);
  if (!isAgreed(clients, clientId, redirectUri)) return shown(`"${clientId}" may not be answered at "${redirectUri}"`);
  const refuse = (error, text) => sentBack(redirectUri, state, error, text);
  if (get('response_type') !== 'code') return refuse('unsupported_response_type', 'Only response_type=code is supported');
  if (!state) return refuse('invalid_request', 'state is needed');
  if (get('aud').replace(/\/$/, '') !== baseUrl) return refuse('invalid_request', `aud must be ${baseUrl}`);
  if (get('code_challenge_method') !== 'S256' || !get('code_challenge'))
    return refuse('invalid_request', 'A code_challenge by S256 is needed');
  const [challenge, scope, launch, nonce] = ['code_challenge', 'scope', 'launch', 'nonce'].map(get);
  return { request: { clientId, redirectUri, state, challenge, scope, launch, nonce } };
}
