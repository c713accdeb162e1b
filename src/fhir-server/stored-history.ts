import type { JournalEntry, Revision } from '../store/store.js';
import type { StoredVersion } from './stored-resource.js';

/** Versions of one record as the server kept them, oldest first, without what was taken back. */
export function standing(versions: readonly StoredVersion[]): StoredVersion[] {
  const kept: StoredVersion[] = [];
  for (const version of versions) {
    // What it took back stands right before it, and before that what it puts back.
    while (version.undoes && kept.at(-1)?.operationId === version.undoes) kept.pop();
    if (!version.undoes || kept.at(-1)?.operationId !== version.operationId) kept.push(version);
  }
  return kept;
}

/** What a version tells the journal. */
export function entryOf({ record, revision, at, operationId, act, by }: StoredVersion): JournalEntry {
  const { subject, kind, id } = record;
  return { operationId, act, subject, kind, id, revision, at, by };
}

/** The history of one record. @param versions oldest first */
export function revisionsIn(versions: readonly StoredVersion[]): Revision[] {
  const rows = new Map<number, Revision>();
  for (const { revision, at, removed, record, replaced, earlier } of standing(versions)) {
    for (const one of earlier) rows.set(one.revision, one);
    if (replaced !== undefined) rows.delete(replaced);
    rows.set(revision, { revision, at, removed, record });
  }
  return [...rows.values()];
}

/** What was done to a record, with the time of the server: the times of entries can be those of an import. */
export function entriesIn(versions: readonly StoredVersion[]): { entry: JournalEntry; lastUpdated: string }[] {
  return standing(versions)
    .filter(({ act }) => act)
    .map((version) => ({ entry: entryOf(version), lastUpdated: version.lastUpdated }));
}
