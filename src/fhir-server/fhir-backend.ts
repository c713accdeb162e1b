import { isRecoveryError, RecoveryError } from '../errors.js';
import type { FhirEntry, FhirIdentifier, FhirReference, FhirResource } from '../fhir/resources.js';
import type { RecordReference, StoredRecord } from '../record/record.js';
import { uuid } from '../record/uuid.js';
import type { HostBackend, HostChange, HostDetails } from '../store/host-store.js';
import { placeOf } from '../store/rows.js';
import type { JournalEntry, ListQuery, Revision } from '../store/store.js';
import { Capabilities } from './capability.js';
import type { FhirServerOptions } from './connection.js';
import { FhirConnection } from './connection.js';
import { FhirError } from './fhir-error.js';
import { identifierQuery, readPages, search, searchIdentifiers } from './search.js';
import type { StoredCode, StoredVersion, VersionFacts } from './stored-resource.js';
import { actIn, actResource, ownerOf, storedIdentifier, storedQuery, storedVersion } from './stored-resource.js';
import { SeenVersions } from './seen-versions.js';
import { entriesIn, revisionsIn } from './stored-history.js';
import type { SoughtVersion } from './stored-writer.js';
import { StoredWriter } from './stored-writer.js';
import { etagOf, write } from './transaction.js';

export interface FhirBackendOptions extends FhirServerOptions {
  /** The patient whose records those of a subject are; `Patient/<subject>` when left out. It has to be on the server. */
  readonly patient?: (subject: string) => FhirReference;
  /**
   * `true` where the server gives out only what whoever is signed in may read, record by record. Left out, widgets show others than the
   * person what the person shared with them, and nothing else.
   */
  readonly decidesAccess?: boolean;
}

type Query = { readonly subject: string } & Partial<RecordReference>;

const recordCodes: StoredCode[] = ['record', 'removed'];
const timesErased = 5;
const atOnce = 6;

/** Keeps records on a FHIR server: a `Basic` for each, whose versions are the versions of the record. */
export class FhirBackend implements HostBackend {
  readonly decidesAccess: boolean;
  readonly connection: FhirConnection;
  readonly #patient: (subject: string) => FhirReference;
  readonly #capabilities: Capabilities;
  readonly #seen = new SeenVersions();
  readonly #writer: StoredWriter;

