import type { StoreChange } from '../store/store.js';
import type { FhirBackend } from './fhir-backend.js';
import type { Wait } from './waiting.js';

type Changed = (change: Omit<StoreChange, 'elsewhere'>) => void;

/**
 * Asks the server again and again for what others changed, for each subject as long as somebody listens. What was erased elsewhere
 * leaves nothing that could be asked for, so nobody hears of that.
 */
export class Watching {
  readonly #backend: FhirBackend;
  readonly #milliseconds: number;
  readonly #wait: Wait;
  readonly #listeners = new Map<string, { count: number; stop: AbortController }>();
  changed: Changed | undefined;

  constructor(backend: FhirBackend, seconds: number, wait: Wait) {
    this.#backend = backend;
    this.#milliseconds = seconds * 1_000;
    this.#wait = wait;
  }

  /** Returns the way to stop. */
  listen(subject: string): () => void {
    const here = this.#listeners.get(subject) ?? { count: 0, stop: new AbortController() };
    if (here.count++ === 0) {
      this.#listeners.set(subject, here);
      void this.#run(subject, here.stop.signal);
    }
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      if (--here.count > 0) return;
      here.stop.abort();
      if (this.#listeners.get(subject) === here) this.#listeners.delete(subject);
    };
  }

  stopAll(): void {
    for (const { stop } of this.#listeners.values()) stop.abort();
    this.#listeners.clear();
  }

  async #run(subject: string, signal: AbortSignal): Promise<void> {
    const told = new Map<string, string | undefined>();
    let since: string | undefined;
    for (let isFirst = true; !signal.aborted;) {
      try {
        const found = await this.#backend.changedSince(subject, since);
        if (signal.aborted) return;
        for (const version of found) {
          const { resourceId, versionId, lastUpdated, record, revision, removed } = version;
          const isNews = told.get(resourceId) !== versionId && !isFirst && !this.#backend.isOwn(version);
          told.set(resourceId, versionId);
          if (!since || Date.parse(lastUpdated) > Date.parse(since)) since = lastUpdated;
          const { kind, id } = record;
          if (isNews) this.changed?.({ subject, kind, id, revision, act: removed ? 'remove' : 'put' });
        }
        isFirst = false;
      } catch {
        // Whoever reads or saves is told that the server is out of reach; here it is asked again.
      }
      // Ends with the reason of the signal, which is no failure.
      await this.#wait(this.#milliseconds, signal).catch(() => undefined);
    }
  }
}
