/** Longer than any save takes on a slow machine, in milliseconds. */
const silence = 60_000;
/** A database that has grown for longer takes longer to compare than to kill. */
export const killsOfOneProfile = 50;

/** What pages/kill.js reported as saved. */
export class Acknowledged {
  /** How many saves there were. */
  saves = 0;
  /** The last one of each subject. */
  last = new Map();
  #heard = () => {};

  /** To be given to the server as what it does with reports. */
  hear = ({ subject, number, revision }) => {
    this.saves += 1;
    this.last.set(subject, { number, revision });
    this.#heard(subject);
  };

  /** Resolves when each of these has reported a save from now on; with those that did not, when all had time enough. */
  whenSaved(subjects) {
    const missing = new Set(subjects);
    return new Promise((resolve) => {
      const limit = setTimeout(() => resolve([...missing]), silence);
      this.#heard = (subject) => {
        missing.delete(subject);
        if (missing.size > 0) return;
        clearTimeout(limit);
        resolve([]);
      };
    });
  }

  /** Resolves with the very next report. */
  next() {
    return new Promise((resolve) => (this.#heard = resolve));
  }
}

/**
 * Compares what pages/kill.js stored with what it was told is saved.
 * @param {{ records: object[], revisions: object[], journal: object[] }} tables as readDatabase gives them
 * @param {Map<string, { number: number, revision: number }>} acknowledged the last save of each subject
 */
export function compareWith({ records, revisions, journal }, acknowledged) {
  const lost = [];
  const torn = [];
  for (const [subject, { number, revision }] of acknowledged) {
    const record = records.find((entry) => entry.subject === subject);
    const stored = Number(/\d+/.exec(record?.body.readFirst.callMe ?? '0')[0]);
    if (!record || stored < number || record.revision < revision) lost.push({ subject, number, stored, revision });
    if (!record) continue;
    // One transaction: record, earlier version and journal entry, all or none; and the two fields of one save together.
    const versions = revisions.filter((row) => row.subject === subject).every((row) => row.revision < record.revision);
    const entries = journal.filter((row) => row.subject === subject).flatMap((row) => row.entries.map((one) => one.revision));
    const journalled = new Set(entries).size === record.revision && Math.max(...entries) === record.revision;
    const twin = record.body.care.helps.at(-1)?.text === `line ${stored}`;
    if (!versions || !journalled || !twin) torn.push({ subject, versions, journalled, twin });
  }
  return { lost, torn };
}
