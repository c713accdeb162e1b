import type { Fetch } from '../../../src/sync/couch/couch-connection.js';
import { uuid } from '../../../src/record/uuid.js';
import { front } from '../browser-front.js';

interface Row {
  readonly id: string;
  readonly doc: Record<string, unknown>;
}

/** A database of one person on the real server, as a page reaches it through the front. */
export class RealCouch {
  /** Sent with each request, as a host would. */
  token = 'secret';
  /** Ids of documents that the server said it kept. */
  readonly kept = new Set<string>();
  /** Each request, and when it went: `POST /person-…/_bulk_docs`. */
  readonly asked: { readonly what: string; readonly at: number }[] = [];
  /** Called, and waited for, before each request. */
  during: (what: string) => unknown = () => undefined;

  private constructor(readonly url: string) {}

  /** A database that nobody used before. Replication makes it. */
  static async open(): Promise<RealCouch> {
    const { url } = await front();
    return new RealCouch(`${url}/person-${uuid()}`);
  }

  readonly fetch: Fetch = async (url, init) => {
    const what = `${init.method} ${new URL(url).pathname}`;
    this.asked.push({ what, at: performance.now() });
    await this.during(what);
    const response = await fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${this.token}` } });
    if (what.endsWith('_bulk_docs') && response.ok)
      for (const { _id } of (JSON.parse(init.body as string) as { docs: { _id: string }[] }).docs) this.kept.add(_id);
    return response;
  };

  /** All that is stored, with every revision that nobody has deleted. */
  async documents(): Promise<Record<string, unknown>[]> {
    const response = await this.fetch(`${this.url}/_all_docs?include_docs=true&conflicts=true`, { method: 'GET' });
    return ((await response.json()) as { rows: Row[] }).rows.map(({ doc }) => doc);
  }

  /** Versions of records: all but the document that says how they are written. */
  async versions(): Promise<Record<string, unknown>[]> {
    return (await this.documents()).filter(({ _id }) => _id !== 'recovery-widgets');
  }
}
