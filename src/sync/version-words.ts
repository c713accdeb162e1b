import type { Store } from '../store/store.js';
import type { CouchConnection } from './couch/couch-connection.js';
import { CouchError } from './couch/couch-error.js';
import type { DocumentForm } from './document-form.js';
import { neededVersions } from './settle-place.js';
import type { PlaceTrail } from './trail.js';
import { contentOf, type RecordContent, type Version } from './version.js';

/** How many documents are asked for at a time. */
export interface Pace {
  documents: number;
}

export interface WordsSource {
  readonly store: Store;
  readonly subject: string;
  readonly connection: CouchConnection;
  readonly form: DocumentForm;
  readonly pace: Pace;
}

/** Most versions that are held in memory at a time, and sent or asked for in one request. */
export const mostVersions = 200;
/** An answer that takes longer than this was asked for too much, in milliseconds. */
const longRead = 5_000;

/** Words of versions, wherever they are: in memory, in the store of this device, or on the server. */
export class VersionWords {
  /** Of versions that are not in the store, or not on the server. */
  readonly #held = new Map<string, Version>();

  constructor(private readonly source: WordsSource) {}

  get(version: string): Version | undefined {
    return this.#held.get(version);
  }

  hold(version: Version): void {
    this.#held.set(version.version, version);
  }

  drop(version: string): void {
    this.#held.delete(version);
  }

  clear(): void {
    this.#held.clear();
  }

  /**
   * Takes the first documents of a list, as many as the line bears: pictures on a slow one would not come within the time that a
   * request may take.
   */
  async read(ids: string[], signal: AbortSignal): Promise<(Version | undefined)[]> {
    const { connection, form, pace } = this.source;
    const started = performance.now();
    const asked = ids.slice(0, pace.documents);
    try {
      const documents = await connection.read(asked, signal);
      const took = performance.now() - started;
      if (took > longRead) pace.documents = Math.max(1, asked.length >> 1);
      else if (took < longRead / 4) pace.documents = Math.min(mostVersions, pace.documents * 2);
      ids.splice(0, asked.length);
      return await Promise.all(documents.map((document) => form.read(document)));
    } catch (error) {
      if (error instanceof CouchError && error.isPassing) pace.documents = Math.max(1, asked.length >> 2);
      throw error;
    }
  }

  /** What places need to be settled; undefined for words that cannot be had any more. */
  async of(places: readonly PlaceTrail[], signal: AbortSignal): Promise<(version: string) => RecordContent | undefined> {
    const stored = new Map<string, RecordContent>();
    for (const place of places) for (const [version, content] of await this.#stored(place)) stored.set(version, content);
    const words = (version: string): RecordContent | undefined => this.#held.get(version)?.content ?? stored.get(version);
    // They came in an earlier round and never got into the store, or their history was removed here.
    const missing = places.flatMap((place) => neededVersions(place).filter((version) => !words(version)));
    while (missing.length) for (const version of await this.read(missing, signal)) if (version) this.hold(version);
    return words;
  }

  /** Words that the store has, current or in the history. */
  async #stored(place: PlaceTrail): Promise<readonly (readonly [string, RecordContent])[]> {
    const { subject, store } = this.source;
    const { kind, id, versions } = place;
    const wanted = neededVersions(place).filter(
      (version) => !this.#held.has(version) && versions[version]?.revision !== undefined,
    );
    if (!wanted.length) return [];
    const history = await store.history({ subject, kind, id });
    const rows = new Map(history.filter(({ removed }) => !removed).map((row) => [row.revision, row.record]));
    return wanted.flatMap((version) => {
      const record = rows.get(versions[version]!.revision!);
      return record ? [[version, contentOf(record)] as const] : [];
    });
  }
}
