import { recordIdentifier, recordPartOf } from '../fhir/identifiers.js';
import type { FhirEntry, FhirResource } from '../fhir/resources.js';
import type { FhirDifference } from './fhir-error.js';
import { identifierQuery } from './search.js';
import type { Submitted } from './submission.js';
import { saidBy, withReferences } from './submission.js';
import { etagOf } from './transaction.js';

/** What is to be done about one resource, decided before anything is written. */
export interface Planned {
  readonly item: Submitted;
  readonly theirs: FhirResource | undefined;
  readonly state: 'created' | 'updated' | 'unchanged';
  readonly entry: FhirEntry;
}

export interface SubmitPlan {
  readonly steps: readonly Planned[];
  readonly conflicts: readonly FhirDifference[];
  /** There are two of one identifier, so nobody knows which is meant. */
  readonly isAmbiguous: boolean;
  /** Whether two resources say the same. */
  isSame(ours: FhirResource, theirs: FhirResource): boolean;
}

/**
 * Compares what is to be submitted with what is on the server.
 * @param known version of each identifier that ours is based on
 */
export function planSubmit(
  items: readonly Submitted[],
  found: readonly FhirResource[],
  known: ReadonlyMap<string, string | undefined>,
  baseUrl: string,
): SubmitPlan {
  const onServer = new Map<string, FhirResource[]>();
  for (const resource of found) {
    const part = recordPartOf(resource);
    const key = part && `${resource.resourceType} ${recordIdentifier(part, part.part).value}`;
    const others = onServer.get(key ?? '') ?? [];
    // Pages of a search can overlap.
    if (key && !others.some(({ id }) => id === resource.id)) onServer.set(key, [...others, resource]);
  }
  const foundFor = ({ type, identifier }: Submitted) => onServer.get(`${type} ${identifier.value}`) ?? [];
  const places = new Map<string, string>();
  for (const item of items) {
    const [theirs] = foundFor(item);
    if (item.fullUrl && theirs?.id) places.set(item.fullUrl, `${item.type}/${theirs.id}`);
  }
  const placeOf = (reference: string) => places.get(reference) ?? reference.replace(`${baseUrl}/`, '').split('/_history/')[0]!;
  const isSame = (ours: FhirResource, theirs: FhirResource) => saidBy(ours, placeOf) === saidBy(theirs, placeOf);

  const conflicts: FhirDifference[] = [];
  const steps = items.map((item): Planned => {
    const { identifier, type, fullUrl } = item;
    const [theirs, ...more] = foundFor(item);
    const { id: _id, ...ours } = withReferences(item.resource, placeOf);
    const url = fullUrl && { fullUrl };
    if (!theirs) {
      const request = { method: 'POST', url: type, ifNoneExist: identifierQuery(type, [identifier]) } as const;
      return { item, theirs, state: 'created', entry: { ...url, resource: ours, request } };
    }
    const same = !more.length && isSame(item.resource, theirs);
    const { versionId, lastUpdated: _lastUpdated, ...labels } = theirs.meta ?? {};
    if (!same && (more.length || known.get(identifier.value) !== versionId))
      conflicts.push({ identifier: identifier.value, ours: item.resource, theirs });
    // Labels of the server, such as how confidential it is, are not ours to take away.
    const resource = { ...ours, id: theirs.id!, meta: { ...labels, ...ours.meta } };
    const request = { method: 'PUT', url: `${type}/${theirs.id}`, ifMatch: etagOf(versionId ?? '') } as const;
    const entry = { fullUrl: `${baseUrl}/${type}/${theirs.id}`, resource, request };
    return { item, theirs, state: same ? 'unchanged' : 'updated', entry };
  });
  return { steps, conflicts, isSame, isAmbiguous: items.some((item) => foundFor(item).length > 1) };
}
