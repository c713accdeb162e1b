import { RecoveryError } from '../../errors.js';
import { RecoveryEvent, type LockDetail } from '../../events/recovery-event.js';
import { pageConfiguration } from '../../host/page-configuration.js';
import type { Lock } from '../../store/lock/lock.js';
import type { Store } from '../../store/store.js';

const heard = new WeakMap<Store, Set<string>>();

/**
 * The lock of a store with what the page asks of it: when to lock by itself (`configure({ lock })`), and the events that tell the
 * page. Undefined where there can be no lock: words in memory, or kept by the host.
 * @throws RecoveryError `StorageLost` when its code could not be fetched
 * @fires {RecoveryEvent} recovery-locked - words went off the screen, and lie locked; from the document, once for the page
 */
export async function pageLock(store: Store, subject: string): Promise<Lock | undefined> {
  const { lockOf } = await import('../../store/lock/lock.part.js').catch((cause: unknown) => {
    throw new RecoveryError('StorageLost', { cause });
  });
  const lock = lockOf(store);
  if (!lock) return undefined;
  lock.page = pageConfiguration().lock ?? {};
  const subjects = heard.get(store) ?? new Set();
  if (!subjects.has(subject)) {
    heard.set(store, subjects.add(subject));
    // From the document, once, however many widgets go off the screen.
    store.watch({ subject }, ({ act }) => {
      if (act === 'lock') document.dispatchEvent(new RecoveryEvent('recovery-locked', factOf(subject)));
    });
  }
  return lock;
}

const factOf = (subject: string): LockDetail => ({ subject, at: new Date().toISOString() });

/**
 * Tells the page that somebody typed the pass phrase, or the code on paper.
 *
 * @fires {RecoveryEvent} recovery-unlocked - words can be read again; from the document, once for the page
 */
export function tellUnlocked(subject: string): void {
  document.dispatchEvent(new RecoveryEvent('recovery-unlocked', factOf(subject)));
}
