import type { Share, StoredRecord } from '../../record/record.js';

/** A change of what stands beside the words; pure, because it is done again where another version was stored meanwhile. */
export type Amendment = (record: StoredRecord) => StoredRecord;

export const given =
  (share: Share): Amendment =>
  (record) =>
    record.shares.some(({ id }) => id === share.id) ? record : { ...record, shares: [...record.shares, share] };

/** As if it had never been given: for one that did not get through. */
export const notGiven =
  (id: string): Amendment =>
  (record) => ({ ...record, shares: record.shares.filter((share) => share.id !== id) });

/** From now on it shows nothing. It stays in the record, for the person to look up. */
export const takenBack =
  (id: string, at: string): Amendment =>
  (record) => ({
    ...record,
    shares: record.shares.map((share) => (share.id === id && share.endedAt === undefined ? { ...share, endedAt: at } : share)),
  });

/** The way back, for what was ended at that moment. */
export const goesOn =
  (id: string, at: string): Amendment =>
  (record) => ({
    ...record,
    shares: record.shares.map((share) => {
      if (share.id !== id || share.endedAt !== at) return share;
      const { endedAt: _, ...open } = share;
      return open;
    }),
  });