  constructor({ patient, decidesAccess, ...options }: FhirBackendOptions) {
    this.decidesAccess = decidesAccess ?? false;
    this.connection = new FhirConnection(options);
    this.#patient = patient ?? ((subject) => ({ reference: `Patient/${subject}` }));
    this.#capabilities = new Capabilities(this.connection);
    this.#writer = new StoredWriter(this.connection, this.#capabilities, this.#seen, {
      read: (references) => this.#read(references),
      versions: (version, sought) => this.#versions(version, sought),
      subject: (subject) => this.#subject(subject),
    });
  }

  async get(reference: RecordReference, since?: number): Promise<StoredRecord | undefined> {
    const { version } = this.#seen.since(reference, since) ?? { version: (await this.#read([reference]))[0] };
    return version && !version.removed ? version.record : undefined;
  }

  async list({ subject, kind }: ListQuery): Promise<StoredRecord[]> {
    const versions = await this.#all({ subject, ...(kind !== undefined && { kind }) }, ['record']);
    return versions.map(({ record }) => record);
  }

  async put(changes: readonly HostChange[], { revisions, journal, ...details }: HostDetails): Promise<void> {
    const operationId = details.operationId || uuid();
    const byPlace = new Map<string, Revision[]>();
    for (const one of revisions) byPlace.set(placeOf(one.record), [...(byPlace.get(placeOf(one.record)) ?? []), one]);
    const facts = (record: StoredRecord) => {
      const entry = journal.find((one) => placeOf(one) === placeOf(record));
      return { operationId, act: entry?.act, by: entry?.by };
    };
    const writes = changes.map(({ record, expectedRevision, replacedRevision: replaced }) => {
      const earlier = byPlace.get(placeOf(record)) ?? [];
      byPlace.delete(placeOf(record));
      const { revision, updatedAt: at } = record;
      const version: VersionFacts = { ...facts(record), record, revision, at, removed: false, replaced, earlier };
      return { version, expectedRevision };
    });
    // Left are versions of records that were removed before they came here.
    for (const rows of byPlace.values()) {
      const [last, ...earlier] = [...rows].sort((first, second) => second.revision - first.revision) as [Revision, ...Revision[]];
      writes.push({ version: { ...facts(last.record), ...last, removed: true, earlier }, expectedRevision: 0 });
    }
    await this.#writer.write(writes, operationId);
  }

  async remove(
    _reference: RecordReference,
    expectedRevision: number,
    { operationId, revisions, journal }: HostDetails,
  ): Promise<void> {
    const mark = revisions.find(({ removed }) => removed)!;
    const version = { ...mark, operationId, act: 'remove', by: journal[0]?.by ?? 'person', earlier: [] } as const;
    await this.#writer.write([{ version, expectedRevision }], operationId);
  }

  async history(query: Query): Promise<Revision[]> {
    const found = await this.#histories(query);
    return found.flatMap(revisionsIn);
  }

  /** Oldest first, by the clock of the server. */
  async journal(subject: string): Promise<JournalEntry[]> {
    const [histories, acts] = await Promise.all([this.#histories({ subject }), this.#resources({ subject }, ['act'])]);
    const rows = histories.flatMap(entriesIn);
    for (const resource of acts) {
      const entry = actIn(resource);
      if (entry) rows.push({ entry, lastUpdated: resource.meta?.lastUpdated ?? entry.at });
    }
    const time = ({ lastUpdated }: (typeof rows)[number]) => Date.parse(lastUpdated) || 0;
    return rows.sort((first, second) => time(first) - time(second)).map(({ entry }) => entry);
  }

  operation(subject: string, operationId: string): Promise<readonly JournalEntry[] | undefined> {
    return this.#writer.operation(subject, operationId);
  }

  async note({ journal }: HostDetails): Promise<void> {
    for (const entry of journal) {
      const resource = actResource(entry, this.#subject(entry.subject));
      const ifNoneExist = identifierQuery('Basic', resource.identifier as FhirIdentifier[]);
      await this.#capabilities.assert('create', 'Basic');
      await write(this.connection, [{ resource, request: { method: 'POST', url: 'Basic', ifNoneExist } }]);
    }
  }

  /** All or nothing, at once. A server that keeps versions of what was deleted keeps them, out of reach of searches. */
  async erase(subject: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const found = await this.#resources({ subject }, [...recordCodes, 'act']);
      if (!found.length) break;
      const entries = found.map(({ id, meta }): FhirEntry => {
        return { request: { method: 'DELETE', url: `Basic/${id}`, ...(meta?.versionId && { ifMatch: etagOf(meta.versionId) }) } };
      });
      try {
        await write(this.connection, entries);
      } catch (error) {
        // Changed or gone since: what is there now goes.
        const isMoved = isRecoveryError(error, 'Conflict') || [404, 410].includes((error as FhirError).status);
        if (!isMoved || attempt >= timesErased) throw error;
      }
    }
    this.#seen.forget(subject);
  }

  /** What changed since a time of the server, and the newest of these times. */
  async changedSince(subject: string, since: string | undefined): Promise<StoredVersion[]> {
    const bounds = since ? `&_lastUpdated=ge${encodeURIComponent(since)}` : '';
    return this.#all({ subject }, recordCodes, bounds);
  }

  isOwn(version: StoredVersion): boolean {
    return this.#writer.isOwn(version);
  }

  #subject(subject: string): FhirReference & { reference: string } {
    const { reference, ...rest } = this.#patient(subject);
    if (!reference)
      throw new FhirError('HostMisuse', { detail: 'patient has to give a reference such as { reference: "Patient/123" }' });
    return { ...rest, reference };
  }

  async #resources({ subject, kind }: Query, codes: readonly StoredCode[], bounds = ''): Promise<FhirResource[]> {
    const { reference } = this.#subject(subject);
    const found = await search(this.connection, 'Basic', storedQuery(reference, codes, kind) + bounds);
    const byId = new Map(found.filter((resource) => ownerOf(resource) === subject).map((resource) => [resource.id, resource]));
    return [...byId.values()];
  }

  async #all(query: Query, codes: readonly StoredCode[], bounds?: string): Promise<StoredVersion[]> {
    const asked = performance.now();
    const resources = await this.#resources(query, codes, bounds);
    const versions = resources.map(storedVersion).filter((version) => version !== undefined);
    for (const version of versions) this.#seen.note(version.record, { version, asked });
    const isAsked = ({ record: { kind } }: StoredVersion) => query.kind === undefined || kind === query.kind;
    // A search may look at what was there a moment ago.
    return versions.filter((one) => isAsked(one) && codes.includes(one.removed ? 'removed' : 'record'));
  }

  /** In the order in which they were asked for; undefined for what is not there. */
  async #read(references: readonly RecordReference[]): Promise<(StoredVersion | undefined)[]> {
    const asked = performance.now();
    const found = await searchIdentifiers(this.connection, 'Basic', references.map(storedIdentifier));
    const versions = found.map(storedVersion).filter((version) => version !== undefined);
    return references.map((reference) => {
      const here = versions.filter(({ record }) => placeOf(record) === placeOf(reference));
      if (here.some(({ resourceId }) => resourceId !== here[0]!.resourceId))
        throw new RecoveryError('StorageCorrupt', { ids: [reference.id], detail: 'the server has two resources of one record' });
      this.#seen.note(reference, { version: here[0], asked });
      return here[0];
    });
  }

  /** All versions that the server kept of a record, oldest first; where one is looked for, not those long before it. */
  async #versions(current: StoredVersion, sought?: SoughtVersion): Promise<StoredVersion[]> {
    const isEnough = (resource: FhirResource) => {
      const version = storedVersion(resource);
      return version?.operationId === sought?.operationId || (version?.revision ?? 0) < sought!.revision;
    };
    const path = `Basic/${current.resourceId}/_history?_count=${sought ? 10 : 200}`;
    try {
      const found = await readPages(this.connection, path, sought ? { isEnough } : {});
      const versions = found.map(storedVersion).filter((one) => one !== undefined);
      return versions.length ? versions.reverse() : [current];
    } catch (error) {
      // A server that keeps no history, or that was faster: what is there is all there is.
      if (error instanceof FhirError && [404, 405, 410, 501].includes(error.status)) return [current];
      throw error;
    }
  }

  async #histories({ subject, kind, id }: Query): Promise<StoredVersion[][]> {
    const query = { subject, ...(kind !== undefined && { kind }) };
    const found =
      kind !== undefined && id !== undefined ? await this.#read([{ subject, kind, id }]) : await this.#all(query, recordCodes);
    const current = found.filter((version) => version !== undefined);
    const histories: StoredVersion[][] = [];
    for (let start = 0; start < current.length; start += atOnce)
      histories.push(...(await Promise.all(current.slice(start, start + atOnce).map((one) => this.#versions(one)))));
    return histories;
  }
}
