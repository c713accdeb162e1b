// Stands for your server: the same steps, in the storage of this page. Each write is one step, all or none.
const place = 'cloudberry-clinic';
const keyOf = ({ subject, kind, id }) => [subject, kind, id].join('\n');
const isAsked = (record, { subject, kind, id }) =>
  record.subject === subject && (!kind || record.kind === kind) && (!id || record.id === id);

const read = () => JSON.parse(localStorage.getItem(place) ?? '{"records":{},"versions":[],"journal":[]}');
const write = (kept) => localStorage.setItem(place, JSON.stringify(kept));

/** Where the stored revision is another one, nothing is written and the answer says what is there. */
function conflictIn(kept, reference, expectedRevision) {
  const stored = kept.records[keyOf(reference)];
  return (stored?.revision ?? 0) === expectedRevision ? undefined : { conflict: stored };
}

/** What `connectFrame` and `createHostStore` take as a backend. */
export function recordKeeper() {
  return {
    get: (reference) => read().records[keyOf(reference)],
    list: (query) => Object.values(read().records).filter((record) => isAsked(record, query)),
    put(changes, details) {
      const kept = read();
      for (const { record, expectedRevision } of changes) {
        const conflict = conflictIn(kept, record, expectedRevision);
        if (conflict) return conflict;
      }
      for (const { record, replacedRevision } of changes) {
        kept.versions = kept.versions.filter(
          (version) => keyOf(version.record) !== keyOf(record) || version.revision !== replacedRevision,
        );
        kept.versions.push({ record, revision: record.revision, at: record.updatedAt, removed: false });
        kept.records[keyOf(record)] = record;
      }
      kept.versions.push(...details.revisions);
      kept.journal.push(...details.journal);
      return write(kept);
    },
    remove(reference, expectedRevision, details) {
      const kept = read();
      const conflict = conflictIn(kept, reference, expectedRevision);
      if (conflict) return conflict;
      delete kept.records[keyOf(reference)];
      kept.versions.push(...details.revisions);
      kept.journal.push(...details.journal);
      return write(kept);
    },
    history: (query) => read().versions.filter(({ record }) => isAsked(record, query)),
    journal: (subject) => read().journal.filter((entry) => entry.subject === subject),
    erase(subject) {
      const kept = read();
      for (const [key, record] of Object.entries(kept.records)) if (record.subject === subject) delete kept.records[key];
      kept.versions = kept.versions.filter(({ record }) => record.subject !== subject);
      kept.journal = kept.journal.filter((entry) => entry.subject !== subject);
      write(kept);
    },
  };
}
