import { canonicalJson } from '../record/canonical-json.js';
import { recordIdentifier, recordPartOf } from '../fhir/identifiers.js';
import type { FhirBundle, FhirIdentifier, FhirResource } from '../fhir/resources.js';
import { FhirError } from './fhir-error.js';

/** One resource of a bundle that is to be on the server. */
export interface Submitted {
  readonly identifier: FhirIdentifier;
  readonly type: string;
  readonly fullUrl: string | undefined;
  /** As it came. */
  readonly resource: FhirResource;
}

/** @throws FhirError `HostMisuse` for a bundle that `toFhir` did not make for this */
export function submittedIn(bundle: FhirBundle): Submitted[] {
  if (bundle?.resourceType !== 'Bundle' || !['collection', 'transaction'].includes(bundle.type))
    throw new FhirError('HostMisuse', { detail: 'submit takes a bundle of type collection or transaction' });
  const seen = new Set<string>();
  return (bundle.entry ?? []).map(({ resource, fullUrl }, index): Submitted => {
    const part = resource && recordPartOf(resource);
    const identifier = part && recordIdentifier(part, part.part);
    const code = !identifier ? 'missing_identifier' : seen.has(identifier.value) ? 'duplicate' : undefined;
    if (!resource || !identifier || code)
      throw new FhirError('HostMisuse', {
        detail: 'each resource needs an identifier of its own, so that it is on the server once',
        issues: [{ path: ['entry', index, 'resource', 'identifier'], code: code ?? 'missing_identifier' }],
      });
    seen.add(identifier.value);
    return { identifier, type: resource.resourceType, fullUrl, resource };
  });
}

/** Every reference of a resource, changed. */
export function withReferences<Value>(value: Value, change: (reference: string) => string): Value {
  const changed = (item: unknown, key = ''): unknown => {
    if (typeof item === 'string') return key === 'reference' ? change(item) : item;
    if (Array.isArray(item)) return item.map((one) => changed(one));
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, one]) => [name, changed(one, name)]));
  };
  return changed(value) as Value;
}

/**
 * What a resource says, as a text: without what servers give it, and without the narrative, which some make anew from the rest.
 * @param nameOf what a reference means, whatever way it is written
 */
export function saidBy(
  { id: _id, meta: _meta, text: _text, ...rest }: FhirResource,
  nameOf: (reference: string) => string,
): string {
  return canonicalJson(withReferences(rest, nameOf));
}
