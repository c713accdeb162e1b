import type { Fetch } from '../../../src/sync/couch/couch-connection.js';

interface Row {
  readonly seq: number;
  readonly document: Record<string, unknown>;
}

/**
 * As much of CouchDB's HTTP interface as replication uses, in memory, with the faults of a network. That the real one answers the same is
 * shown in test/sync.
 */
export class MemoryCouch {
  isOffline = false;
  /** Answers everything with this status. */
  status = 0;
  /** So many requests from now get through, and their answers are lost. */
  lostAnswers = 0;
  /** A line so slow that more documents than this do not come in time. */
  mostDocuments = Infinity;
  /** Called before each request. */
  before: (method: string, path: string) => void | Promise<void> = () => undefined;
  /** Hands over in another order each time, and some of it twice, as a cluster may. */
  isDisordered = false;
  requests = 0;
  bytes = 0;
  /** Longest answer to a wait for changes, in milliseconds. */
  patience = 25_000;
  readonly #databases = new Map<string, Map<string, Row>>();
  #seq = 0;
  #chance = 1;
  readonly #waiting = new Set<() => void>();

  /** The text of everything that is stored. */
  get text(): string {
    return JSON.stringify([...this.#databases.values()].map((rows) => [...rows.values()]));
  }

  documents(name = 'person-7'): Record<string, unknown>[] {
    return [...(this.#databases.get(name)?.values() ?? [])].map(({ document }) => document);
  }

  /** Changes what is stored, as somebody with access to the files could. */
  meddle(id: string, change: (document: Record<string, unknown>) => Record<string, unknown>, name = 'person-7'): void {
    const rows = this.#databases.get(name)!;
    rows.set(id, { ...rows.get(id)!, document: change(rows.get(id)!.document) });
  }

  drop(name = 'person-7'): void {
    this.#databases.delete(name);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  readonly fetch: Fetch = async (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const [, name, ...rest] = pathname.split('/');
    const path = rest.join('/');
    this.requests++;
    await this.before(init.method!, path);
    init.signal?.throwIfAborted();
    if (this.isOffline) throw new TypeError('Failed to fetch');
    if (this.status) return answer(this.status, { error: 'told to' });
    const body = init.body ? (JSON.parse(init.body as string) as Record<string, unknown>) : undefined;
    this.bytes += ((init.body as string | undefined) ?? '').length;
    const [status, value] = await this.#answer(init, decodeURIComponent(name!), path, searchParams, body);
    if (this.lostAnswers > 0) {
      this.lostAnswers--;
      throw new TypeError('Failed to fetch');
    }
    this.bytes += JSON.stringify(value).length;
    return answer(status, value);
  };

  async #answer(
    { method, signal }: RequestInit,
    name: string,
    path: string,
    query: URLSearchParams,
    body: Record<string, unknown> | undefined,
  ): Promise<[number, unknown]> {
    const rows = this.#databases.get(name);
    if (method === 'PUT' && path === '') {
      if (rows) return [412, { error: 'file_exists' }];
      this.#databases.set(name, new Map());
      return [201, { ok: true }];
    }
    if (!rows) return [404, { error: 'not_found' }];
    if (path === '_bulk_docs') {
      for (const document of body!['docs'] as Record<string, unknown>[]) {
        const id = document['_id'] as string;
        if (!rows.has(id)) rows.set(id, { seq: ++this.#seq, document });
      }
      this.#ring();
      return [201, []];
    }
    if (path.startsWith('_all_docs') && (body!['keys'] as string[]).length > this.mostDocuments) return [408, {}];
    if (path.startsWith('_all_docs'))
      return [
        200,
        {
          rows: this.#handedOver(body!['keys'] as string[]).map((key) =>
            rows.has(key) ? { id: key, doc: rows.get(key)!.document } : { key, error: 'not_found' },
          ),
        },
      ];
    if (path === '_changes') {
      const since = Number(query.get('since'));
      const limit = Number(query.get('limit'));
      const find = () =>
        [...rows.values()]
          .filter(({ seq }) => seq > since)
          .sort((one, other) => one.seq - other.seq)
          .slice(0, limit);
      if (query.get('feed') === 'longpoll' && !find().length) await this.#wait(signal);
      const rowsFound = find();
      const results = this.#handedOver(rowsFound).map(({ seq, document }) => ({
        ...{ seq, id: document['_id'], changes: [{ rev: document['_rev'] }] },
      }));
      return [200, { results, last_seq: rowsFound.at(-1)?.seq ?? Math.max(since, 0) }];
    }
    if (method === 'PUT') {
      if (rows.has(path)) return [409, { error: 'conflict' }];
      rows.set(path, { seq: ++this.#seq, document: body! });
      this.#ring();
      return [201, { ok: true }];
    }
    return rows.has(path) ? [200, rows.get(path)!.document] : [404, { error: 'not_found' }];
  }

  #handedOver<Item>(items: readonly Item[]): readonly Item[] {
    if (!this.isDisordered) return items;
    const again = items.filter(() => this.#roll() < 0.2);
    return [...items, ...again]
      .map((item) => [this.#roll(), item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);
  }

  /** The same in each run, so that a failure can be played again. */
  #roll(): number {
    this.#chance = (this.#chance * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return this.#chance / 2 ** 32;
  }

  #ring(): void {
    for (const end of [...this.#waiting]) end();
  }

  async #wait(signal: AbortSignal | null | undefined): Promise<void> {
    await new Promise<void>((resolve) => {
      const end = (): void => {
        this.#waiting.delete(end);
        resolve();
      };
      this.#waiting.add(end);
      setTimeout(end, this.patience);
      signal?.addEventListener('abort', end);
    });
    signal?.throwIfAborted();
  }
}

const answer = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } });
