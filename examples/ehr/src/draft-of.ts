import type { FhirBundle, FhirResource } from 'recovery-widgets/fhir.js';

/** What can be put on the clinician's screen. */
const types = ['Goal', 'CarePlan'];

/** The shared goals and plans as drafts, goals first, because plans refer to them; each with its address in the bundle. */
export function draftsIn({ entry = [] }: FhirBundle): { readonly address: string; readonly draft: FhirResource }[] {
  const drafts = entry.flatMap(({ fullUrl = '', resource }) =>
    resource && types.includes(resource.resourceType) ? [{ address: fullUrl, draft: draftOf(resource) }] : [],
  );
  return drafts.sort((one, other) => types.indexOf(one.draft.resourceType) - types.indexOf(other.draft.resourceType));
}

/** Without an id, which the record gives, and without the person's own record, which is not for a draft. */
function draftOf({ id: _id, extension: _extension, addresses: _addresses, ...resource }: FhirResource): FhirResource {
  return resource.resourceType === 'Goal' ? { ...resource, lifecycleStatus: 'proposed' } : { ...resource, status: 'draft' };
}

/** The same with references to drafts that are there by now. What has no address yet is left out. */
export function withAddresses(draft: FhirResource, places: ReadonlyMap<string, string>): FhirResource {
  const goals = (draft.goal as { reference?: string }[] | undefined) ?? [];
  const known = goals.flatMap(({ reference = '' }) => places.get(reference) ?? []).map((reference) => ({ reference }));
  const { goal: _goal, ...rest } = draft;
  return known.length > 0 ? { ...rest, goal: known } : (rest as FhirResource);
}
