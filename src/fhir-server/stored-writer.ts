import { isRecoveryError } from '../errors.js';
import type { FhirEntry, FhirReference } from '../fhir/resources.js';
import type { RecordReference } from '../record/record.js';
import { ConflictError } from '../store/conflict-error.js';
import type { JournalEntry } from '../store/store.js';
import type { Capabilities } from './capability.js';
import { noVersions } from './capability.js';
import type { FhirConnection } from './connection.js';
import { FhirError, isUnclear } from './fhir-error.js';
import { identifierQuery } from './search.js';
import type { SeenVersions } from './seen-versions.js';
import { entryOf, standing } from './stored-history.js';
import type { StoredVersion, VersionFacts } from './stored-resource.js';
import { storedIdentifier, storedResource, storedVersion } from './stored-resource.js';
import type { Written } from './transaction.js';
import { etagOf, undo, write } from './transaction.js';

/** A version to write, and the revision over which: 0 for none, or a removed one. */
export interface StoredWrite {
  readonly version: VersionFacts;
  readonly expectedRevision: number;
}

/** A version that an operation may have written. */
export interface SoughtVersion {
  readonly operationId: string;
  /** It has this revision, or a later one. */
  readonly revision: number;
}

type Place = RecordReference & Pick<SoughtVersion, 'revision'>;

/** What the writer asks of the backend. */
export interface StoredReading {
  read(references: readonly RecordReference[]): Promise<(StoredVersion | undefined)[]>;
  /** Oldest first, back to an operation or to where it cannot be any more. */
  versions(current: StoredVersion, sought: SoughtVersion): Promise<StoredVersion[]>;
  subject(subject: string): FhirReference;
}

const timesTried = 8;

/** Writes versions of records: all of a call or none, over nothing that was not seen, and once. */
export class StoredWriter {
  readonly #connection: FhirConnection;
  readonly #capabilities: Capabilities;
  readonly #reading: StoredReading;
  readonly #seen: SeenVersions;
  /** Versions that were written here. */
  readonly #own = new Set<string>();
  /** Operations of which nobody knows whether they were done, and what they were about. */
  readonly #unsure = new Map<string, readonly Place[]>();

  constructor(connection: FhirConnection, capabilities: Capabilities, seen: SeenVersions, reading: StoredReading) {
    this.#connection = connection;
    this.#seen = seen;
    this.#capabilities = capabilities;
    this.#reading = reading;
  }

  isOwn({ resourceId, versionId }: StoredVersion): boolean {
    return this.#own.has(`${resourceId} ${versionId}`);
  }

  /** What an operation did whose reply was lost, or undefined. */
  async operation(subject: string, operationId: string): Promise<readonly JournalEntry[] | undefined> {
    const places = this.#unsure.get(operationId);
    if (places?.[0]?.subject !== subject) return undefined;
    const done = await this.#entriesOf(operationId, places);
    if (done) this.#unsure.delete(operationId);
    return done;
  }

