import { canonical } from './canonical.js';
import { loinc, isAllowed } from './codes.js';
import { recordIdentifier, recordPartOf, stableUuid } from './identifiers.js';
import { narrative } from './narrative.js';
import { patientOf, type FhirSettings } from './options.js';
import type { FhirBundle, FhirEntry, FhirIdentifier, FhirResource } from './resources.js';

/** What a server finds one of our resources by, as a search. A Provenance has no identifier, so that ours have a tag. */
function searchFor(resource: FhirResource): string {
  const part = recordPartOf(resource)!;
  const { system, value } = recordIdentifier(part, part.part);
  return `${resource.resourceType === 'Provenance' ? '_tag' : 'identifier'}=${encodeURIComponent(`${system}|${value}`)}`;
}

/** A resource as it stands in a bundle of that type. */
export function entryOf(resource: FhirResource, type: FhirSettings['type']): FhirEntry {
  const fullUrl = `urn:uuid:${resource.id}`;
  if (type !== 'transaction') return { fullUrl, resource };
  const { id: _id, ...nameless } = resource;
  // The same each time: what is there is changed, what is not is made, and a second try changes nothing.
  return { fullUrl, resource: nameless, request: { method: 'PUT', url: `${resource.resourceType}?${searchFor(resource)}` } };
}

/** A section for each record: the resource for the whole first, then its parts. */
function sectionsOf(resources: readonly FhirResource[]): object[] {
  const sections = new Map<string, FhirResource[]>();
  for (const resource of resources) {
    const { kind, id } = recordPartOf(resource)!;
    const key = JSON.stringify([kind, id]);
    sections.set(key, [...(sections.get(key) ?? []), resource]);
  }
  return [...sections.values()].map((all) => ({
    title: all[0]!.resourceType,
    text: all[0]!.text,
    entry: all.map(({ id }) => ({ reference: `urn:uuid:${id}` })),
  }));
}

/** The page in front of a document: what is in it, by whom. */
function composition(resources: readonly FhirResource[], subject: string, settings: FhirSettings): FhirResource {
  const { title, now, language, terminologies } = settings;
  const date = new Date(now).toISOString();
  const patient = patientOf(subject, settings.patient);
  const value = stableUuid({ system: '', value: `${subject} ${date}` });
  const planType = loinc('81334-5');
  const section = sectionsOf(resources);
  return {
    resourceType: 'Composition',
    id: value,
    language,
    text: narrative(title, [], language, language),
    identifier: { system: `${canonical}/document`, value },
    status: 'final',
    type: { ...(isAllowed(planType, terminologies) && { coding: [planType] }), text: title },
    subject: patient,
    date,
    author: [patient],
    title,
    ...(section.length > 0 && { section }),
  };
}

/** The resources of one person as a bundle. */
export function bundleOf(resources: readonly FhirResource[], subject: string, settings: FhirSettings): FhirBundle {
  const { type, now } = settings;
  const timestamp = new Date(now).toISOString();
  // FHIR has no empty lists.
  const entry = resources.map((resource) => entryOf(resource, type));
  if (type !== 'document') return { resourceType: 'Bundle', type, timestamp, ...(entry.length > 0 && { entry }) };
  const front = composition(resources, subject, settings);
  return {
    resourceType: 'Bundle',
    type,
    identifier: front.identifier as FhirIdentifier,
    timestamp,
    entry: [entryOf(front, type), ...entry],
  };
}
