/** Codes and tokens: a code for one use by the one who holds its verifier, tokens that end, refresh tokens that are replaced. */
import { createHash, randomUUID } from 'node:crypto';
import { IdentityTokens } from './identity.mjs';
import { hasScope } from './scopes.mjs';

/**
 * @typedef {object} Grant
 * @property {string} clientId
 * @property {string} redirectUri
 * @property {string} challenge
 * @property {string} scope
 * @property {string} user such as `Practitioner/dana-okafor`
 * @property {string} [patient] id
 * @property {string} [nonce]
 */

const problem = (error, error_description) => ({ status: 400, resource: { error, error_description } });
const challengeOf = (verifier) => createHash('sha256').update(verifier).digest('base64url');

export class Tokens {
  /** @type {Map<string, Grant>} */
  #codes = new Map();
  /** @type {Map<string, Grant & { endsAt: number }>} */
  #access = new Map();
  /** @type {Map<string, Grant>} */
  #refresh = new Map();
  #identity = new IdentityTokens();
  #options;

  /** @param {{ baseUrl: string, lifetime: number, messagingOrigin?: string }} options */
  constructor(options) {
    this.#options = options;
  }

  get keys() {
    return this.#identity.keys;
  }

  /** @param {Grant} grant; @returns {string} the code */
  allow(grant) {
    const code = randomUUID();
    this.#codes.set(code, grant);
    return code;
  }

  /** @returns {Grant | undefined} whom an access token stands for */
  grantOf(token) {
    const grant = this.#access.get(token);
    return grant && grant.endsAt > Date.now() ? grant : undefined;
  }

  /** Ends all access tokens now, as time would; refresh tokens go on. */
  expire() {
    this.#access.clear();
  }

  /** @param {Record<string, string>} form what was posted to the token address */
  exchange(form) {
    if (form.grant_type === 'authorization_code') return this.#byCode(form);
    if (form.grant_type === 'refresh_token') return this.#byRefresh(form);
    return problem('unsupported_grant_type', `"${form.grant_type}" is not supported`);
  }

  #byCode({ code, client_id, redirect_uri, code_verifier = '' }) {
    const grant = this.#codes.get(code);
    // Gone at the first try, right or wrong.
    this.#codes.delete(code);
    if (!grant) return problem('invalid_grant', 'The code is not known, or was used before');
    if (grant.clientId !== client_id || grant.redirectUri !== redirect_uri)
      return problem('invalid_grant', 'The code was given to another app or for another address');
    if (challengeOf(code_verifier) !== grant.challenge)
      return problem('invalid_grant', 'The verifier does not fit the challenge');
    return this.#issue(grant);
  }

  #byRefresh({ refresh_token, client_id }) {
    const grant = this.#refresh.get(refresh_token);
    this.#refresh.delete(refresh_token);
    // fhirclient names itself only when it is told to (`refreshTokenWithClientId`).
    if (!grant || (client_id && grant.clientId !== client_id))
      return problem('invalid_grant', 'The refresh token is not known, or was used before');
    return this.#issue(grant);
  }

  #issue(grant) {
    const { lifetime, messagingOrigin } = this.#options;
    const access_token = randomUUID();
    this.#access.set(access_token, { ...grant, endsAt: Date.now() + lifetime * 1000 });
    const resource = {
      access_token,
      token_type: 'Bearer',
      expires_in: lifetime,
      scope: grant.scope,
      ...(grant.patient && { patient: grant.patient, need_patient_banner: true }),
      ...(hasScope(grant.scope, 'openid') && { id_token: this.#identityOf(grant) }),
      ...(messagingOrigin && { smart_web_messaging_origin: messagingOrigin, smart_web_messaging_handle: randomUUID() }),
    };
    if (hasScope(grant.scope, 'offline_access', 'online_access')) {
      resource.refresh_token = randomUUID();
      this.#refresh.set(resource.refresh_token, grant);
    }
    return { status: 200, resource };
  }

  #identityOf({ user, clientId, nonce, scope }) {
    const { baseUrl, lifetime } = this.#options;
    const now = Math.floor(Date.now() / 1000);
    const fhirUser = hasScope(scope, 'fhirUser') && { fhirUser: `${baseUrl}/${user}` };
    return this.#identity.of({
      iss: baseUrl,
      sub: user,
      aud: clientId,
      iat: now,
      exp: now + lifetime,
      ...fhirUser,
      ...(nonce && { nonce }),
    });
  }
}
