import type { CrisisPlanCopy } from '../schema.js';

/** What is known of the words that somebody holds, compared with those of now. */
export type CopyState = 'newest' | 'older' | 'ahead' | 'unknown';

/**
 * Compares a copy with the plan of now. The words count, not the number: to note who has a copy raises the number as well.
 * @param revision of the plan as it is stored
 * @param digest of its words; undefined where it cannot be made, and then the numbers are all there is
 */
export function copyState(copy: CrisisPlanCopy, revision: number, digest: string | undefined): CopyState {
  if (!copy.revision) return 'unknown';
  if (copy.digest && digest) {
    if (copy.digest === digest) return 'newest';
    return copy.revision > revision ? 'ahead' : 'older';
  }
  if (copy.revision === revision) return 'newest';
  return copy.revision > revision ? 'ahead' : 'older';
}
