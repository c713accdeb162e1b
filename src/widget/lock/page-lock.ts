import { RecoveryError } from '../../errors.js';
import { RecoveryEvent } from '../../events/recovery-event.js';
import { pageConfiguration } from '../../host/page-configuration.js';
import type { Lock } from '../../store/lock/lock.js';
import type { Store } from '../../store/store.js';

const heard = new WeakMap<Store, Set<string>>();

/**
 * The lock of a store with what the page asks of it: when to lock by itself (`configure({ lock })`), and the events that tell the
 * page. Undefined where there can be no lock: words in memory, or kept by the host.
 * @throws RecoveryError `StorageLost` when its code could not be fetched
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
    store.watch({ subject }, ({ act }) => act === 'lock' && tellPage('recovery-locked', subject));
  }
  return lock;
}

export function tellPage(name: 'recovery-locked' | 'recovery-unlocked', subject: string): void {
  document.dispatchEvent(new RecoveryEvent(name, { subject, at: new Date().toISOString() }));
}
