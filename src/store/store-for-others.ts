import { RecoveryError } from '../errors.js';
import type { Actor } from '../record/record.js';
import type { Store } from './store.js';

const standIns = new WeakMap<Store, Record<string, Store>>();

/**
 * The store as whoever acts may use it. For others than the person a stand-in, the same one each time, whose calls wait for the part
 * that knows what was shared with them (shared-store.ts): the widgets of a person never fetch that.
 */
export function storeOf(actor: Actor, store: Store): Store {
  if (actor.kind === 'person' || store.decidesAccess) return store;
  const known = standIns.get(store) ?? {};
  standIns.set(store, known);
  return (known[actor.kind + actor.id] ??= standIn(actor, store));
}

function standIn(actor: Actor, store: Store): Store {
  let open: (shared: Store) => void;
  const opened = new Promise<Store>((resolve) => (open = resolve));
  const load = async (): Promise<Store> => {
    const part = await import('./others.part.js').catch((cause: unknown) => {
      throw new RecoveryError('StorageLost', { cause });
    });
    open(part.storeFor(actor, store));
    return opened;
  };
  const watch: Store['watch'] = (query, listener) => {
    // Whoever watches reads next, and that fetches the part; once more where it could not be had.
    const watching = opened.then((shared) => shared.watch(query, listener));
    return () => void watching.then((stop) => stop());
  };
  return new Proxy({} as Store, {
    get(_target, name: keyof Store) {
      if (name === 'watch') return watch;
      if (name === 'watchState') return store.watchState.bind(store);
      // Nothing else goes through, such as how the store works inside.
      if (typeof store[name] !== 'function') return name === 'state' ? store.state : undefined;
      return async (...given: never[]) => ((await load())[name] as (...given: never[]) => unknown)(...given);
    },
  });
}
