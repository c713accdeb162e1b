import type { StoredRecord } from '../record/record.js';
import type { Revision, Store } from '../store/store.js';
import type { DocumentForm } from './document-form.js';
import type { PlaceTrail } from './trail.js';
import { contentOf, type Place, type Version } from './version.js';
import { ancestorsOf, generationAfter, type KnownVersion } from './version-graph.js';

/** What a place came to, with the words of its versions that are not on the server yet. */
export interface LocalVersions {
  readonly trail: PlaceTrail;
  readonly unsent: readonly Version[];
}

export const newTrail = ({ kind, id }: Place): PlaceTrail => ({ kind, id, versions: {}, here: [], revision: 0, open: [] });

/** What the store of this device has of one place. */
interface Stored {
  readonly record: StoredRecord | undefined;
  /** Oldest first; asked for only where it is needed. */
  history(): Promise<readonly Revision[]>;
}

const hasUnsent = ({ versions }: PlaceTrail): boolean => Object.values(versions).some(({ unsent }) => unsent);

/** Makes versions of what the person wrote on this device since it was last looked at. */
export class LocalChanges {
  constructor(
    private readonly store: Store,
    private readonly subject: string,
    private readonly form: () => DocumentForm,
  ) {}

  /**
   * Looks at places; at all of the store where none are named.
   * @returns those with something new, and those with something that was not sent yet
   */
  async read(
    trails: ReadonlyMap<string, PlaceTrail>,
    keyOf: (place: Place) => string,
    wants: (place: Place) => boolean,
    only?: readonly Place[],
  ): Promise<LocalVersions[]> {
    const { subject, store } = this;
    const places = new Map<string, { readonly place: Place; readonly record?: StoredRecord | undefined }>();
    if (only) {
      for (const place of only)
        places.set(keyOf(place), { place, record: await store.get({ subject, kind: place.kind, id: place.id }) });
    } else {
      for (const trail of trails.values()) places.set(keyOf(trail), { place: trail });
      for (const record of await store.list({ subject })) places.set(keyOf(record), { place: record, record });
    }
    let whole: Promise<ReadonlyMap<string, readonly Revision[]>> | undefined;
    const historyOf = async (key: string, place: Place): Promise<readonly Revision[]> =>
      // One question about everything instead of one for each record.
      only ? this.#history(place) : ((await (whole ??= this.#histories(keyOf))).get(key) ?? []);
    const found: LocalVersions[] = [];
    for (const [key, { place, record }] of places) {
      if (!wants(place)) continue;
      const trail = trails.get(key) ?? newTrail(place);
      if (record ? record.revision === trail.revision && !hasUnsent(trail) : trail.erased) continue;
      let history: Promise<readonly Revision[]> | undefined;
      const stored: Stored = {
        record,
        history: () => (history ??= historyOf(key, place)),
      };
      const versions = await this.#of(trail, stored);
      if (versions && (versions.trail !== trail || versions.unsent.length)) found.push(versions);
    }
    return found;
  }

