import type { ReactiveController } from 'lit';
import { RecoveryError } from '../errors.js';
import type * as Printing from './print.part.js';
import type { ReadingDocument, SheetFormat } from './reading-document.js';
import { whenIdle } from './when-idle.js';

/** The widget as far as printing concerns it. */
interface PrintHost {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

export interface PrintAccess {
  /** Shows for the moment of printing what can be read, in the same task; returns the way back, if anything was changed. */
  readonly showReading: () => (() => void) | undefined;
  readonly fail: (error: RecoveryError) => void;
  /** Fetches what the widget shows of paper on screen. */
  readonly preview?: () => Promise<unknown>;
}

/** Paper: the part that makes it, loaded when it is first needed, and what the widget shows while its page is printed. */
export class PrintController implements ReactiveController {
  /** Undefined until `load()` has ended. */
  part: typeof Printing | undefined;
  #loading: Promise<typeof Printing | undefined> | undefined;
  #showAgain: (() => void) | undefined;
  #callOff: (() => void) | undefined;

  constructor(
    private readonly host: PrintHost,
    private readonly access: PrintAccess,
    private readonly getPart = (): Promise<typeof Printing> => import('./print.part.js'),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostUpdated(): void {
    // Paper has to come out offline too (rule A2.6), but not before there is something on screen. A failure is told when somebody prints.
    this.#callOff ??= whenIdle(() => void this.#fetch().catch(() => undefined));
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#callOff?.();
    this.#callOff = undefined;
  }

  /**
   * Loads all that a preview needs, once, however often a render asks: what cannot be had must not fail again with each
   * render. `forget()` lets it be asked for again.
   */
  load(): Promise<typeof Printing | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** A failure before is no reason not to ask again. */
  forget(): void {
    if (!this.part) this.#loading = undefined;
  }

  async #load(): Promise<typeof Printing | undefined> {
    try {
      await Promise.all([this.#fetch(), this.access.preview?.()]);
    } catch (cause) {
      this.part = undefined;
      this.access.fail(new RecoveryError('HostMisuse', { cause, detail: 'a file of the SDK could not be loaded' }));
    }
    this.host.requestUpdate();
    return this.part;
  }

  async #fetch(): Promise<void> {
    this.part ??= await this.getPart();
  }

  /** @param read called when paper is ready; undefined when what was to be printed is not on screen any more */
  async print(read: () => ReadingDocument | undefined, format: SheetFormat): Promise<void> {
    // Somebody asked by pressing a button: worth another try.
    this.forget();
    const part = await this.load();
    const reading = read();
    if (!part || !reading) return;
    try {
      await part.printReading(reading, format);
    } catch (cause) {
      this.access.fail(new RecoveryError('HostMisuse', { cause, detail: 'the page could not be printed' }));
    }
  }

  readonly #before = (): void => {
    this.#showAgain ??= this.access.showReading();
  };

  readonly #after = (): void => {
    this.#showAgain?.();
    this.#showAgain = undefined;
  };
}
