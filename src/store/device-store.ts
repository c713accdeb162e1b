import { isRecoveryError } from '../errors.js';
import type { IndexedDbStoreOptions } from './indexeddb-store.js';
import { IndexedDbEngine } from './indexeddb-store.js';
import { MemoryEngine } from './memory-store.js';
import { RecordStore } from './record-store.js';
import type { Engine, EngineListener, Need, Work } from './rows.js';
import type { Named } from './tab-channel.js';

/**
 * What widgets use unless told otherwise: the browser's database, or memory where the browser allows none. The change is
 * never silent: `state` turns to `memory`, and whoever watches the state hears it.
 */
export class DeviceStore extends RecordStore {
  readonly #engine: DeviceEngine;

  constructor(options: IndexedDbStoreOptions = {}) {
    const engine = new DeviceEngine(options);
    super(engine, options.now);
    this.#engine = engine;
  }

  /** The browser's answer to our wish never to evict the data; undefined before the first save or without an answer. */
  get persisted(): boolean | undefined {
    return this.#engine.persisted;
  }

  /** Starts opening the database where one is known to exist. */
  warm(): void {
    this.#engine.warm();
  }
}

class DeviceEngine implements Engine {
  persisted: boolean | undefined;
  readonly #device: IndexedDbEngine;
  #memory: MemoryEngine | undefined;
  #listener: EngineListener | undefined;
  #asked = false;

  constructor(options: IndexedDbStoreOptions) {
    this.#device = new IndexedDbEngine(options);
  }

  get home() {
    return this.#current.home;
  }

  set listener(listener: EngineListener | undefined) {
    this.#listener = this.#device.listener = listener;
  }

  get #current(): Engine {
    return this.#memory ?? this.#device;
  }

  listen(): void {
    this.#current.listen();
  }

  warm(): void {
    this.#device.warm();
  }

  read<Result>(work: Work<Result>, need?: Need): Promise<Result> {
    return this.#withFallback((engine) => engine.read(work, need));
  }

  async write<Result>(work: Work<Result>, need?: Need): Promise<Result> {
    const result = await this.#withFallback((engine) => engine.write(work, need));
    if (need?.creates) this.#askForPersistence();
    return result;
  }

  announce(changes: readonly Named[]): void {
    this.#current.announce(changes);
  }

  acceptLoss(): Promise<void> {
    return this.#current.acceptLoss();
  }

  close(): void {
    this.#device.close();
  }

  async #withFallback<Result>(operate: (engine: Engine) => Promise<Result>): Promise<Result> {
    try {
      return await operate(this.#current);
    } catch (error) {
      if (!isRecoveryError(error, 'StorageUnavailable')) throw error;
      if (!this.#memory) {
        this.#memory = new MemoryEngine();
        // What the database says from now on (blocked, changed) is no longer about these words.
        this.#device.close();
        this.#listener?.state('memory');
      }
      return operate(this.#memory);
    }
  }

  /** Asked once, after the first durable save: before it there is nothing to keep, and some browsers ask the person. */
  #askForPersistence(): void {
    if (this.#asked || this.#memory || typeof navigator === 'undefined') return;
    this.#asked = true;
    const asking = async () => {
      this.persisted = await navigator.storage?.persist?.();
    };
    asking().catch(() => {});
  }
}
