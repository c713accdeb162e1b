import { isRecoveryError } from '../errors.js';
import { exportFormat, exportVersion, type ExportFile } from '../record/export-file.js';
import { uuid } from '../record/uuid.js';
import { CouchError } from './couch/couch-error.js';
import { levelOf } from './level.js';
import { LocalChanges, newTrail } from './local-versions.js';
import { isSettled, neededVersions, settlePlace, type Settlement } from './settle-place.js';
import type { PlaceTrail, Trail, TrailHead } from './trail.js';
import { contentOf, keyOfPlace, type Place, type Version } from './version.js';
import { mostVersions, VersionWords, type WordsSource } from './version-words.js';

/** What came of it so far, in numbers. */
export interface Counts {
  /** Versions that went to the server. */
  sent: number;
  /** Versions that came from it. */
  received: number;
  /** Documents that nobody on this page can read: changed, of another key, or of a kind of record that it refuses. */
  refused: number;
  /** Edits that stayed although the record was removed elsewhere. */
  keptEdits: number;
  /** Records of which two devices changed the same words, and nobody has answered yet. */
  open: number;
}

export interface ReplicaOptions extends WordsSource {
  readonly trail: Trail;
  readonly counts: Counts;
  /** Places that cannot be settled here, with what was known of them then: tried again when more is known. It outlives a failure. */
  readonly held: Map<string, string>;
  readonly direction: 'both' | 'push' | 'pull';
  readonly wants: (place: Place) => boolean;
  /** Which kinds `wants` lets through, as a text. */
  readonly choice: string;
  /** Tells of progress. */
  readonly progress: () => void;
  /** Called around its own imports, of which the store tells as of any other. */
  readonly importing: (isRunning: boolean) => void;
}

/** Most letters of one request; a single picture may have more. */
const mostLetters = 4_000_000;
/** Ids of what is new, in one answer. */
const mostChanges = 1_000;
/** So often in a row somebody may write in between. */
const mostAttempts = 8;

/** Keeps a store and a database alike, one round at a time. What it has seen is in the trail, so that it can stop anywhere. */
export class Replica {
  readonly #places = new Map<string, PlaceTrail>();
  readonly #words: VersionWords;
  readonly #local: LocalChanges;
  #head: TrailHead;

  constructor(private readonly options: ReplicaOptions) {
    this.#local = new LocalChanges(options.store, options.subject, () => options.form);
    this.#words = new VersionWords(options);
    this.#head = this.#newHead();
  }

  /** Where the server's changes were read up to. */
  get since(): string {
    return this.#head.since;
  }

  /** Takes up the trail. That of another database, or of a store that is empty by now, is forgotten. */
  async start(): Promise<void> {
    const { trail, form, choice, store, subject } = this.options;
    const { head, places } = await trail.read();
    if (!head) return;
    const journal = await store.journal(subject);
    if (head.form !== form.name || journal.length === 0) return this.forget();
    this.#head = head.choice === choice ? head : { ...head, choice, since: '0' };
    for (const place of places) this.#places.set(keyOfPlace(place), place);
    const { pending } = head;
    // The page went away in the middle: the store knows whether the import got through.
    if (pending && journal.some(({ operationId }) => operationId === pending.operationId))
      for (const place of pending.places) this.#places.set(keyOfPlace(place), place);
    if (pending) await this.#remember(pending.places, undefined);
  }

  /**
   * Reads what is new on both sides, joins it, and sends what the server has not.
   * @param only places of the store to look at; all when left out
   */
  async round(signal: AbortSignal, only?: readonly Place[]): Promise<void> {
    const { direction } = this.options;
    await this.#lookHere(only);
    // Before anything is joined with them: words that were asked about, and are nowhere else, could go with the earlier versions.
    if (direction !== 'pull') await this.#push(signal);
    if (direction !== 'push') await this.#pull(signal);
    await this.#settle([...this.#places.values()], signal);
    this.options.counts.open = [...this.#places.values()].filter(({ open }) => open.length > 0).length;
    if (direction === 'pull') return;
    const { sent } = this.options.counts;
    await this.#push(signal);
    // Its own versions are no news: whoever waits for some would hear of them at once.
    if (this.options.counts.sent > sent && direction === 'both') await this.#pull(signal);
  }

  #newHead(): TrailHead {
    const { form, choice } = this.options;
    return { form: form.name, choice, since: '0' };
  }

  /** Forgets where it was, here and in the trail. */
  async forget(): Promise<void> {
    this.#places.clear();
    this.#words.clear();
    this.options.held.clear();
    this.#head = this.#newHead();
    await this.options.trail.clear();
  }