  /** @throws ConflictError and then nothing was written */
  async write(writes: readonly StoredWrite[], operationId: string): Promise<void> {
    const places = writes.map(({ version: { record } }) => record);
    const isNew = (place: RecordReference) => !this.#seen.get(place);
    // What is to be over something was read already; the rest is looked up by the server, which alone can do it in one step.
    if (writes.some(({ version, expectedRevision }) => expectedRevision && isNew(version.record)))
      await this.#reading.read(places);
    let mayBeDone = false;
    for (let attempt = 1; ; attempt++) {
      try {
        if (attempt > 1) {
          if (await this.#entriesOf(operationId, places, mayBeDone)) break;
        }
        const conflict = writes.find((one) => this.#isConflict(one));
        // The first time it could be an older answer that came later.
        if (conflict && attempt > 1) throw this.#conflictOf(conflict);
        if (!conflict && (await this.#attempt(writes, operationId))) break;
        mayBeDone ||= !conflict;
      } catch (error) {
        if (isRecoveryError(error, 'StorageLost')) this.#unsure.set(operationId, places);
        // Without any answer there is nobody to ask; what is gone is a change of others too.
        const isGone = error instanceof FhirError && [404, 410].includes(error.status);
        if (!(isGone || (isUnclear(error) && error.status)) || attempt >= timesTried) throw error;
        // One refusal of one request is certain. The history is long, so nobody asks for it without need.
        mayBeDone ||= !(error instanceof FhirError && error.code === 'Conflict' && error.attempts === 1);
        await this.#connection.pause(Math.min(attempt, 3), undefined);
      }
      if (attempt >= timesTried) throw new FhirError('StorageLost', { detail: 'the FHIR server does not tell what it wrote' });
    }
    this.#unsure.delete(operationId);
  }

  #isConflict({ version, expectedRevision }: StoredWrite): boolean {
    const seen = this.#seen.get(version.record)?.version;
    // A removed one counts on: the number that was given has to follow its mark.
    const isStale = seen?.removed && seen.revision >= version.revision;
    return isStale || (seen && !seen.removed ? seen.revision : 0) !== expectedRevision;
  }

  #conflictOf({ version: { record } }: StoredWrite): ConflictError {
    const current = this.#seen.get(record)?.version;
    return new ConflictError(record.id, current?.removed ? undefined : current?.record, current?.revision ?? 0);
  }

  /** False where it has to be looked up what came of it. */
  async #attempt(writes: readonly StoredWrite[], operationId: string): Promise<boolean> {
    const before = writes.map(({ version }) => this.#seen.get(version.record)?.version);
    await this.#assertPossible(before);
    const entries = writes.map(({ version }, index) => this.#entryOf(version, before[index]));
    const asked = performance.now();
    const written = await write(this.#connection, entries);
    const versions = written.map(({ resource }) => resource && storedVersion(resource));
    const isOthers = written.map(({ status }, index) => {
      return !before[index] && status === 200 && versions[index]?.operationId !== operationId;
    });
    if (isOthers.includes(true)) {
      await this.#undo(
        written.map((one, index) => ({ written: one, before: before[index], isOthers: isOthers[index]! })),
        operationId,
      );
      return false;
    }
    if (!versions.every((version) => version?.versionId)) return false;
    for (const version of versions) {
      this.#seen.note(version!.record, { version, asked });
      this.#own.add(`${version!.resourceId} ${version!.versionId}`);
    }
    return true;
  }

  async #assertPossible(before: readonly (StoredVersion | undefined)[]): Promise<void> {
    for (const how of new Set(before.map((seen) => (seen ? 'overwrite' : 'create'))))
      await this.#capabilities.assert(how, 'Basic');
    if (before.some((seen) => seen && !seen.versionId)) throw noVersions();
  }

  #entryOf(version: VersionFacts, seen: StoredVersion | undefined): FhirEntry {
    const resource = storedResource(version, this.#reading.subject(version.record.subject));
    if (!seen) {
      const ifNoneExist = identifierQuery('Basic', [storedIdentifier(version.record)]);
      return { resource, request: { method: 'POST', url: 'Basic', ifNoneExist } };
    }
    const { resourceId: id, versionId } = seen;
    return { resource: { ...resource, id }, request: { method: 'PUT', url: `Basic/${id}`, ifMatch: etagOf(versionId!) } };
  }

  /** A new record was there already, made by somebody else a moment ago: what was written beside it is taken back. */
  async #undo(
    done: readonly { written: Written; before: StoredVersion | undefined; isOthers: boolean }[],
    operationId: string,
  ): Promise<void> {
    const own = done.filter(({ written, before, isOthers }) => !isOthers && (before || written.status === 201));
    const undone = own.map(async ({ written, before }) => {
      if (!before) return { written, before };
      const path = `Basic/${before.resourceId}/_history/${before.versionId}`;
      const { resource } = await this.#connection.send({ method: 'GET', path });
      const version = storedVersion(resource!)!;
      const back = storedResource({ ...version, undoes: operationId }, this.#reading.subject(version.record.subject));
      return { written, before: back };
    });
    await undo(this.#connection, await Promise.all(undone));
  }

  /** What an operation did to all of these, or undefined where it did nothing. */
  async #entriesOf(operationId: string, places: readonly Place[], looksBack = true): Promise<JournalEntry[] | undefined> {
    const found: JournalEntry[] = [];
    for (const [index, current] of (await this.#reading.read(places)).entries()) {
      const sought = { operationId, revision: places[index]!.revision };
      if (!current) return undefined;
      const isLast = current.operationId === operationId && !current.undoes;
      const versions = isLast || !looksBack ? [current] : standing(await this.#reading.versions(current, sought));
      const version = versions.find((one) => one.operationId === operationId && !one.undoes);
      if (!version) return undefined;
      found.push(entryOf(version));
    }
    return found;
  }
}
