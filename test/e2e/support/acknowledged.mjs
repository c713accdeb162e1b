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
