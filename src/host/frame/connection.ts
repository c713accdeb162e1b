import { errorAdvice, RecoveryError, type ErrorCode } from '../../errors.js';
import { RecoveryEvent, type RecoveryEventMap } from '../../events/recovery-event.js';
import { faultOf } from './checks.js';
import type { FrameConnection, FrameOptions } from './frame-options.js';
import { fromFrame, ready as isReady } from './messages-of-frame.js';
import type { FrameProps } from './props.js';
import { messageOf, mostOfMessage, mostOfOpening, protocolVersion, type Refusal } from './protocol.js';
import { frameMisuse, refusalError } from './refusal-error.js';

/** How long a frame may take to save what is on screen when it is closed, in milliseconds. */
const lastWords = 3_000;

interface Heard {
  readonly type: string;
  readonly name: keyof RecoveryEventMap;
  readonly detail: { readonly code?: ErrorCode };
  readonly height: number;
  readonly reason: Refusal;
  readonly prop: string;
}

/** Speaks with the page in an iframe. A function and not a class: names inside it are short in what is built. */
export function connection(iframe: HTMLIFrameElement, options: FrameOptions): FrameConnection {
  const { origin, backend, resize = true, timeout = 15_000, leave = (address) => location.replace(address) } = options;
  const target = new EventTarget();
  /** The same for each page that the frame loads: a page answers it once. */
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  /** The frame may ask for records of these, and of nobody else. */
  const subjects = new Set<string>();
  let port: MessagePort | undefined;
  let stopStorage: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let resolve!: () => void;
  let reject!: (error: RecoveryError) => void;
  let ended!: () => void;
  const ready = new Promise<void>((...both) => ([resolve, reject] = both));
  const end = new Promise<void>((done) => (ended = done));

  const tell = (name: keyof RecoveryEventMap, detail: object): void => {
    target.dispatchEvent(new RecoveryEvent(name, detail as never));
  };

  const refused = (reason: Refusal, prop?: string): void => {
    clearTimeout(timer);
    const error = refusalError(reason, prop);
    reject(error);
    tell('recovery-failed', { kind: '', subject: subjectOf(props), during: 'load', code: error.code, error });
  };

  const checked = (given: FrameProps): FrameProps => {
    const fault = faultOf(given, mostOfMessage);
    if (fault) throw refusalError(fault);
    subjects.add(subjectOf(given));
    // The frame looks at the form of each. What a host hands in may be a proxy of its framework, which no window can be sent.
    return JSON.parse(JSON.stringify(given)) as FrameProps;
  };
  let props = checked(options.props);

  const sendProps = (): void =>
    port?.postMessage({ type: 'set-props', props: { ...props, ...(backend && { storage: 'host' }) } });

  /** Gives the frame a port to the storage of the host. Without one, no frame has a reason to ask. */
  const lend = async (): Promise<void> => {
    if (!backend) return;
    const asked = port;
    const { port1, port2 } = new MessageChannel();
    const { methodsOf, serveStorage } = await import('./storage-host.part.js');
    stopStorage?.();
    stopStorage = serveStorage(port1, backend, (subject) => subjects.has(subject as string));
    asked?.postMessage({ type: 'storage', methods: methodsOf(backend), decidesAccess: !!backend.decidesAccess }, [port2]);
  };

  const heard = ({ data }: MessageEvent<unknown>): void => {
    const message = faultOf(data, mostOfMessage) ? undefined : (messageOf(fromFrame, data) as Heard | undefined);
    const type = message?.type;
    if (type === 'closed') ended();
    if (!message || isClosed) return;
    if (type === 'shown') {
      clearTimeout(timer);
      resolve();
    } else if (type === 'event') {
      const { detail, name } = message;
      const error = detail.code && Object.hasOwn(errorAdvice, detail.code) && new RecoveryError(detail.code);
      tell(name, { ...detail, ...(error && { error }) });
    } else if (type === 'refused') refused(message.reason, message.prop);
    else if (type === 'request-storage') void lend();
    else if (type === 'resize' && resize)
      // Where borders count as height, they would take it from the page inside.
      iframe.style.height = `${message.height + iframe.offsetHeight - iframe.clientHeight}px`;
    else if (type === 'leave' && props.leaveTo) leave(props.leaveTo);
  };

  const letGo = (): void => {
    stopStorage?.();
    port?.close();
  };

  const opened = ({
    origin: sender,
    source,
    data,
    ports: [given],
  }: MessageEvent<{ nonce?: unknown; version?: unknown } | null>) => {
    if (sender !== origin || !source || source !== iframe.contentWindow) return;
    if (faultOf(data, mostOfOpening) || data?.nonce !== nonce) return;
    if (data.version !== protocolVersion) refused('version');
    else if (isReady(data) && given) {
      // It answered too late. Told so, it can be connected again.
      if (isClosed) given.postMessage({ type: 'close' });
      else {
        // A page that was loaded anew takes the place of the one before it.
        letGo();
        port = given;
        port.onmessage = heard;
        sendProps();
      }
    }
  };

  const hello = (): void => {
    clearTimeout(timer);
    timer = setTimeout(refused, timeout, 'silence');
    iframe.contentWindow?.postMessage({ recovery: 'frame', version: protocolVersion, type: 'hello', nonce }, origin);
  };

  addEventListener('message', opened);
  iframe.addEventListener('load', hello);
  // A frame that is still empty belongs to this page; one that is there already does not, and its `load` may be over.
  if (iframe.contentWindow && !iframe.contentDocument) hello();

  const acts = {
    ready,
    set(some: Partial<FrameProps>) {
      props = checked({ ...props, ...some });
      sendProps();
    },
    async print(format?: string) {
      await ready;
      port?.postMessage({ type: 'print', ...(format && { format }) });
    },
    async close() {
      if (!isClosed) {
        isClosed = true;
        iframe.removeEventListener('load', hello);
        clearTimeout(timer);
        ready.catch(() => undefined);
        reject(frameMisuse('closed'));
        if (port) port.postMessage({ type: 'close' });
        else ended();
        // A page that has not answered yet still may, and is then told that nobody waits for it.
        setTimeout(() => {
          ended();
          removeEventListener('message', opened);
        }, lastWords);
      }
      await end;
      letGo();
    },
  };
  // Listeners know the details of events by their names.
  return Object.assign(target, acts) as FrameConnection;
}

const subjectOf = ({ subject }: FrameProps): string => subject || 'self';
