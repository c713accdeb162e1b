import type { Actor, Share, StoredRecord } from '../../src/record/record.js';

/** A change of what stands beside the words; pure, because it is done again where another version was stored meanwhile. */
type Amendment = (record: StoredRecord) => StoredRecord;

/** What a change needs that would differ each time it is made. */
export interface Stamp {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

const isOpenFor =
  ({ kind, id }: Actor) =>
  ({ to, endedAt }: Share): boolean =>
    to.kind === kind && to.id === id && !endedAt;

/** The share with somebody that has not ended. */
export const openShare = (shares: readonly Share[], to: Actor): Share | undefined => shares.find(isOpenFor(to));

export const isShared = (shares: readonly Share[], to: Actor, place: string): boolean => {
  const scope = openShare(shares, to)?.scope;
  return scope === 'all' || Boolean(scope?.includes(place));
};

/** Lets somebody see one place more. */
export const shownTo =
  (to: Actor, place: string, { id, at }: Stamp): Amendment =>
  (record) => {
    const { shares } = record;
    const open = openShare(shares, to);
    if (!open) {
      // What ended before is kept in the versions of the record; here it would grow with every change of mind.
      const others = shares.filter((share) => share.to.kind !== to.kind || share.to.id !== to.id);
      return { ...record, shares: [...others, { id, to, scope: [place], mode: 'view', grantedAt: at }] };
    }
    if (open.scope === 'all' || open.scope.includes(place)) return record;
    const more = { ...open, scope: [...open.scope, place] };
    return { ...record, shares: shares.map((share) => (share === open ? more : share)) };
  };

/**
 * Lets somebody see one place less. The last one ends the share.
 * @param all every place of the record: a share of everything becomes one of all the others
 */
export const hiddenFrom =
  (to: Actor, place: string, all: readonly string[], { at }: Stamp): Amendment =>
  (record) => {
    const open = openShare(record.shares, to);
    if (!open) return record;
    const scope = (open.scope === 'all' ? all : open.scope).filter((one) => one !== place);
    const less = scope.length > 0 ? { ...open, scope } : { ...open, endedAt: at };
    return { ...record, shares: record.shares.map((share) => (share === open ? less : share)) };
  };

/** Ends what somebody may see, all at once. */
export const ended =
  (to: Actor, { at }: Stamp): Amendment =>
  (record) => ({
    ...record,
    shares: record.shares.map((share) => (isOpenFor(to)(share) ? { ...share, endedAt: at } : share)),
  });

/** The way back: what was ended at that moment holds again. */
export const goesOn =
  (to: Actor, { at }: Stamp): Amendment =>
  (record) => ({
    ...record,
    shares: record.shares.map((share) => {
      if (share.endedAt !== at || share.to.id !== to.id || share.to.kind !== to.kind) return share;
      const { endedAt: _, ...open } = share;
      return open;
    }),
  });
