import type { StoreChange } from './store.js';

/** What goes over the channel: names of records, never their contents. */
export type Named = Omit<StoreChange, 'elsewhere'>;

/** Tells other tabs, and other stores of this page, what has changed. Does nothing where the browser has no channels. */
export class TabChannel {
  #channel: BroadcastChannel | undefined;

  constructor(
    private readonly name: string,
    private readonly hear: (changes: readonly Named[]) => void,
  ) {}

  /** Begins to listen. Not done on construction, so that a page that only defines widgets opens nothing. */
  open(): void {
    if (this.#channel || typeof BroadcastChannel !== 'function') return;
    try {
      this.#channel = new BroadcastChannel(this.name);
    } catch {
      // Opaque origins have no channels.
      return;
    }
    // Node: a channel alone is no reason to keep a process running.
    (this.#channel as { unref?: () => void }).unref?.();
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (Array.isArray(data)) this.hear(data.filter(isNamed));
    };
  }

  send(changes: readonly Named[]): void {
    this.open();
    this.#channel?.postMessage(changes);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

// Any script of the origin can send on the channel.
function isNamed(value: unknown): value is Named {
  const named = value as Named | null;
  return typeof named?.subject === 'string' && typeof named.kind === 'string' && typeof named.id === 'string';
}
