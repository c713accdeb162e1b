import { errorAdvice, type ErrorCode } from '../../errors.js';
import type { ConflictError } from '../../store/conflict-error.js';
import type { HostBackend } from '../../store/host-store.js';
import { faultOf, type Check } from './checks.js';
import { mostOfRecords, storageCall, storageCalls } from './storage-calls.js';

interface Call {
  readonly number: number;
  readonly method: keyof HostBackend;
  readonly arguments: readonly unknown[];
}

/** What of a backend a frame can be told of. */
export const methodsOf = (backend: HostBackend): string[] =>
  [...Object.keys(storageCalls(() => true)), 'watch'].filter((name) => typeof backend[name as keyof HostBackend] === 'function');

/**
 * Answers a frame out of the backend of the host. Every call is checked for its form and its subject first.
 * @returns the way to stop
 */
export function serveStorage(port: MessagePort, backend: HostBackend, isSubject: Check): () => void {
  const calls = storageCalls(isSubject);

  const failure = (number: number, code: ErrorCode, ids: readonly string[] = []) => ({ type: 'failure', number, code, ids });

  async function answer({ number, method, arguments: given }: Call): Promise<object> {
    const checks = Object.hasOwn(calls, method) ? calls[method]! : undefined;
    const acts = backend as unknown as Record<string, ((...all: unknown[]) => unknown) | undefined>;
    if (!checks || !acts[method] || given.length !== checks.length || !checks.every((check, index) => check(given[index])))
      return failure(number, 'HostMisuse');
    try {
      return { type: 'answer', number, value: await acts[method](...given) };
    } catch (error) {
      // Also an error of another copy of the SDK; anything else says nothing that may be passed on.
      const { code, ids = [], stored } = error as Partial<ConflictError>;
      if (code === 'Conflict' && stored) return { type: 'answer', number, value: { conflict: stored } };
      return code && Object.hasOwn(errorAdvice, code) ? failure(number, code, ids) : failure(number, 'StorageLost');
    }
  }

  port.onmessage = ({ data }) => {
    if (faultOf(data, mostOfRecords) || !storageCall(data)) return;
    const call = data as Call;
    void answer(call).then((reply) => {
      // What a host hands out may be a proxy of its framework, which no window can be sent.
      const isPlain = !faultOf(reply, mostOfRecords);
      port.postMessage(isPlain ? JSON.parse(JSON.stringify(reply)) : failure(call.number, 'StorageCorrupt'));
    });
  };
  const stop = backend.watch?.(({ subject, kind, id, revision, act }) => {
    if (isSubject(subject)) port.postMessage({ type: 'changed', change: { subject, kind, id, revision, act } });
  });
  return () => {
    stop?.();
    port.close();
  };
}
