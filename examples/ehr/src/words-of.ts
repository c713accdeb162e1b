import type { FhirResource } from 'recovery-widgets/fhir.js';

const list = (value: unknown): readonly Record<string, unknown>[] =>
  (Array.isArray(value) ? value : value ? [value] : []).filter((one) => typeof one === 'object' && one !== null);
const words = (value: unknown): string[] => (typeof value === 'string' && value.trim() ? [value.trim()] : []);

/** The words in a resource, line by line, from the fields that hold them. Its narrative is markup that others can have written. */
export function wordsOf(resource: FhirResource): string[] {
  const { title, description, valueString, code, note, activity } = resource as FhirResource & Record<string, unknown>;
  const lines = [
    ...words(title),
    ...words(description),
    ...list(description).flatMap(({ text }) => words(text)),
    ...words(valueString),
    ...list(activity).flatMap(({ detail }) => list(detail).flatMap((one) => words(one.description))),
    ...list(note).flatMap(({ text }) => words(text)),
  ];
  const labels = list(code).flatMap(({ text }) => words(text));
  return (lines.length > 0 ? lines : labels).flatMap((line) => line.split('\n'));
}

/** How it is marked in the record, such as `active`. */
export function markOf({ lifecycleStatus, status }: FhirResource): string {
  return words(lifecycleStatus ?? status)[0] ?? '';
}
