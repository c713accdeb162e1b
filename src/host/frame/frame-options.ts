import type { RecoveryEvent, RecoveryEventMap } from '../../events/recovery-event.js';
import type { HostBackend } from '../../store/host-store.js';
import type { FrameProps } from './props.js';
import type { PaperFormat } from './protocol.js';

export interface FrameOptions {
  /** Origin of the page in the frame, exactly. Nothing is sent to, or taken from, any other one. */
  readonly origin: string;
  /** What the frame shows, and how. */
  readonly props: FrameProps;
  /**
   * Keeps the records in your own system: what `createHostStore` takes too. Without it the frame keeps them in the database of its own
   * origin, where this page cannot read them. The page of the frame has to allow it.
   */
  readonly backend?: HostBackend | undefined;
  /** `false` leaves the height of the iframe to you. */
  readonly resize?: boolean | undefined;
  /** Leaves for the address that you set as `leaveTo`. Left out, the page goes there and is not in the history any more. */
  readonly leave?: ((address: string) => void) | undefined;
  /** How long to wait for the frame, in milliseconds; 15 seconds when left out. */
  readonly timeout?: number | undefined;
}

/** The host's side of one frame. Hears `recovery-…` events with the same details as on a page; cancelling them does nothing. */
export interface FrameConnection extends EventTarget {
  /** Resolves when the widget stands in the frame; rejects with a `HostMisuse` that says what to do. */
  readonly ready: Promise<void>;
  /**
   * Changes some of what was set, at once or as soon as the frame is there. `undefined` takes one back. What the frame refuses comes as
   * `recovery-failed`.
   * @throws RecoveryError `HostMisuse` for what is no plain data, or too large
   */
  set(props: Partial<FrameProps>): void;
  /** Opens the print dialog with what the widget puts on paper. */
  print(format?: PaperFormat): Promise<void>;
  /** Ends it: what is on screen in the frame is saved and goes. Wait for it before the iframe is taken off the page. */
  close(): Promise<void>;
  addEventListener<Name extends keyof RecoveryEventMap>(
    name: Name,
    listener: ((event: RecoveryEvent<Name>) => void) | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
