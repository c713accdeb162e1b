import type { Belonging, RecordKind } from './kind.js';
import { isSame, openShares, placesIn } from './open-shares.js';
import type { Actor, Note, StoredRecord } from './record.js';

/** What `sharedView` has to know of the kind of a record. */
export type SharedKind<Body = unknown> = Pick<RecordKind<Body>, 'empty' | 'migrations' | 'schemaVersion' | 'visible'>;

/** As it is stored, unchecked. */
type Identified = { readonly id?: unknown } | null | undefined;

/** The body with nothing in it but what may be seen: whole fields, and entries of lists that are named as `field.<id>`. */
function visiblePart(body: Readonly<Record<string, unknown>>, sees: (place: string) => boolean): [string, unknown][] {
  return Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    if (sees(name)) return [[name, value]];
    const isSeen = (item: Identified): boolean => typeof item?.id === 'string' && sees(`${name}.${item.id}`);
    const items = Array.isArray(value) ? (value as Identified[]).filter(isSeen) : [];
    return items.length > 0 ? [[name, items]] : [];
  });
}

/**
 * Their own, with what the person answered. What others wrote can quote what the person showed to nobody else (H33); only what
 * somebody says of the whole record, to be read beside it, is read by all who read the whole.
 */
const notesFor = (notes: readonly Note[], actor: Actor, seesAll: boolean): Note[] =>
  notes.filter(
    ({ author, purpose, hiddenByOwner }) =>
      isSame(author, actor) || (seesAll && purpose === 'statement' && author.kind !== 'person' && !hiddenByOwner),
  );

/**
 * The record as somebody may read it: the one rule for all widgets and all hosts, also for the preview of a share. The person reads
 * all of it. Everybody else reads what was shared with them or with all of their kind, and nothing by default (rule A4.1): fields
 * outside the scope are as in an empty record; of notes and shares only theirs; nothing of reviews, of who typed, of fields that
 * this release does not know, and no stamp. Pure.
 *
 * @param now milliseconds since 1970
 * @param kind undefined where it is not known here: fields outside the scope are left out then
 * @returns undefined where nothing of it is for them
 */
export function sharedView<Body>(
  record: StoredRecord<Body>,
  actor: Actor,
  now: number,
  kind: SharedKind<Body> | undefined,
): StoredRecord<Body> | undefined {
  if (actor.kind === 'person') return record;
  const shares = openShares(record.shares, actor, now);
  if (shares.length === 0) return undefined;
  const seesAll = shares.some(({ scope }) => scope === 'all');
  return {
    ...outside(record),
    ...bodyFor(record, placesIn(shares), seesAll, kind),
    notes: notesFor(record.notes, actor, seesAll),
    shares,
  };
}

/** A record that belongs to one that somebody reads, such as a picture in it: its body, and nothing beside it. */
export const attachedView = <Body>(record: StoredRecord<Body>): StoredRecord<Body> => ({
  ...outside(record),
  ...{ schemaVersion: record.schemaVersion, body: record.body, notes: [], shares: [] },
});

/** Whether a record is read with another one: with the whole of it, or with the parts of it that name this one. */
export const goesAlong = ({ parts, of, belongs }: Belonging, record: StoredRecord, whole: StoredRecord): boolean =>
  (parts ?? whole.shares.some(({ scope }) => scope === 'all')) &&
  (of ? of(record) === whole.id : (belongs?.(record, whole) ?? true));

/** What of the envelope is for everybody who reads the record at all; named one by one, so that nothing new slips through. */
function outside<Body>(record: StoredRecord<Body>): Omit<StoredRecord<Body>, 'schemaVersion' | 'body' | 'notes' | 'shares'> {
  const { subject, kind, id, revision, createdAt, updatedAt, author, lang, status, withdrawnAt } = record;
  return {
    ...{ subject, kind, id, revision, createdAt, updatedAt, author, lang, status },
    ...(withdrawnAt !== undefined && { withdrawnAt }),
  };
}

function bodyFor<Body>(
  record: StoredRecord<Body>,
  sees: (place: string) => boolean,
  seesAll: boolean,
  kind: SharedKind<Body> | undefined,
): { readonly schemaVersion: number; readonly body: Body } {
  const { schemaVersion, body } = record;
  if (seesAll) return { schemaVersion, body };
  if (!kind) return { schemaVersion, body: Object.fromEntries(visiblePart(body as never, sees)) as Body };
  // A scope names fields of now.
  const present = kind.migrations
    .slice(schemaVersion - 1)
    .reduce<Record<string, unknown>>((older, migrate) => migrate(older), body as never);
  const seen = kind.visible
    ? kind.visible(present as Body, sees)
    : ({ ...kind.empty(), ...Object.fromEntries(visiblePart(present, sees)) } as Body);
  return { schemaVersion: Math.max(schemaVersion, kind.schemaVersion), body: seen };
}
