import type { RecoveryError } from '../../src/errors.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';

/** A store whose reads and writes can be refused or held back by a test. */
export interface FaultyStore extends Store {
  refuse(call: 'put' | 'list' | 'get', error: RecoveryError | undefined): void;
  /** Calls wait until `release()`. */
  hold(call: 'put' | 'list' | 'get'): { release(): void };
}

/** Wraps a store so that faults can be injected at its seam. */
export function faultyStore(inner: Store = new MemoryStore({ state: 'session' })): FaultyStore {
  const refusals = new Map<string, RecoveryError>();
  const gates = new Map<string, Promise<void>>();
  const control = {
    refuse(call: string, error: RecoveryError | undefined): void {
      if (error) refusals.set(call, error);
      else refusals.delete(call);
    },
    hold(call: string): { release(): void } {
      let release!: () => void;
      gates.set(call, new Promise((resolve) => (release = resolve)));
      return {
        release: () => {
          gates.delete(call);
          release();
        },
      };
    },
  };
  return new Proxy(inner, {
    get(target, name: string) {
      if (name in control) return control[name as keyof typeof control];
      const value = Reflect.get(target, name, target) as unknown;
      if (typeof value !== 'function') return value;
      if (!['put', 'list', 'get'].includes(name)) return value.bind(target) as unknown;
      return async (...parameters: unknown[]): Promise<unknown> => {
        await gates.get(name);
        const refusal = refusals.get(name);
        if (refusal) throw refusal;
        return (value as (...all: unknown[]) => unknown).apply(target, parameters);
      };
    },
  }) as FaultyStore;
}
