import type { FhirBundle, FhirResource } from '../fhir/resources.js';
import { Capabilities, noVersions } from './capability.js';
import type { FhirServerOptions } from './connection.js';
import { FhirConnection } from './connection.js';
import { FhirConflict, FhirError, isUnclear } from './fhir-error.js';
import { searchIdentifiers } from './search.js';
import type { Submitted } from './submission.js';
import { submittedIn } from './submission.js';
import type { Planned, SubmitPlan } from './submit-plan.js';
import { planSubmit } from './submit-plan.js';
import type { Written } from './transaction.js';
import { undo, write } from './transaction.js';

type Answer<Value> = Value | Promise<Value>;

/**
 * Which version of a resource the words here are based on, by the value of its identifier. A `Map` is one; a host that keeps it beyond
 * the page spares people a question. It holds ids only.
 */
export interface SubmittedVersions {
  get(identifier: string): Answer<string | undefined>;
  set(identifier: string, versionId: string): unknown;
}

export interface FhirSinkOptions extends FhirServerOptions {
  /** Forgotten with the sink when left out. */
  readonly versions?: SubmittedVersions;
}

export interface SubmitOptions {
  readonly signal?: AbortSignal;
  /** Instead of those of the sink. */
  readonly versions?: SubmittedVersions;
  /**
   * Identifiers of conflicts that were looked at, and that ours shall take the place of. What was changed once more since the conflict
   * came is a conflict again. This sink has to have told of it; a host that saw it otherwise puts the version into `versions`.
   */
  readonly replace?: readonly string[];
}

/** What became of one resource. Holds ids only. */
export interface SubmittedResource {
  readonly identifier: string;
  /** Such as `Goal/123`. */
  readonly reference: string;
  readonly versionId: string;
  readonly state: 'created' | 'updated' | 'unchanged';
}

export interface SubmitReport {
  /** In the order of the bundle. */
  readonly resources: readonly SubmittedResource[];
}

const timesPlanned = 8;

/**
 * Puts what `toFhir` made on a FHIR R4 server: each resource exactly once, all of a bundle or nothing, and over nothing that somebody
 * else wrote. A reply that got lost neither writes twice nor counts as a failure.
 *
 * It finds resources by their identifiers, so it keeps its promises as far as searches of the server see what was written before.
 */
export class FhirSink {
  readonly #connection: FhirConnection;
  readonly #capabilities: Capabilities;
  readonly #versions: SubmittedVersions;
  /** Versions that conflicts told of. */
  readonly #shown = new Map<string, string | undefined>();

  /** @throws FhirError `HostMisuse` */
  constructor(options: FhirSinkOptions) {
    this.#connection = new FhirConnection(options);
    this.#capabilities = new Capabilities(this.#connection);
    this.#versions = options.versions ?? new Map<string, string>();
  }

