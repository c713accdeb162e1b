import type { Store } from 'recovery-widgets';
import { fromFhir, toFhir, type FhirBundle, type FhirResource } from 'recovery-widgets/fhir.js';
import { FhirSink, type FhirDifference, type SubmitReport } from 'recovery-widgets/fhir-server.js';
import { bundleOf, resourcesOf } from './server.js';
import type { Session } from './session.js';

/** All who look after the person here. */
export const careTeam = { id: 'everybody', kind: 'clinician', name: '' } as const;

/** What the person decided where others had written: both by identifier. */
export interface Decisions {
  /** What stays as it is in the record. */
  readonly kept: readonly FhirDifference[];
  /** What the person's words take the place of. */
  readonly replaced: readonly FhirDifference[];
}

/** One record as it is on the server now. */
export interface Arrival {
  readonly kind: string;
  readonly state: 'created' | 'updated' | 'unchanged';
}

/** Sends what a person shared with the care team. Only when they ask for it. */
export class SharedSender {
  readonly #sink: FhirSink;

  constructor(
    private readonly session: Session,
    private readonly store: Store,
    private readonly subject: string,
  ) {
    const { baseUrl, fetch } = session;
    this.#sink = new FhirSink({ baseUrl, fetch, attempts: 3, longestWaitSeconds: 2 });
  }

  /** What would go, as FHIR: only what is shared, whatever else the person wrote. */
  async bundle(type: 'collection' | 'transaction'): Promise<FhirBundle> {
    const { subject } = this;
    const records = await this.store.list({ subject });
    return toFhir(records, { reader: careTeam, type, patient: { reference: `Patient/${subject}` } });
  }

  /** @throws FhirConflict where others wrote; nothing was sent then */
  async send(signal: AbortSignal, { kept, replaced }: Decisions): Promise<readonly Arrival[]> {
    const bundle = await this.bundle('transaction');
    signal.throwIfAborted();
    if (bundle.entry?.length === 0) return [];
    const versions = await this.#ownVersions(bundle, signal);
    const theirs = new Map(kept.map((one) => [one.identifier, one.theirs]));
    const entry = bundle.entry?.map((one) => ({
      ...one,
      resource: theirs.get(identifierOf(one.resource) ?? '') ?? one.resource,
    }));
    const replace = replaced.map(({ identifier }) => identifier);
    return arrivals(await this.#sink.submit({ ...bundle, ...(entry && { entry }) }, { signal, replace, versions }));
  }

  /**
   * Versions of what stands there as this page or an earlier one wrote it: they may be brought up to date. What others changed may not,
   * and is asked about each time, also after the person once left it as it was.
   */
  async #ownVersions({ entry = [] }: FhirBundle, signal: AbortSignal): Promise<Map<string, string>> {
    const { session, subject } = this;
    const types = new Set(entry.flatMap(({ resource }) => resource?.resourceType ?? []));
    const found = await resourcesOf(session, subject, [...types], signal);
    const { proposals, leftOut } = fromFhir(bundleOf(found), { subject });
    const changed = new Set([...proposals, ...leftOut].map(({ source }) => source));
    const versions = new Map<string, string>();
    for (const resource of found) {
      const [identifier, version] = [identifierOf(resource), resource.meta?.versionId];
      if (identifier && version && !changed.has(`${resource.resourceType}/${resource.id}`)) versions.set(identifier, version);
    }
    return versions;
  }
}

const identifierOf = (resource: FhirResource | undefined): string | undefined =>
  (resource?.identifier as { readonly value?: string }[] | undefined)?.[0]?.value;

/** A record can be several resources; it is new where its first one is. */
function arrivals({ resources }: SubmitReport): Arrival[] {
  const found = new Map<string, Arrival>();
  for (const { identifier, state } of resources) {
    const [subject, kind = '', id] = identifier.split('/');
    const key = [subject, kind, id].join('/');
    const before = found.get(key);
    if (!before || (before.state === 'unchanged' && state !== 'unchanged'))
      found.set(key, { kind: decodeURIComponent(kind), state: before ? 'updated' : state });
  }
  return [...found.values()];
}
