import { faultOf } from './checks.js';
import { eventName, factsOf } from './event-facts.js';
import type { FrameSettings } from './frame-settings.js';
import { FrameWidget, type Lent } from './frame-widget.js';
import { fromHost, wrongProp } from './messages-of-host.js';
import type { FrameProps } from './props.js';
import { messageOf, mostOfMessage, type PaperFormat, type Refusal } from './protocol.js';

/** How long the host has to leave with the whole page before the frame leaves alone, in milliseconds. */
const leavePatience = 500;
/** How long saving may take when the host ends the session, in milliseconds. */
const lastWords = 2_500;

/** What a host sets: `host` says that the words lie with it. */
type Wanted = Omit<FrameProps, 'storage'> & { readonly storage?: FrameProps['storage'] | 'host' };

interface Told {
  readonly type: string;
  readonly props: Wanted;
  readonly format?: PaperFormat;
  readonly methods: readonly string[];
  readonly decidesAccess: boolean;
}

/** One connection with one host, through a channel that nobody else has. Ends for good. */
export class FrameSession {
  readonly #port: MessagePort;
  readonly #settings: FrameSettings;
  readonly #ended: () => void;
  readonly #widget = new FrameWidget((event) => this.#tell(event));
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #props: Wanted | undefined;
  /** Counts what was set: only the last one comes on screen. */
  #turn = 0;
  #showing: Promise<void> = Promise.resolve();
  #lent: ((given: Lent | undefined) => void) | undefined;
  #isClosed = false;

  constructor(port: MessagePort, settings: FrameSettings, ended: () => void) {
    this.#port = port;
    this.#settings = settings;
    this.#ended = ended;
    port.onmessage = this.#heard;
    addEventListener('click', this.#leave, true);
    for (const name of ['recovery-locked', 'recovery-unlocked']) document.addEventListener(name, this.#ofPage);
    this.#sizes.observe(document.body);
  }

  readonly #heard = ({ data, ports }: MessageEvent): void => {
    if (this.#isClosed) return;
    const fault = faultOf(data, mostOfMessage);
    const known = fault ? undefined : messageOf(fromHost, data);
    if (!known) {
      this.#refuse(fault ?? 'shape');
      return;
    }
    const told = known as Told;
    if (told.type === 'set-props') void this.#show(told.props);
    else if (told.type === 'print') this.#widget.print(told.format);
    else if (told.type === 'storage') this.#lent?.(ports[0] && { ...told, port: ports[0] });
    else void this.#close();
  };

  async #show(props: Wanted): Promise<void> {
    const wrong = wrongProp(props);
    if (wrong) {
      this.#refuse('prop', wrong);
      return;
    }
    const turn = ++this.#turn;
    // One after the other; what was set in between is left out.
    await (this.#showing = this.#showing.then(() => (turn === this.#turn && !this.#isClosed ? this.#turnTo(props) : undefined)));
  }

  async #turnTo(props: Wanted): Promise<void> {
    if (!this.#settings.widgets.includes(props.widget.replace('recovery-', ''))) {
      this.#refuse('widget');
      return;
    }
    const { storage, ...rest } = props;
    const isHost = storage === 'host';
    const element = await this.#widget.prepare(props.widget);
    const ask = (): Promise<Lent | undefined> => this.#askForStorage();
    const store = element && isHost ? await this.#widget.hostStore(element, ask).catch(() => undefined) : undefined;
    if (this.#isClosed) return;
    // Words that were meant for the host must not lie on this device: then nothing is shown.
    if (!element || (isHost && !store)) {
      this.#refuse(element ? 'storage' : 'widget');
      return;
    }
    this.#props = props;
    this.#widget.show(element, { ...rest, ...(!isHost && { storage }) }, store);
    this.#send({ type: 'shown' });
  }

  /** The port to the storage of the host, and what that can do. Undefined where the site of the frame allows none, or the host has none. */
  #askForStorage(): Promise<Lent | undefined> {
    if (!this.#settings.allowsHostStorage) return Promise.resolve(undefined);
    const answer = new Promise<Lent | undefined>((resolve) => (this.#lent = resolve));
    this.#send({ type: 'request-storage' });
    return answer;
  }

  #tell(event: CustomEvent): void {
    if (event.cancelable && this.#props?.prevent?.includes(event.type)) event.preventDefault();
    if (!eventName(event.type)) return;
    this.#send({ type: 'event', name: event.type, detail: factsOf((event.detail ?? {}) as object) });
  }

  /** What the page itself tells, and no widget. */
  readonly #ofPage = (event: Event): void => {
    if (event.target === document) this.#tell(event as CustomEvent);
  };

  #measure(): void {
    this.#send({ type: 'resize', height: Math.ceil(document.body.getBoundingClientRect().height) });
  }

  /** In the frame alone, leaving in haste would leave the page around it on screen. */
  readonly #leave = (event: Event): void => {
    const isButton = event.composedPath().some((node) => node instanceof Element && node.matches('[data-leave]'));
    const address = this.#props?.leaveTo;
    if (!isButton || !address) return;
    event.stopImmediatePropagation();
    document.documentElement.hidden = true;
    this.#send({ type: 'leave' });
    setTimeout(() => location.replace(address), leavePatience);
  };

  #refuse(reason: Refusal, prop = ''): void {
    this.#send({ type: 'refused', reason, prop });
  }

  #send(message: object): void {
    this.#port.postMessage(message);
  }

  async #close(): Promise<void> {
    this.#isClosed = true;
    removeEventListener('click', this.#leave, true);
    for (const name of ['recovery-locked', 'recovery-unlocked']) document.removeEventListener(name, this.#ofPage);
    this.#sizes.disconnect();
    await Promise.race([this.#widget.end(), new Promise((resolve) => setTimeout(resolve, lastWords))]);
    this.#send({ type: 'closed' });
    this.#port.close();
    this.#ended();
  }
}
