import { canonical } from './canonical.js';
import { stableUuid } from './identifiers.js';
import { items } from './items.js';
import type { FhirResource } from './resources.js';

const url = `${canonical}/StructureDefinition/words`;

/** Fields in which a resource says something, as text or as a state. Servers change ids, addresses and versions, and these never. */
const speaking = new Set(['text', 'description', 'title', 'valueString', 'status', 'lifecycleStatus', 'display', 'data']);
/** Fields that say nothing of their own: the narrative says the same again, the rest is for machines. */
const silent = new Set(['extension', 'identifier', 'meta']);

function words(value: unknown, found: string[], name = ''): void {
  if (Array.isArray(value)) for (const item of value) words(item, found, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) {
      const isNarrative = key === 'text' && typeof item === 'object';
      if (!silent.has(key) && !isNarrative) words(item, found, key);
    }
  } else if (speaking.has(name)) found.push(String(value));
}

function digestOf(resource: FhirResource): string {
  const found: string[] = [];
  words(resource, found);
  return stableUuid({ system: '', value: JSON.stringify(found) });
}

interface Marked {
  readonly extension?: readonly ({ readonly url?: unknown; readonly valueString?: unknown } | null)[];
}

/** The resource with a digest of what it says: by it we see that somebody changed it. It is no proof against those who forge it. */
export const marked = (resource: FhirResource): FhirResource => {
  const before = (resource as Marked).extension ?? [];
  return { ...resource, extension: [...before, { url, valueString: digestOf(resource) }] };
};

/** Whether a resource of ours still says what it said when it was made. */
export function isAsWritten(resource: FhirResource): boolean {
  const { extension } = resource as Marked;
  const own = items(extension).find((one) => one?.url === url);
  return own?.valueString === digestOf(resource);
}
