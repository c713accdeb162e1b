/** SMART App Launch 2 for apps without a secret (PKCE): opened by a health record with a launch id, or by itself. */
import { randomUUID } from 'node:crypto';
import { bodyOf } from '../messages.mjs';
import { plainOutcome } from '../outcomes.mjs';
import { PatientAccess } from './access.mjs';
import { requestOf } from './authorization-request.mjs';
import { launchPage, signInPage, signIns } from './pages.mjs';
import { grantedScope, hasScope } from './scopes.mjs';
import { Tokens } from './tokens.mjs';

/**
 * @typedef {object} SmartOptions
 * @property {boolean} [required] whether requests need an access token
 * @property {{ id: string, redirectUris: string[] }[]} [clients] apps that may ask; none: any, where it runs on this machine
 * @property {{ user: string, patient: string }} [signIn] signs in whoever comes without a launch id, without a page
 * @property {string} [messagingOrigin] where the app may send messages of SMART Web Messaging
 * @property {number} [lifetime] of access tokens, in seconds
 */

const htmlHeaders = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'" };
const html = (resource) => ({ status: 200, type: 'text/html', resource, headers: htmlHeaders });
const json = (resource, status = 200) => ({ status, type: 'application/json', resource });

export class SmartService {
  #options;
  #tokens;
  /** @type {Map<string, { user: string, patient: string }>} */
  #launches = new Map();
  #waiting = new Map();

  /** @param {SmartOptions & { origin: string, baseUrl: string, repository: object }} options */
  constructor(options) {
    this.#options = { required: false, lifetime: 3600, ...options };
    this.#tokens = new Tokens(this.#options);
  }

  get addresses() {
    const { origin } = this.#options;
    return { authorize: `${origin}/auth/authorize`, token: `${origin}/auth/token`, keys: `${origin}/auth/keys` };
  }

  /** What a health record hands to the app that it opens. @returns {string} launch id */
  createLaunch({ user, patient }) {
    const launch = randomUUID();
    this.#launches.set(launch, { user, patient });
    return launch;
  }

  /** Lets all access tokens end now. */
  expireTokens() {
    this.#tokens.expire();
  }

  /** @returns {{ access?: PatientAccess, refusal?: object }} nothing where no token is needed */
  accessFor(authorization) {
    const { required, repository, baseUrl } = this.#options;
    if (!required) return {};
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    const grant = token && this.#tokens.grantOf(token);
    if (grant) return { access: new PatientAccess({ repository, baseUrl, scope: grant.scope, patient: grant.patient }) };
    const text = token ? 'The access token is not known, or has ended' : 'An access token is needed';
    return { refusal: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' }, resource: plainOutcome('login', text) } };
  }

  answers(path) {
    return path === '/' || path.startsWith('/auth/') || path === '/fhir/.well-known/smart-configuration';
  }

  async answerTo(request) {
    const { pathname, searchParams } = new URL(request.url, this.#options.origin);
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return html(launchPage(this.#options.baseUrl, this.#launchesInto(searchParams.get('app'))));
      case 'GET /fhir/.well-known/smart-configuration':
        return json(this.#configuration());
      case 'GET /auth/authorize':
        return this.#authorize(searchParams);
      case 'POST /auth/authorize':
        return this.#authorize(new URLSearchParams(await bodyOf(request)));
      case 'POST /auth/choose':
        return this.#choose(await bodyOf(request));
      case 'POST /auth/token':
        return { type: 'application/json', ...this.#tokens.exchange((await bodyOf(request)) ?? {}) };
      case 'GET /auth/keys':
        return json(this.#tokens.keys);
      default:
        return json({ error: 'not_found' }, 404);
    }
  }

  #configuration() {
    const { baseUrl } = this.#options;
    const { authorize, token, keys } = this.addresses;
    return {
      issuer: baseUrl,
      jwks_uri: keys,
      authorization_endpoint: authorize,
      token_endpoint: token,
      grant_types_supported: ['authorization_code', 'refresh_token'],
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      scopes_supported: [
        'openid',
        'fhirUser',
        'launch',
        'launch/patient',
        'offline_access',
        'online_access',
        'patient/*.cruds',
        'user/*.cruds',
      ],
      capabilities: [
        ...['launch-ehr', 'launch-standalone', 'client-public', 'sso-openid-connect', 'authorize-post'],
        ...['context-ehr-patient', 'context-standalone-patient', 'context-banner'],
        ...['permission-patient', 'permission-user', 'permission-offline', 'permission-online', 'permission-v1', 'permission-v2'],
      ],
    };
  }

  #authorize(parameters) {
    const { problem, request } = requestOf(parameters, this.#options);
    if (problem) return problem;
    const known = this.#launches.get(request.launch);
    if (request.launch && !known)
      return redirect(request, { error: 'invalid_request', error_description: 'The launch is not known' });
    const signedIn = known ?? this.#options.signIn;
    if (signedIn) return this.#allow(request, signedIn);
    const id = randomUUID();
    this.#waiting.set(id, request);
    return html(signInPage(id, this.#signIns()));
  }

  #choose({ request: id, user, patient } = {}) {
    const request = this.#waiting.get(id);
    const isKnown = this.#signIns().some((one) => one.user === user && one.patient === patient);
    if (!request || !isKnown) return json({ error: 'invalid_request', error_description: 'Start again from the app' }, 400);
    this.#waiting.delete(id);
    return this.#allow(request, { user, patient });
  }

  #allow(request, { user, patient }) {
    const scope = grantedScope(request.scope);
    // A person reaches what is hers, whatever she asked for; a clinician without a patient in context reaches all.
    const isInContext = user.startsWith('Patient/') || hasScope(scope, 'launch', 'launch/patient');
    const { clientId, redirectUri, challenge, nonce } = request;
    const code = this.#tokens.allow({ clientId, redirectUri, challenge, nonce, scope, user, ...(isInContext && { patient }) });
    return redirect(request, { code });
  }

  #signIns() {
    const { repository } = this.#options;
    return signIns(repository.all('Practitioner'), repository.all('Patient'));
  }

  #launchesInto(app) {
    if (!app || !URL.canParse(app) || !/^https?:$/.test(new URL(app).protocol)) return [];
    return this.#signIns().map(({ text, ...signIn }) => {
      const address = new URL(app);
      address.searchParams.set('iss', this.#options.baseUrl);
      address.searchParams.set('launch', this.createLaunch(signIn));
      return { text, address: address.href };
    });
  }
}

/** Back to the app, with its state. */
function redirect({ redirectUri, state }, parameters) {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries({ ...parameters, state })) address.searchParams.set(name, value);
  return { status: 302, headers: { Location: address.href } };
}
