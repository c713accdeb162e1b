import { mergeBodies, type MergeChoice } from '../record/merge.js';
import type { StoredRecord } from '../record/record.js';
import type { Draft } from '../store/store.js';

/** A change of what stands beside the body. */
export type Amendment = (record: StoredRecord) => StoredRecord;

/** All of a record that the person can change beside its body. */
const besideBody = ({ status, withdrawnAt, review, shares, notes }: Partial<StoredRecord>) => {
  return { status, withdrawnAt, review, shares, notes };
};

/**
 * What a draft changed beside the body. What others changed there since stays.
 * @param choice what to take where both changed the same
 */
export const amendmentOf =
  ({ record: mine, base }: Draft, choice?: MergeChoice): Amendment =>
  ({ withdrawnAt, review, ...record }) => {
    const theirs = besideBody({ ...record, ...(withdrawnAt && { withdrawnAt }), ...(review && { review }) });
    return { ...record, ...(mergeBodies(besideBody(base ?? {}), besideBody(mine), theirs, choice).merged as object) };
  };
