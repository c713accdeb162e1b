import { RecoveryError } from '../errors.js';
import type * as Writing from './widget.writing.part.js';

let part: typeof Writing | undefined;

/** The part, where it is here already. */
export function loadedWriting(): typeof Writing | undefined {
  return part;
}

/**
 * What writes comes a moment after what reads: a page shows a record sooner without it.
 * @throws RecoveryError `StorageLost` when it could not be fetched
 */
export async function writingPart(): Promise<typeof Writing> {
  try {
    return (part ??= await import('./widget.writing.part.js'));
  } catch (cause) {
    throw new RecoveryError('StorageLost', { cause });
  }
}
