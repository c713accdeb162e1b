import { RecoveryError } from '../../errors.js';
import { isPlainObject } from '../../record/plain-data.js';
import type { VersionDocument } from '../document-form.js';
import { CouchError } from './couch-error.js';

/** As the `fetch` of a page. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface CouchOptions {
  /** Address of the person's own database, such as `https://couch.example/person-7`. */
  readonly url: string;
  /** Sends a request with the authorisation that the server wants. The `fetch` of a page will do where it wants none. */
  readonly fetch: Fetch;
  /** How long one request may take; 30 when left out. */
  readonly timeoutSeconds?: number | undefined;
}

/** Ids of documents that the server got, and where to go on from. */
export interface Changes {
  readonly ids: readonly string[];
  readonly since: string;
  /** Whether there may be more. */
  readonly hasMore: boolean;
}

/** A server that holds a wait open for longer than this may be taken for gone by what lies between. */
const longestWait = 25_000;

/**
 * The part of CouchDB's HTTP interface that versions need. They never change, so its replication comes down to two requests: what is
 * new, and here is what is new (docs.couchdb.org, "Replication Protocol").
 */
export class CouchConnection {
  readonly url: string;
  readonly #ask: Fetch;
  readonly #timeout: number;

  /** @throws RecoveryError `HostMisuse` */
  constructor(options: CouchOptions) {
    // In quotes: this is the host's, and a test looks for the name of the page's own, which is never used.
    const { url, ['fetch']: ask, timeoutSeconds = 30 } = options;
    if (typeof ask !== 'function') throw new RecoveryError('HostMisuse', { detail: 'replicate needs a fetch' });
    if (!/^https?:\/\/[^/]+\/./.test(url))
      throw new RecoveryError('HostMisuse', { detail: 'replicate needs the url of a database' });
    if (/^https?:\/\/[^/]*@/.test(url))
      throw new RecoveryError('HostMisuse', { detail: 'no password in the url: set it in fetch' });
    this.url = url.replace(/(?<!\/)\/+$/, '');
    this.#ask = ask;
    this.#timeout = timeoutSeconds * 1_000;
  }

  /** Undefined where there is no such document, or no such database. */
  async document(id: string, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.#send('GET', `/${encodeURIComponent(id)}`, undefined, signal);
    } catch (error) {
      if (error instanceof CouchError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Makes the database where it is not there. */
  async create(signal: AbortSignal): Promise<void> {
    try {
      await this.#send('PUT', '', undefined, signal);
    } catch (error) {
      // Somebody else was first.
      if (!(error instanceof CouchError && error.status === 412)) throw error;
    }
  }

  /** @returns whether it was written: false where there is one already */
  async put(id: string, document: object, signal: AbortSignal): Promise<boolean> {
    try {
      await this.#send('PUT', `/${encodeURIComponent(id)}`, document, signal);
      return true;
    } catch (error) {
      if (error instanceof CouchError && error.status === 409) return false;
      throw error;
    }
  }

  /** Documents as they are, with the revision that they have. One that is there already stays as it is. */
  async write(documents: readonly VersionDocument[], signal: AbortSignal): Promise<void> {
    const answer = await this.#send('POST', '/_bulk_docs', { docs: documents, new_edits: false }, signal);
    // Of documents with a revision of their own, only failures are named.
    const told: unknown[] = Array.isArray(answer) ? answer : [];
    const failed = told.filter(isPlainObject).find((one) => 'error' in one);
    if (failed) throw new CouchError(failed['error'] === 'forbidden' ? 403 : 500);
  }

  /** Ids alone: most of what a device asks about it wrote itself. */
  async changes(since: string, limit: number, signal: AbortSignal): Promise<Changes> {
    const answer = await this.#send('GET', `/_changes?limit=${limit}&since=${encodeURIComponent(since)}`, undefined, signal);
    const { results, last_seq: last } = (isPlainObject(answer) ? answer : {}) as { results?: unknown; last_seq?: unknown };
    if (!Array.isArray(results) || last === undefined) throw new CouchError(0);
    const ids = results.flatMap((row: unknown) => (isPlainObject(row) && isVersionId(row['id']) ? [row['id']] : []));
    return { ids, since: seqOf(last), hasMore: results.length >= limit };
  }

  /** Resolves when there is something new, and from time to time. @returns whether there is */
  async waitForChange(since: string, signal: AbortSignal): Promise<boolean> {
    const query = `feed=longpoll&limit=1&timeout=${longestWait}&since=${encodeURIComponent(since)}`;
    const answer = await this.#send('GET', `/_changes?${query}`, undefined, signal, this.#timeout + longestWait);
    return !isPlainObject(answer) || !Array.isArray(answer['results']) || answer['results'].length > 0;
  }

  /** Those of the documents that are there. */
  async read(ids: readonly string[], signal: AbortSignal): Promise<unknown[]> {
    const answer = await this.#send('POST', '/_all_docs?include_docs=true', { keys: ids }, signal);
    const { rows } = (isPlainObject(answer) ? answer : {}) as { rows?: unknown };
    return (Array.isArray(rows) ? rows : []).flatMap((row: unknown) => (isPlainObject(row) && row['doc'] ? [row['doc']] : []));
  }

  async #send(
    method: string,
    path: string,
    body: object | undefined,
    signal: AbortSignal,
    timeout = this.#timeout,
  ): Promise<unknown> {
    signal.throwIfAborted();
    const ending = new AbortController();
    const stop = (): void => ending.abort(signal.reason);
    const timer = setTimeout(() => ending.abort(), timeout);
    signal.addEventListener('abort', stop);
    try {
      // Called by itself: that of a page does not work as the method of another object.
      const ask = this.#ask;
      const reply: Response = await ask(this.url + path, {
        method,
        headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
        // No browser shall keep words of a person beside what it was asked to keep.
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: ending.signal,
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!reply.ok) throw new CouchError(reply.status, { wait: retryAfter(reply.headers.get('Retry-After')) });
      return (await reply.json()) as unknown;
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof RecoveryError) throw cause;
      // No answer, half of one, or the page of somebody in between.
      throw new CouchError(0, { cause });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}

/** What else is in a database, such as its design, is none of ours. */
const isVersionId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{32}$/.test(id);

/** Where a server is in its changes: a number, a text, or something else that is handed back as it is. */
const seqOf = (seq: unknown): string => (typeof seq === 'string' ? seq : JSON.stringify(seq));

/** Seconds, as servers that speak CouchDB's interface give them. */
function retryAfter(text: string | null): number | undefined {
  const seconds = Number(text ?? '');
  return text && seconds > 0 && seconds < 86_400 ? seconds * 1_000 : undefined;
}
