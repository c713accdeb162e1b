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
}

/** Paper: the part that makes it, loaded when it is first needed, and what the widget shows while its page is printed. */
export class PrintController implements ReactiveController {
  /** Undefined until `load()` has ended. */
  part: typeof Printing | undefined;
  #showAgain: (() => void) | undefined;
  #callOff: (() => void) | undefined;

  constructor(
    private readonly host: PrintHost,
    private readonly access: PrintAccess,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    // Paper has to come out offline too (rule A2.6). A failure is told when somebody prints.
    this.#callOff = whenIdle(() => void this.#fetch().catch(() => undefined));
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#callOff?.();
  }

  async load(): Promise<typeof Printing | undefined> {
    if (this.part) return this.part;
    try {
      await this.#fetch();
    } catch (cause) {
      this.access.fail(new RecoveryError('HostMisuse', { cause, detail: 'a file of the SDK could not be loaded' }));
    }
    this.host.requestUpdate();
    return this.part;
  }

  async #fetch(): Promise<void> {
    this.part ??= await import('./print.part.js');
  }

  async print(reading: ReadingDocument, format: SheetFormat): Promise<void> {
    const part = await this.load();
    await part?.printReading(reading, format);
  }

  readonly #before = (): void => {
    this.#showAgain = this.access.showReading();
  };

  readonly #after = (): void => {
    this.#showAgain?.();
    this.#showAgain = undefined;
  };
}
