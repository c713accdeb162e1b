/**
 * The CouchDB server of a test file that runs in a browser, and the front before it, which misbehaves when it is told to. The first call
 * starts both: each test file has its own, so that no test meets the databases or faults of another.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** What the front shall do from the next request on: see `server/front.mjs`. What is not named stays as it is; `null` ends a fault. */
export interface FrontSettings {
  /** Ends all faults first. */
  heal?: true;
  offline?: boolean;
  status?: number | null;
  /** Seconds that this answer asks to wait. */
  retryAfter?: number | null;
  slow?: number;
  cutAfter?: number | null;
  /** Chromium sends a request again by itself, once, where a connection is cut that it had used before. */
  cutRequests?: boolean;
  where?: string;
  token?: string | null;
}

/** Where the front is, and what it counted since it was started. */
export interface FrontState {
  readonly url: string;
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Each request, oldest first; without a status where it got no answer. */
  readonly seen: readonly { readonly method: string; readonly path: string; readonly status?: number }[];
}

/** Tells the front what to do. `front()` changes nothing and answers where it is and what it counted. */
export async function front(settings: FrontSettings = {}): Promise<FrontState> {
  return executeServerCommand<FrontState, FrontSettings>('front', settings);
}

/** Kills the CouchDB server behind the front, or starts it again with what it had. Its own address is past all faults; pages have no permission there. */
export async function couch(ask?: 'kill' | 'start'): Promise<{ readonly url: string }> {
  return executeServerCommand<{ url: string }, string>('couch', ask ?? 'look');
}