  /**
   * @param bundle of type `collection` or `transaction`
   * @throws FhirConflict where others wrote; nothing was written then
   * @throws FhirError `StorageLost` (out of reach, or sign in again), `StorageUnavailable` (not allowed), `StorageQuota`, `HostMisuse`
   * @throws the reason of `signal` as it is, at once; what was on its way may arrive, and does no harm the next time
   */
  async submit(bundle: FhirBundle, options: SubmitOptions = {}): Promise<SubmitReport> {
    const { signal, versions = this.#versions } = options;
    signal?.throwIfAborted();
    const items = submittedIn(bundle);
    /** What was sent, and may be there although no reply said so. */
    const sent = new Map<Submitted, Planned['state']>();
    for (let round = 1; ; round++) {
      const plan = await this.#plan(items, options, versions);
      const changes = plan.steps.filter(({ state }) => state !== 'unchanged');
      await this.#assertPossible(changes, signal);
      for (const { item, state } of changes) sent.set(item, state);
      try {
        const written = changes.length ? await this.#write(plan, changes, versions, signal) : new Map<Submitted, Written>();
        if (written) return await reportOf(plan.steps, written, sent, versions);
      } catch (error) {
        if (!isUnclear(error) || round >= timesPlanned) throw error;
      }
      if (round >= timesPlanned) throw new FhirError('StorageLost', { detail: 'the FHIR server does not tell what it wrote' });
      await this.#connection.pause(Math.min(round, 3), signal);
    }
  }

  async #plan(items: readonly Submitted[], { signal, replace }: SubmitOptions, versions: SubmittedVersions): Promise<SubmitPlan> {
    const types = [...new Set(items.map(({ type }) => type))];
    const found: FhirResource[] = [];
    for (const type of types) {
      const identifiers = items.filter((item) => item.type === type).map(({ identifier }) => identifier);
      found.push(...(await searchIdentifiers(this.#connection, type, identifiers, signal)));
    }
    const known = new Map<string, string | undefined>();
    for (const { identifier } of items) {
      const isSeen = replace?.includes(identifier.value) && this.#shown.has(identifier.value);
      known.set(identifier.value, isSeen ? this.#shown.get(identifier.value) : await versions.get(identifier.value));
    }
    const plan = planSubmit(items, found, known, this.#connection.baseUrl);
    if (plan.conflicts.length) {
      for (const { identifier, theirs } of plan.conflicts) this.#shown.set(identifier, theirs.meta?.versionId);
      throw new FhirConflict(plan.conflicts, plan.isAmbiguous ? 'the server has two resources of one identifier' : undefined);
    }
    return plan;
  }

  async #assertPossible(changes: readonly Planned[], signal: AbortSignal | undefined): Promise<void> {
    for (const { state, theirs, item } of changes) {
      await this.#capabilities.assert(state === 'updated' ? 'overwrite' : 'create', item.type, signal);
      if (theirs && !theirs.meta?.versionId) throw noVersions();
    }
  }

  /** Undefined where it has to be looked up what came of it. */
  async #write(
    plan: SubmitPlan,
    changes: readonly Planned[],
    versions: SubmittedVersions,
    signal: AbortSignal | undefined,
  ): Promise<Map<Submitted, Written> | undefined> {
    const entries = changes.map(({ entry }) => entry);
    const written = await write(this.#connection, entries, signal);
    const all = changes.map(({ item, state, theirs: before }, index) => {
      const one = written[index]!;
      const { status, resource } = one;
      const isThere = state === 'created' && status === 200;
      return { item, before, written: one, isThere, isOthers: isThere && !(resource && plan.isSame(item.resource, resource)) };
    });
    const isTaken = all.some(({ isOthers }) => isOthers);
    if (isTaken) {
      // Somebody was faster, with other words perhaps: all or nothing.
      const own = all.filter(({ isThere }) => !isThere);
      const back = await undo(this.#connection, own);
      for (const [index, { item, before }] of own.entries())
        if (before && back[index]?.versionId) await versions.set(item.identifier.value, back[index].versionId);
    }
    if (isTaken || written.some(({ reference, versionId }) => !reference || !versionId)) return undefined;
    return new Map(all.map(({ item, written: one }) => [item, one]));
  }
}

async function reportOf(
  steps: readonly Planned[],
  written: ReadonlyMap<Submitted, Written>,
  sent: ReadonlyMap<Submitted, Planned['state']>,
  versions: SubmittedVersions,
): Promise<SubmitReport> {
  const resources: SubmittedResource[] = [];
  for (const { item, theirs } of steps) {
    const made = written.get(item);
    const identifier = item.identifier.value;
    const reference = made?.reference ?? `${item.type}/${theirs!.id}`;
    const versionId = made?.versionId ?? theirs!.meta?.versionId ?? '';
    if (versionId) await versions.set(identifier, versionId);
    resources.push(Object.freeze({ identifier, reference, versionId, state: sent.get(item) ?? 'unchanged' }));
  }
  return Object.freeze({ resources: Object.freeze(resources) });
}
