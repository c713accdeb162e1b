import type { ActorKind, StoredRecord } from '../../src/record/record.js';
import type { Entry } from './kinds/entry.js';
import { entriesOf } from './kinds/read.js';
import { kinds } from './kinds/rules.js';
import type { Journey, Mark, Moment } from './schema.js';
import type { Sought } from './sought.js';
import { sortableDay, yearIn } from './when.js';

/** Names the record of a moment that is written here. */
export const momentKey = (id: string): string => `journey//moment/${id}`;

/** The day of something by what the person said: the day they chose, or the year that their words name. */
const ownDay = (day: string, on: string): string => sortableDay(day) || yearIn(on);

const entryOfMoment = ({ id, text, on, day, picture, alt, processes, facets, isKept }: Moment, lang: string): Entry => ({
  ...{ key: momentKey(id), kind: 'journey', record: '', place: 'journey', about: '', written: '', lang, on, isKept },
  lines: text.trim() ? [text] : [],
  day: ownDay(day, on),
  ...{ processes, facets, isHidden: false, beside: '' },
  picture: picture ? { kind: 'journey-picture', id: picture, alt } : undefined,
});

/** What the person said of it beside. Their own day goes before the one that it had. */
function marked(entry: Entry, mark: Mark | undefined): Entry {
  if (!mark) return entry;
  const { isKept, isHidden, text, on, day } = mark;
  const own = ownDay(day, on);
  const isDated = own !== '' || on.trim() !== '';
  return { ...entry, isKept, isHidden, beside: text, ...(isDated && { day: own, on }) };
}

const orderOf = ({ day, written, key }: Entry): string => `${day.padEnd(10, '!')} ${written} ${key}`;

/** Newest first; what has no day comes last. */
function byTime(one: Entry, other: Entry): number {
  if ((one.day === '') !== (other.day === '')) return one.day === '' ? 1 : -1;
  return orderOf(one) < orderOf(other) ? 1 : -1;
}

/** What records say, kept as long as they stay the same. */
const known = new WeakMap<StoredRecord, readonly Entry[]>();

function entriesIn(record: StoredRecord, byName: ReadonlyMap<string, StoredRecord>): readonly Entry[] {
  // One that belongs to another has the tags and the day of that, which may have changed.
  const isAlone = !kinds[record.kind]?.rules.some(({ of }) => of);
  const before = isAlone ? known.get(record) : undefined;
  if (before) return before;
  const entries = entriesOf(record, (kind, id) => {
    const found = byName.get(`${kind}/${id}`);
    return found?.status === 'withdrawn' ? undefined : found;
  });
  known.set(record, entries);
  return entries;
}

/** Everything that the person wrote, wherever they wrote it, newest first. Nothing of it is copied. */
export function journeyEntries(
  body: Journey,
  records: readonly StoredRecord[],
  { lang, actor }: { readonly lang: string; readonly actor: ActorKind },
): Entry[] {
  const marks = new Map(body.marks.map((mark) => [mark.id, mark]));
  const byName = new Map(records.map((record) => [`${record.kind}/${record.id}`, record]));
  const told = records.filter(({ kind, status }) => status !== 'withdrawn' && (actor === 'person' || !kinds[kind]?.isPrivate));
  const entries = told.flatMap((record) => entriesIn(record, byName)).map((entry) => marked(entry, marks.get(entry.key)));
  const own = body.moments.filter(({ text, picture }) => text.trim() || picture).map((one) => entryOfMoment(one, lang));
  return [...own, ...entries].sort(byTime);
}

/** Those that fit. */
export const found = (entries: readonly Entry[], { place, process, facet, isKept, isHidden }: Sought): Entry[] =>
  entries.filter(
    (entry) =>
      entry.isHidden === isHidden &&
      (!place || entry.place === place) &&
      (!process || entry.processes.includes(process)) &&
      (!facet || entry.facets.includes(facet)) &&
      (!isKept || entry.isKept),
  );
