import { isRecoveryError } from '../errors.js';
import type { FhirBundle, FhirRequest, FhirResource } from '../fhir/resources.js';
import type { FhirAnswer } from './fhir-error.js';
import { errorOf, FhirError } from './fhir-error.js';
import type { Wait } from './waiting.js';
import { orAborted, pause, retryAfter } from './waiting.js';

/** Where a FHIR R4 server is, and how it is spoken to. */
export interface FhirServerOptions {
  /** Absolute address of the endpoint, such as `https://ehr.example/fhir/r4`. Nothing beside it is ever asked. */
  readonly baseUrl: string;
  /** Sends a request with the authorisation that the server wants. The `fetch` of a page will do where it wants none. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** How long one request may take; 30 when left out. */
  readonly timeoutSeconds?: number;
  /** How often a request that can be repeated without harm is sent at most; 5 when left out. */
  readonly attempts?: number;
  /** The longest wait between two attempts; 20 when left out. A server that asks for more is not asked again. */
  readonly longestWaitSeconds?: number;
  /** For tests. */
  readonly wait?: Wait;
  /** From 0 up to 1. For tests. */
  readonly random?: () => number;
}

export interface FhirCall extends Omit<FhirRequest, 'url'> {
  /** After the base address; empty for a bundle. */
  readonly path: string;
  readonly body?: FhirResource | FhirBundle;
  readonly signal?: AbortSignal | undefined;
}

/** What can be sent twice and is done once: it only reads, or names what must or must not be there. */
function isRepeatable({ method, ifMatch, ifNoneExist }: Omit<FhirRequest, 'url'>, body?: FhirResource | FhirBundle): boolean {
  const entries = body?.resourceType === 'Bundle' ? (body as FhirBundle).entry : undefined;
  if (entries) return entries.every(({ request }) => request && isRepeatable(request));
  return method === 'GET' || Boolean(method === 'POST' ? ifNoneExist : ifMatch);
}

/** Later it may be different. */
const isPassing = (status: number, isRead: boolean) =>
  !status ||
  [408, 425, 429, ...(isRead ? [409, 412] : [])].includes(status) ||
  (status >= 500 && ![501, 505, 507].includes(status));

/** The one place that talks to a FHIR server. */
export class FhirConnection {
  readonly baseUrl: string;
  readonly #options: FhirServerOptions;

  /** @throws FhirError `HostMisuse` */
  constructor(options: FhirServerOptions) {
    // In quotes: this is the host's, and a test looks for the name of the page's own, which is never used.
    if (!/^https?:\/\/\w/.test(options.baseUrl) || typeof options['fetch'] !== 'function')
      throw new FhirError('HostMisuse', { detail: 'a FHIR server needs an absolute baseUrl and a fetch' });
    this.baseUrl = options.baseUrl.replace(/(?<!\/)\/+$/, '');
    this.#options = options;
  }

  /**
   * Sends a request; again after an answer that passes, or none, but only where that cannot do anything twice.
   * @throws FhirError
   * @throws the reason of `signal` as it is, at once
   */
  async send({ method, path, body, ifMatch, ifNoneExist, signal }: FhirCall): Promise<FhirAnswer> {
    const type = 'application/fhir+json';
    const headers = {
      Accept: type,
      ...(method === 'GET' ? { 'Cache-Control': 'no-cache' } : { Prefer: 'return=representation' }),
      ...(body && { 'Content-Type': type }),
      ...(ifMatch && { 'If-Match': ifMatch }),
      ...(ifNoneExist && { 'If-None-Exist': ifNoneExist }),
    };
    const url = /^https?:/.test(path) ? path : path ? `${this.baseUrl}/${path}` : this.baseUrl;
    // No browser shall keep words of a person beside what it was asked to keep.
    const init: RequestInit = { method, headers, cache: 'no-store', ...(body && { body: JSON.stringify(body) }) };
    const attempts = isRepeatable({ method, ...(ifMatch && { ifMatch }), ...(ifNoneExist && { ifNoneExist }) }, body)
      ? (this.#options.attempts ?? 5)
      : 1;
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#attempt(url, init, signal);
      if (answer.status >= 200 && answer.status < 300) return answer;
      const { wait = 0 } = answer;
      const isTooLong = wait > this.#longestWait;
      if (!isPassing(answer.status, method === 'GET') || attempt >= attempts || isTooLong)
        throw errorOf(answer, { attempts: attempt, ...(isTooLong && { retryAfterSeconds: wait / 1_000 }) });
      await this.pause(attempt, signal, wait);
    }
  }

  /** Waits by chance, up to twice as long each time, so that those who failed together do not come back together. */
  async pause(attempt: number, signal: AbortSignal | undefined, least = 0): Promise<void> {
    const { wait = pause, random = Math.random } = this.#options;
    const most = Math.min(this.#longestWait, 250 * 2 ** attempt);
    await orAborted(wait(Math.max(least, random() * most), signal), signal);
  }

  get #longestWait(): number {
    return (this.#options.longestWaitSeconds ?? 20) * 1_000;
  }

  async #attempt(url: string, init: RequestInit, signal: AbortSignal | undefined): Promise<FhirAnswer> {
    signal?.throwIfAborted();
    const ending = new AbortController();
    const stop = () => ending.abort(signal?.reason);
    const timer = setTimeout(() => ending.abort(), (this.#options.timeoutSeconds ?? 30) * 1_000);
    signal?.addEventListener('abort', stop);
    try {
      return await orAborted(this.#ask(url, { ...init, signal: ending.signal }), ending.signal);
    } catch (cause) {
      signal?.throwIfAborted();
      if (isRecoveryError(cause)) throw cause;
      return { status: 0, cause };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  async #ask(url: string, init: RequestInit): Promise<FhirAnswer> {
    // Called by itself: that of a page does not work as the method of another object.
    const { ['fetch']: ask } = this.#options;
    const reply = await ask(url, init);
    const { status, headers } = reply;
    const text = await reply.text();
    let resource: FhirResource | undefined;
    try {
      resource = text ? (JSON.parse(text) as FhirResource) : undefined;
    } catch (cause) {
      // Half an answer, or the page of somebody in between. Pages that say why something failed are common.
      if (status < 300) return { status: 0, cause };
    }
    return {
      status,
      location: headers.get('Location'),
      etag: headers.get('ETag'),
      wait: retryAfter(headers.get('Retry-After'), Date.now()),
      ...(resource && { resource }),
    };
  }
}
