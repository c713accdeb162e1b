import { faultOf } from './checks.js';
import { FrameSession } from './frame-session.js';
import { frameSettings } from './frame-settings.js';
import { hello } from './messages-of-host.js';
import { mostOfOpening, protocolVersion } from './protocol.js';
import { refusalError } from './refusal-error.js';

/** After this long without a host the page says that it cannot be opened here, in milliseconds. */
const patience = 15_000;
/** A page that is connected more often than this was written to wear the frame out. */
const mostSessions = 1_000;

interface Hello {
  readonly nonce: string;
  readonly origin: string;
}

/** The page in the frame: answers the pages that its own site lists, one at a time, and nobody else. */
export class FramePage {
  readonly #settings = frameSettings(document, reportError);
  /** A hello counts once. */
  readonly #used = new Set<string>();
  #session: FrameSession | undefined;
  /** Came while another connection stood: a host ends one and begins the next without waiting. */
  #waiting: Hello | undefined;

  start(): void {
    const isAlone = parent === window;
    if (!isAlone) addEventListener('message', this.#heard);
    setTimeout(() => this.#notice(this.#used.size === 0), isAlone ? 0 : patience);
  }

  readonly #heard = ({ origin, source, data }: MessageEvent): void => {
    if (source !== parent || !this.#settings.parents.includes(origin)) return;
    if (faultOf(data, mostOfOpening)) return;
    const { recovery, type, version, nonce } = (data ?? {}) as Record<string, unknown>;
    if (recovery !== 'frame' || type !== 'hello' || typeof nonce !== 'string') return;
    if (version !== protocolVersion) {
      parent.postMessage({ recovery: 'frame', version: protocolVersion, type: 'refused', nonce }, origin);
      reportError(refusalError('version'));
      this.#notice(!this.#session);
      return;
    }
    if (!hello(data) || this.#used.has(nonce) || this.#used.size >= mostSessions) return;
    if (this.#session) this.#waiting = { nonce, origin };
    else this.#accept({ nonce, origin });
  };

  #accept({ nonce, origin }: Hello): void {
    this.#used.add(nonce);
    this.#waiting = undefined;
    this.#notice(false);
    const { port1, port2 } = new MessageChannel();
    this.#session = new FrameSession(port1, this.#settings, () => {
      this.#session = undefined;
      if (this.#waiting) this.#accept(this.#waiting);
    });
    parent.postMessage({ recovery: 'frame', version: protocolVersion, type: 'ready', nonce }, origin, [port2]);
  }

  /** Words of the page itself, in its own language. */
  #notice(isShown: boolean): void {
    const notice = document.querySelector<HTMLElement>('#not-opened');
    if (notice) notice.hidden = !isShown;
  }
}
