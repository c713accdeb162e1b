import { RecoveryError } from '../errors.js';
import type { StoredRecord } from '../record/record.js';
import { entryOf } from './bundle.js';
import type { AnyFhirMapping } from './mapping.js';
import { misuse } from './misuse.js';
import { settingsOf, type FhirOptions } from './options.js';
import { recordResources, takenBackResources } from './record-resources.js';
import type { FhirEntry } from './resources.js';
import { attachedRecord, byKind, visibleRecord, type VisibleRecord } from './visible-records.js';

/** Longest text that an id or a choice has. Longer ones are words, and no record is found by them. */
const longestId = 64;

/** As much of a record as tells what belongs to it: thousands of them stay in memory. */
const withoutWords = (visible: VisibleRecord): VisibleRecord => {
  const body = JSON.parse(
    JSON.stringify(visible.view.body, (_key, value: unknown) =>
      typeof value === 'string' && value.length > longestId ? '' : value,
    ),
  ) as unknown;
  const view = { ...visible.view, body, notes: [] };
  return { view, whole: view, mapping: visible.mapping };
};

/**
 * The entries of a bundle one after the other, for more records than fit into memory. As {@link exportToFhir}, but for two things:
 * records refer to each other by what identifies them, and records that go along with another one (check-ins, pictures) wait in memory
 * until that one has come, so that it should come first.
 *
 * @throws RecoveryError as {@link exportToFhir}, also in the middle: what was given by then must not be used
 */
export async function* exportEntries(
  records: Iterable<StoredRecord> | AsyncIterable<StoredRecord>,
  options: FhirOptions,
  mappings: readonly AnyFhirMapping[],
): AsyncGenerator<FhirEntry, void, undefined> {
  const settings = settingsOf(options);
  const { type } = settings;
  if (type === 'document') throw misuse('a document begins with a list of what is in it: use toFhir');
  const known = byKind(mappings);
  const wholeKinds = new Set(mappings.flatMap(({ kind }) => kind.belongsTo?.kind ?? []));
  const wholes: VisibleRecord[] = [];
  let waiting: StoredRecord[] = [];
  let subject: string | undefined;

  const entries = (visible: VisibleRecord): FhirEntry[] => {
    const { kind, id } = visible.view;
    const resources = recordResources(visible, settings, (other) => other.kind === kind && other.id === id);
    return resources.map((resource) => entryOf(resource, type));
  };

  for await (const record of records) {
    subject ??= record.subject;
    if (record.subject !== subject) throw new RecoveryError('SubjectMismatch', { detail: 'a bundle is about one subject' });
    const visible = visibleRecord(record, settings, known) ?? attachedRecord(record, known, wholes);
    if (visible) yield* entries(visible);
    else if (known.get(record.kind)?.kind.belongsTo) waiting.push(record);
    else if (known.has(record.kind))
      for (const resource of takenBackResources(record, known.get(record.kind)!, settings)) yield entryOf(resource, type);
    if (!visible || !wholeKinds.has(record.kind)) continue;
    wholes.push(withoutWords(visible));
    const stillWaiting: StoredRecord[] = [];
    for (const one of waiting) {
      const attached = attachedRecord(one, known, wholes.slice(-1));
      if (attached) yield* entries(attached);
      else stillWaiting.push(one);
    }
    waiting = stillWaiting;
  }
  for (const record of waiting)
    for (const resource of takenBackResources(record, known.get(record.kind)!, settings)) yield entryOf(resource, type);
}

/** The same as pieces of the text of a bundle, for a file or the body of a request. */
export async function* exportText(
  records: Iterable<StoredRecord> | AsyncIterable<StoredRecord>,
  options: FhirOptions,
  mappings: readonly AnyFhirMapping[],
): AsyncGenerator<string, void, undefined> {
  const { type, now } = settingsOf(options);
  const timestamp = new Date(now).toISOString();
  let before = `{"resourceType":"Bundle","type":"${type}","timestamp":"${timestamp}","entry":[`;
  for await (const entry of exportEntries(records, options, mappings)) {
    yield before + JSON.stringify(entry);
    before = ',';
  }
  // Without an entry the field is left out: FHIR has no empty lists.
  yield before === ',' ? ']}' : before.replace(/,"entry":\[$/, '}');
}
