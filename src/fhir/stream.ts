import { RecoveryError } from '../errors.js';
import type { Belonging } from '../record/kind.js';
import type { StoredRecord } from '../record/record.js';
import { entryOf } from './bundle.js';
import type { AnyFhirMapping } from './mapping.js';
import { misuse } from '../record/misuse.js';
import { settingsOf, type FhirOptions } from './options.js';
import { recordResources, takenBackResources } from './record-resources.js';
import type { FhirEntry } from './resources.js';
import { attachedRecord, byKind, visibleRecord, type FhirMappings, type VisibleRecord } from './visible-records.js';
import { Wholes } from './wholes.js';

/** What waits for the record that it belongs to: by the id of that where it names it, else together. */
class Waiting {
  readonly #mappings: FhirMappings;
  readonly #records = new Map<string, StoredRecord[]>();

  constructor(mappings: FhirMappings) {
    this.#mappings = mappings;
  }

  #belongsTo({ kind }: StoredRecord): Belonging {
    return this.#mappings.get(kind)!.kind.belongsTo!;
  }

  add(record: StoredRecord): void {
    const { kind, of } = this.#belongsTo(record);
    const place = JSON.stringify(of ? [kind, of(record)] : [kind]);
    const others = this.#records.get(place);
    if (others) others.push(record);
    else this.#records.set(place, [record]);
  }

  /** Takes out what may have waited for a record. */
  for({ kind, id }: StoredRecord): StoredRecord[] {
    return [JSON.stringify([kind]), JSON.stringify([kind, id])].flatMap((place) => {
      const records = this.#records.get(place) ?? [];
      this.#records.delete(place);
      return records;
    });
  }

  all(): StoredRecord[] {
    return [...this.#records.values()].flat();
  }
}

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
  const wholes = new Wholes(known);
  const waiting = new Waiting(known);
  let subject: string | undefined;

  const entries = (visible: VisibleRecord): FhirEntry[] => {
    const { kind, id } = visible.view;
    const resources = recordResources(visible, settings, (other) => other.kind === kind && other.id === id);
    return resources.map((resource) => entryOf(resource, type));
  };

  const takenBack = (record: StoredRecord): FhirEntry[] =>
    takenBackResources(record, known.get(record.kind)!, settings).map((resource) => entryOf(resource, type));

  for await (const record of records) {
    subject ??= record.subject;
    if (record.subject !== subject) throw new RecoveryError('SubjectMismatch', { detail: 'a bundle is about one subject' });
    const visible = visibleRecord(record, settings, known) ?? attachedRecord(record, known, wholes);
    if (visible) {
      yield* entries(visible);
      wholes.add(visible.view);
      for (const one of waiting.for(record)) {
        const attached = attachedRecord(one, known, wholes);
        if (attached) yield* entries(attached);
        else waiting.add(one);
      }
    } else if (known.get(record.kind)?.kind.belongsTo) waiting.add(record);
    else if (known.has(record.kind)) yield* takenBack(record);
  }
  for (const record of waiting.all()) yield* takenBack(record);
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