  async #history({ kind, id }: Place): Promise<readonly Revision[]> {
    return (await this.store.history({ subject: this.subject, kind, id })).reverse();
  }

  async #histories(keyOf: (place: Place) => string): Promise<ReadonlyMap<string, readonly Revision[]>> {
    const { records, revisions } = await this.store.exportSubject(this.subject);
    const current = records.map((record) => ({ revision: record.revision, at: record.updatedAt, record, removed: false }));
    const found = new Map<string, Revision[]>();
    for (const row of [...revisions, ...current]) {
      const rows = found.get(keyOf(row.record)) ?? [];
      found.set(keyOf(row.record), rows);
      rows.push(row);
    }
    return found;
  }

  async #of(before: PlaceTrail, stored: Stored): Promise<LocalVersions | undefined> {
    const { record } = stored;
    if (!record && (await stored.history()).length === 0) {
      if (before.revision === 0 && !hasUnsent(before)) return undefined;
      // Neither a record nor a mark of its removal: it was erased, and does not come back to this device.
      return { trail: { ...newTrail(before), versions: sentOnly(before), erased: true }, unsent: [] };
    }
    const last = record?.revision ?? (await stored.history()).at(-1)!.revision;
    // Numbers that went back: the store was filled from a copy since. Nothing that it holds is known.
    const known = last < before.revision ? { ...before, versions: withoutRevisions(before), here: [], revision: 0 } : before;
    const kept = await this.#rebuilt(known, stored, last);
    if (kept.trail.revision === last) return kept;
    return this.#continued(kept, stored, last);
  }

  /** Versions that were never sent, made again from the history; all are given up where one cannot be. */
  async #rebuilt(trail: PlaceTrail, stored: Stored, last: number): Promise<LocalVersions> {
    const unsent: Version[] = [];
    const waiting = Object.entries(trail.versions).filter(([, known]) => known.unsent);
    if (!waiting.length) return { trail, unsent };
    const history = await stored.history();
    for (const [version, { parents, revision, removed }] of waiting) {
      const row = history.find((one) => one.revision === revision);
      const made = row && (await this.#version(trail, parents, row, Boolean(removed)));
      if (made?.version !== version) return { trail: withoutUnsent(trail, last), unsent: [] };
      unsent.push(made);
    }
    return { trail, unsent };
  }

  async #continued({ trail, unsent }: LocalVersions, stored: Stored, last: number): Promise<LocalVersions> {
    const { record } = stored;
    // The version before this one is known, so there is nothing in between.
    const isNext = record && last === trail.revision + 1;
    const rows = isNext
      ? [{ revision: last, at: record.updatedAt, record, removed: false }]
      : (await stored.history()).filter(({ revision }) => revision > trail.revision);
    const { answered, asked } = await this.#answered(trail, !record);
    const versions: Record<string, KnownVersion> = { ...trail.versions };
    const made: Version[] = [];
    let { here } = trail;
    for (const row of rows) {
      // An answer is part of what came out of it, and of nothing before.
      const parents = row.revision === last ? [...here, ...answered] : here;
      const version = await this.#version({ ...trail, versions }, parents, row, row.removed);
      versions[version.version] = {
        parents: version.parents,
        generation: version.generation,
        revision: row.revision,
        unsent: true,
        ...(row.removed && { removed: true }),
      };
      here = [version.version];
      made.push(version);
    }
    const open = trail.open.filter((version) => !answered.includes(version));
    const isUnsure = open.length > 0 || undefined;
    const after = { ...trail, versions, here, revision: last, open, asked, isUnsure, erased: undefined };
    return { trail: after, unsent: [...unsent, ...made] };
  }

  /**
   * Open versions that the person has dealt with: the one that was asked about, or all where the record was removed. A draft that only
   * made way for words that were typed last was not: it is asked about again.
   */
  async #answered(
    { kind, id, open, asked }: PlaceTrail,
    isRemoved: boolean,
  ): Promise<Pick<PlaceTrail, 'asked'> & { answered: readonly string[] }> {
    if (isRemoved) return { answered: open, asked: undefined };
    if (asked === undefined) return { answered: [], asked };
    const { store, subject } = this;
    const drafts = (await store.drafts?.({ subject, kind })) ?? [];
    if (drafts.some((draft) => draft.id === id && draft.operationId === asked)) return { answered: [], asked };
    const isAnswered = (await store.journal(subject)).some(({ endsDraft }) => endsDraft === asked);
    return { answered: isAnswered ? [asked] : [], asked: undefined };
  }

  #version(
    { kind, id, versions }: PlaceTrail,
    parents: readonly string[],
    { record, at }: Revision,
    removed: boolean,
  ): Promise<Version> {
    const generation = generationAfter(versions, parents);
    const content = removed ? undefined : contentOf(record);
    return this.form().named({ kind, id, parents: [...parents].sort(), generation, at, content });
  }
}

const sentOnly = ({ versions }: PlaceTrail): PlaceTrail['versions'] =>
  Object.fromEntries(Object.entries(versions).filter(([, { unsent }]) => !unsent));

const withoutRevisions = (trail: PlaceTrail): PlaceTrail['versions'] =>
  Object.fromEntries(Object.entries(sentOnly(trail)).map(([version, { revision: _revision, ...known }]) => [version, known]));

/**
 * As if none of them had been made: what stands now becomes one version of all that went before. They may have got through all the same,
 * so that it names them too.
 */
function withoutUnsent(trail: PlaceTrail, last: number): PlaceTrail {
  const sent = sentOnly(trail);
  const reached = [...ancestorsOf(trail.versions, trail.here)].filter((version) => sent[version]);
  const earlier = ancestorsOf(
    sent,
    reached.flatMap((version) => sent[version]!.parents),
  );
  const latest = reached.filter((version) => !earlier.has(version));
  const versions = Object.fromEntries(
    Object.entries(trail.versions).map(([version, { unsent, revision, ...known }]) => {
      return [version, unsent || revision === undefined ? known : { ...known, revision }];
    }),
  );
  return { ...trail, versions, here: [...new Set([...trail.here, ...latest])], revision: last - 1 };
}