  /** Makes versions of what the person wrote here. They are written down when they go, or when something is joined with them. */
  async #lookHere(only?: readonly Place[]): Promise<void> {
    const { wants } = this.options;
    for (const { trail, unsent } of await this.#local.read(this.#places, keyOfPlace, wants, only)) {
      this.#places.set(keyOfPlace(trail), trail);
      for (const version of unsent) this.#words.hold(version);
    }
  }

  async #pull(signal: AbortSignal): Promise<void> {
    const { connection } = this.options;
    for (let hasMore = true; hasMore;) {
      const changes = await connection.changes(this.#head.since, mostChanges, signal);
      const known = new Set([...this.#places.values()].flatMap(({ versions }) => Object.keys(versions)));
      const unknown = changes.ids.filter((id) => !known.has(id));
      const touched = new Set<string>();
      while (unknown.length)
        for (const key of await this.#receive(await this.#words.read(unknown, signal), signal)) touched.add(key);
      if (changes.since !== this.#head.since) {
        this.#head = { ...this.#head, since: changes.since };
        // The server tells of them once: what did not get into the store yet must be known when this page goes away.
        const waiting = [...touched].map((key) => this.#places.get(key)!).filter((place) => !isSettled(place));
        await this.#remember(waiting, undefined);
      }
      ({ hasMore } = changes);
    }
  }

  /** @returns keys of the places that something came for */
  async #receive(versions: readonly (Version | undefined)[], signal: AbortSignal): Promise<Iterable<string>> {
    const { wants, progress } = this.options;
    const touched = new Set<string>();
    for (const version of versions) {
      if (!version) this.options.counts.refused++;
      if (!version || !wants(version)) continue;
      const key = keyOfPlace(version);
      const trail = this.#places.get(key) ?? newTrail(version);
      const { parents, generation } = version;
      const known = { parents, generation, ...(!version.content && { removed: true as const }) };
      this.#places.set(key, {
        ...trail,
        versions: { ...trail.versions, [version.version]: { ...known, ...trail.versions[version.version] } },
      });
      this.#words.hold(version);
      touched.add(key);
      this.options.counts.received++;
    }
    const places = [...touched].map((key) => this.#places.get(key)!);
    // Versions of which an earlier one is still to come wait for the end of the round.
    await this.#settle(
      places.filter(({ versions }) => Object.values(versions).every(({ parents }) => parents.every((one) => versions[one]))),
      signal,
    );
    progress();
    return touched;
  }

  /** Brings the store to what is known of some places. */
  async #settle(places: readonly PlaceTrail[], signal: AbortSignal): Promise<void> {
    const waiting = places.filter((place) => this.#isWaiting(place)).map(keyOfPlace);
    for (let start = 0; start < waiting.length; start += mostVersions) {
      const keys = waiting.slice(start, start + mostVersions);
      try {
        await this.#settleTogether(keys, signal);
      } catch (error) {
        if (!isOfOnePlace(error)) throw error;
        // One of them cannot be written: the others can.
        for (const key of keys) await this.#settleAlone(key, signal);
      }
    }
    for (const { versions } of this.#places.values())
      for (const [version, { unsent }] of Object.entries(versions)) if (!unsent) this.#words.drop(version);
  }

  #isWaiting(place: PlaceTrail): boolean {
    const key = keyOfPlace(place);
    if (!this.options.wants(place) || this.options.held.get(key) === signatureOf(place)) return false;
    return !isSettled(place) || (!place.erased && place.open.length > 0 && place.asked === undefined);
  }

  async #settleAlone(key: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#settleTogether([key], signal);
    } catch (error) {
      if (!isOfOnePlace(error)) throw error;
      // Of a newer release, or nothing that this store takes in. Other devices may be able to; here it stays as it was.
      this.options.held.set(key, signatureOf(this.#places.get(key)!));
      this.options.counts.refused++;
    }
  }

  async #settleTogether(keys: readonly string[], signal: AbortSignal): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const settlements = await this.#settlementsOf(keys, signal);
      try {
        await this.#write(settlements);
        return;
      } catch (error) {
        if (!isRecoveryError(error, 'Conflict') || error instanceof CouchError || attempt >= mostAttempts) throw error;
        // The person wrote meanwhile: that is a version too.
        await this.#lookHere(settlements.map(({ trail }) => trail));
      }
    }
  }

  async #settlementsOf(keys: readonly string[], signal: AbortSignal): Promise<Settlement[]> {
    const { subject, store } = this.options;
    const places = keys.map((key) => this.#places.get(key)!);
    const words = await this.#words.of(places, signal);
    const settlements: Settlement[] = [];
    for (const place of places) {
      const { kind, id } = place;
      const now = needsCurrent(place) ? await store.get({ subject, kind, id }) : undefined;
      // An edit whose words cannot be had any more is nothing that could be joined.
      if (neededVersions(place).some((version) => isHead(place, version) && !words(version))) {
        this.options.held.set(keyOfPlace(place), signatureOf(place));
        continue;
      }
      settlements.push(settlePlace(subject, place, words, () => now && contentOf(now), await levelOf(place, subject)));
    }
    return settlements;
  }

  async #write(settlements: readonly Settlement[]): Promise<void> {
    const { store, subject } = this.options;
    if (!settlements.length) return;
    const before = settlements.map(({ trail }) => this.#places.get(keyOfPlace(trail))!);
    const after = settlements.map(({ trail }) => trail);
    const drafts = settlements.flatMap(({ draft }) => draft ?? []);
    const endsDrafts = settlements.flatMap(({ endsDraft }) => endsDraft ?? []);
    const file: ExportFile = {
      ...{ format: exportFormat, version: exportVersion, exportedAt: new Date().toISOString(), subject },
      records: settlements.flatMap(({ record }) => record ?? []),
      revisions: settlements.flatMap(({ revisions }) => revisions),
    };
    if (file.records.length || file.revisions.length || drafts.length || endsDrafts.length) {
      const operationId = uuid();
      const expected = before.map(({ kind, id, revision }) => ({ kind, id, revision }));
      const kinds = [...new Set(before.map(({ kind }) => kind))];
      await this.#remember(before, { operationId, places: after });
      this.options.importing(true);
      try {
        const options = { subject, mode: 'write', operationId, kinds, expected, drafts, endsDrafts } as const;
        await store.importSubject(file, { ...options, maximumBytes: Number.MAX_SAFE_INTEGER });
      } finally {
        this.options.importing(false);
      }
    }
    for (const trail of after) this.#places.set(keyOfPlace(trail), trail);
    await this.#remember(await this.#withAsked(after, drafts.length > 0), undefined);
    this.options.counts.keptEdits += settlements.filter(({ keptEdit }) => keptEdit).length;
  }

  /** Which open words lie where the widget asks about them: the store puts none over words that the person left there. */
  async #withAsked(places: readonly PlaceTrail[], mayHave: boolean): Promise<readonly PlaceTrail[]> {
    if (!mayHave) return places;
    const { store, subject } = this.options;
    const asked: PlaceTrail[] = [];
    for (const place of places) {
      const { kind, id, open } = place;
      const drafts = open.length ? ((await store.drafts?.({ subject, kind })) ?? []) : [];
      const lying = drafts.find((draft) => draft.id === id && open.includes(draft.operationId))?.operationId;
      asked.push({ ...place, asked: lying });
      this.#places.set(keyOfPlace(place), asked.at(-1)!);
    }
    return asked;
  }

  async #remember(places: readonly PlaceTrail[], pending: TrailHead['pending']): Promise<void> {
    const { pending: _pending, ...head } = this.#head;
    this.#head = { ...head, ...(pending && { pending }) };
    const current = places.map((place) => this.#places.get(keyOfPlace(place)) ?? place);
    await this.options.trail.write(this.#head, current);
  }

  async #push(signal: AbortSignal): Promise<void> {
    const { connection, form, progress } = this.options;
    for (const batch of batchesOf(this.#unsent(), (version) => JSON.stringify(version).length)) {
      const places = new Set(batch.map(keyOfPlace));
      // Written down before they go: they may get through although no answer comes back.
      await this.#remember(
        [...places].map((key) => this.#places.get(key)!),
        undefined,
      );
      await connection.write(await Promise.all(batch.map((version) => form.write(version))), signal);
      for (const { version, ...place } of batch) {
        const trail = this.#places.get(keyOfPlace(place))!;
        const { unsent: _unsent, ...known } = trail.versions[version]!;
        this.#places.set(keyOfPlace(trail), { ...trail, versions: { ...trail.versions, [version]: known } });
        this.#words.drop(version);
      }
      await this.#remember(
        [...places].map((key) => this.#places.get(key)!),
        undefined,
      );
      this.options.counts.sent += batch.length;
      progress();
    }
  }

  #unsent(): Version[] {
    const waiting = [...this.#places.values()].filter((place) => this.options.wants(place));
    return waiting.flatMap(({ versions }) =>
      Object.entries(versions).flatMap(([version, { unsent }]) => (unsent ? (this.#words.get(version) ?? []) : [])),
    );
  }
}

const signatureOf = ({ versions, revision }: PlaceTrail): string => `${Object.keys(versions).length} ${revision}`;
const isHead = (place: PlaceTrail, version: string): boolean =>
  !Object.values(place.versions).some(({ parents }) => parents.includes(version));

/** Removing a record writes what it said into the mark. */
const needsCurrent = (place: PlaceTrail): boolean =>
  Object.entries(place.versions).every(([version, { removed }]) => removed || !isHead(place, version));

/** Whether an import failed because of what is in it, not because of where it goes. */
const isOfOnePlace = (error: unknown): boolean =>
  !(error instanceof CouchError) &&
  ['ImportInvalid', 'StorageOutdated', 'StorageCorrupt', 'ImportTooDeep', 'Conflict'].some((code) =>
    isRecoveryError(error, code as 'Conflict'),
  );

/** Some at a time, as many as fit. */
function batchesOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const batches: Item[][] = [];
  let letters = Infinity;
  for (const item of items) {
    const size = sizeOf(item);
    if (letters + size > mostLetters || batches.at(-1)!.length >= mostVersions) {
      batches.push([]);
      letters = 0;
    }
    batches.at(-1)!.push(item);
    letters += size;
  }
  return batches;
}
