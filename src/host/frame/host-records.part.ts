// Comes only where the host keeps the records: a frame that keeps them itself needs none of it.
import { errorAdvice, RecoveryError, type ErrorCode } from '../../errors.js';
import { HostEngine } from '../../store/host-engine.js';
import type { HostBackend } from '../../store/host-store.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Store, StoreChange } from '../../store/store.js';
import { faultOf } from './checks.js';
import type { Lent } from './frame-widget.js';
import { messageOf } from './protocol.js';
import { mostOfRecords, storageAnswer, storageCalls } from './storage-calls.js';

interface Answer {
  readonly type: string;
  readonly number: number;
  readonly value?: unknown;
  readonly code: ErrorCode;
  readonly ids: readonly string[];
  readonly change: Omit<StoreChange, 'elsewhere'>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: RecoveryError) => void;
}

export type HostRecords = Store & { end(): void };

/**
 * The store of a frame whose host keeps the records. Its answers are checked like those of any host's backend.
 * @param Records what stores promise, out of the file of the widget: that knows the kinds which the widget writes, this one none
 */
export function hostRecords({ port, methods, decidesAccess }: Lent, Records: typeof RecordStore): HostRecords {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(change: Omit<StoreChange, 'elsewhere'>) => void>();
  let last = 0;
  let isOver = false;

  const ask = (method: string, given: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (isOver) {
        reject(new RecoveryError('StorageLost'));
        return;
      }
      waiting.set(++last, { resolve, reject });
      port.postMessage({ number: last, method, arguments: given });
    });

  port.onmessage = ({ data }) => {
    const answer = faultOf(data, mostOfRecords) ? undefined : (messageOf(storageAnswer, data) as Answer | undefined);
    if (!answer) return;
    if (answer.type === 'changed') for (const listener of listeners) listener(answer.change);
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.type === 'answer') asked?.resolve(answer.value);
    else
      asked?.reject(
        new RecoveryError(Object.hasOwn(errorAdvice, answer.code) ? answer.code : 'StorageLost', { ids: answer.ids ?? [] }),
      );
  };

  // Only what the host has: a store does without the rest as it does beside any backend.
  const known = Object.entries(storageCalls(() => true)).filter(([name]) => methods.includes(name));
  // A moment of this window says nothing in another one: what is more than the form of a call stays here.
  const backend = Object.fromEntries(
    known.map(([name, { length }]) => [name, (...given: unknown[]) => ask(name, given.slice(0, length))]),
  );
  const watch: NonNullable<HostBackend['watch']> = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const engine = new HostEngine({ ...(backend as unknown as HostBackend), ...(methods.includes('watch') && { watch }) });
  const store = new Records(engine);
  return Object.assign(store, {
    decidesAccess,
    end() {
      isOver = true;
      store.close();
      for (const { reject } of waiting.values()) reject(new RecoveryError('StorageLost'));
      waiting.clear();
      port.close();
    },
  });
}
