import type { ExportedRevision, ExportFile } from '../../../src/record/export-file.js';

/** The marks of records that are out of sight and not back, the latest first. */
export function removedIn({ records, revisions }: Pick<ExportFile, 'records' | 'revisions'>): ExportedRevision[] {
  const placeOf = ({ kind: name, id }: { readonly kind: string; readonly id: string }): string => JSON.stringify([name, id]);
  const present = new Set(records.map(placeOf));
  const latest = new Map<string, ExportedRevision>();
  for (const row of revisions) {
    const place = placeOf(row.record);
    const known = latest.get(place);
    if (!present.has(place) && (!known || known.revision < row.revision)) latest.set(place, row);
  }
  return [...latest.values()].filter(({ removed }) => removed).sort((one, other) => (one.at < other.at ? 1 : -1));
}
