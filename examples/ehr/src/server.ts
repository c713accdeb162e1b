import type { FhirResource } from 'recovery-widgets/fhir.js';
import type { Session } from './session.js';

/** All resources of some types that are about a patient. */
export async function resourcesOf(
  { client }: Session,
  patient: string,
  types: readonly string[],
  signal?: AbortSignal,
): Promise<FhirResource[]> {
  const ask = (type: string) =>
    client.request<FhirResource[]>(
      { url: `${type}?patient=${encodeURIComponent(patient)}&_count=200`, cache: 'no-store', ...(signal && { signal }) },
      { flat: true, pageLimit: 0 },
    );
  const found = await Promise.all(types.map(ask));
  // A server may add notices of its own to what was asked for.
  return found.flat().filter(({ resourceType }) => types.includes(resourceType));
}

/** A bundle to be read by `fromFhir`. */
export const bundleOf = (resources: readonly FhirResource[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
