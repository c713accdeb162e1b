import type { FhirBundle, FhirIdentifier, FhirResource } from '../fhir/resources.js';
import type { FhirConnection } from './connection.js';
import { FhirError } from './fhir-error.js';

const mostIdentifiers = 20;

/** `identifier=…` for what has one of these; what is to be found by a request with `ifNoneExist` too. */
export function identifierQuery(type: string, identifiers: readonly FhirIdentifier[]): string {
  const values = identifiers.map(({ system, value }) => encodeURIComponent(`${system}|${value}`));
  // A Provenance has no identifier, so ours carry it as a tag.
  return `${type === 'Provenance' ? '_tag' : 'identifier'}=${values.join(',')}`;
}

/** The address of the next page. One that leads elsewhere would get the authorisation that is meant for this server. */
function nextPage({ link }: FhirBundle, { baseUrl }: FhirConnection): string | undefined {
  const url = link?.find(({ relation }) => relation === 'next')?.url;
  if (!url) return undefined;
  const next = new URL(url, `${baseUrl}/`).href;
  if (next.startsWith(`${baseUrl}/`) || next.startsWith(`${baseUrl}?`)) return next;
  throw new FhirError('HostMisuse', { detail: 'the FHIR server hands out pages outside baseUrl: they were not asked for' });
}

/** All entries of a search or a history, page by page, as long as there is not enough. */
export async function readPages(
  connection: FhirConnection,
  path: string,
  { signal, isEnough }: { signal?: AbortSignal | undefined; isEnough?: (resource: FhirResource) => boolean } = {},
): Promise<FhirResource[]> {
  const found: FhirResource[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = path; next && !seen.has(next);) {
    seen.add(next);
    const { resource } = await connection.send({ method: 'GET', path: next, signal });
    const page = resource as unknown as FhirBundle | undefined;
    if (page?.resourceType !== 'Bundle')
      throw new FhirError('StorageLost', { detail: 'the FHIR server answered with no bundle' });
    const resources = (page.entry ?? []).flatMap(({ resource: one }) => (one ? [one] : []));
    found.push(...resources);
    if (isEnough && resources.some(isEnough)) break;
    next = nextPage(page, connection);
  }
  return found;
}

/** Resources of one type that a query finds; a server may add others. */
export async function search(
  connection: FhirConnection,
  type: string,
  query: string,
  signal?: AbortSignal,
): Promise<FhirResource[]> {
  const found = await readPages(connection, `${type}?${query}`, { signal });
  return found.filter((resource) => resource.resourceType === type);
}

/** Resources of one type by their identifiers, many with one request. */
export async function searchIdentifiers(
  connection: FhirConnection,
  type: string,
  identifiers: readonly FhirIdentifier[],
  signal?: AbortSignal,
): Promise<FhirResource[]> {
  const found = [];
  for (let start = 0; start < identifiers.length; start += mostIdentifiers) {
    const some = identifiers.slice(start, start + mostIdentifiers);
    found.push(...(await search(connection, type, `${identifierQuery(type, some)}&_count=100`, signal)));
  }
  return found;
}
