import { isRecoveryError } from '../errors.js';
import type { IndexedDbStoreOptions } from './indexeddb-store.js';
import { IndexedDbEngine, IndexedDbStore } from './indexeddb-store.js';
import { MemoryEngine } from './memory-store.js';
import type { Engine, Need, Work } from './rows.js';

/**
 * What widgets use unless told otherwise: the browser's database, or memory where the browser allows none. The change is
 * never silent: `state` turns to `memory`, and whoever watches the state hears it.
 */
export class DeviceStore extends IndexedDbStore {
  declare readonly engine: DeviceEngine;

  constructor(options: IndexedDbStoreOptions = {}, engine = new DeviceEngine(options)) {
    super(options, engine);
  }

  /** The browser's answer to our wish never to evict the data; undefined before the first save or without an answer. */
  get persisted(): boolean | undefined {
    return this.engine.persisted;
  }
}

class DeviceEngine extends IndexedDbEngine {
  persisted: boolean | undefined;
  #memory: MemoryEngine | undefined;
  #asked = false;

  override listen(isWatched?: boolean): void {
    if (!this.#memory) super.listen(isWatched);
  }

  override read<Result>(work: Work<Result>, need?: Need): Promise<Result> {
    return this.#withFallback(() => super.read(work, need), (memory) => memory.read(work)); // prettier-ignore
  }

  override async write<Result>(work: Work<Result>, need?: Need): Promise<Result> {
    const result = await this.#withFallback(() => super.write(work, need), (memory) => memory.write(work)); // prettier-ignore
    if (need?.creates && !this.#memory) this.#askForPersistence();
    return result;
  }

  async #withFallback<Result>(onDevice: () => Promise<Result>, inMemory: (memory: Engine) => Promise<Result>): Promise<Result> {
    try {
      if (!this.#memory) return await onDevice();
    } catch (error) {
      if (!isRecoveryError(error, 'StorageUnavailable')) throw error;
      if (!this.#memory) {
        this.#memory = new MemoryEngine();
        // What the database says from now on (blocked, changed) is no longer about these words.
        this.close();
        this.listener?.state((this.home = 'memory'));
      }
    }
    return inMemory(this.#memory);
  }

  /** Asked once, after the first durable save: before it there is nothing to keep, and some browsers ask the person. */
  #askForPersistence(): void {
    if (this.#asked || typeof navigator === 'undefined') return;
    this.#asked = true;
    const asking = async () => {
      this.persisted = await navigator.storage?.persist?.();
    };
    asking().catch(() => {});
  }
}
