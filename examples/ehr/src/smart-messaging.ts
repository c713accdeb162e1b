// SMART Web Messaging 1.0: a page in a frame speaks with the health record around it. Only where the record offered that at sign-in.
import type { FhirResource } from 'recovery-widgets/fhir.js';

/** What the record told at sign-in; both are left out where it does not listen. */
export interface MessagingLaunch {
  readonly smart_web_messaging_origin?: unknown;
  readonly smart_web_messaging_handle?: unknown;
}

/** The record did not answer, or not as it should. */
export class NoAnswer extends Error {}

type Payload = Readonly<Record<string, unknown>>;

const isPayload = (value: unknown): value is Payload => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One origin and nothing else: neither `*` nor an address with a path, which a browser would cut down without a word. */
function originIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const { origin, protocol } = new URL(value);
  return value.replace(/\/$/, '') === origin && /^https?:$/.test(protocol) ? origin : undefined;
}

export class SmartMessaging {
  private constructor(
    private readonly record: Window,
    private readonly origin: string,
    private readonly handle: string,
    private readonly seconds: number,
  ) {}

  /** @returns undefined where the record offers none, or where this page stands by itself */
  static from(
    { smart_web_messaging_origin, smart_web_messaging_handle }: MessagingLaunch,
    seconds = 5,
  ): SmartMessaging | undefined {
    const origin = originIn(smart_web_messaging_origin);
    const record: Window | null = window.parent === window ? window.opener : window.parent;
    if (!origin || !record || typeof smart_web_messaging_handle !== 'string') return undefined;
    return new SmartMessaging(record, origin, smart_web_messaging_handle, seconds);
  }

  /** Whether somebody is there who answers. @throws NoAnswer */
  async handshake(): Promise<void> {
    await this.#ask('status.handshake', {});
  }

  /** The person is done here, and the record may close or hide this page. @throws NoAnswer */
  async done(): Promise<void> {
    await this.#ask('ui.done', {});
  }

  /**
   * Puts a draft on the clinician's screen, where somebody signs it or throws it away.
   * @returns where it lies, such as `Goal/1`
   * @throws NoAnswer
   */
  async create(resource: FhirResource): Promise<string> {
    const { status, location } = await this.#ask('scratchpad.create', { resource });
    if (!/^20[01]\b/.test(String(status)) || typeof location !== 'string') throw new NoAnswer('The draft was not taken.');
    return location;
  }

  #ask(messageType: string, payload: Payload): Promise<Payload> {
    const messageId = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        window.removeEventListener('message', hear);
      };
      const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
        // Any frame on any page can send messages to this one.
        if (source !== this.record || origin !== this.origin || !isPayload(data)) return;
        if (data.responseToMessageId !== messageId || !isPayload(data.payload)) return;
        stop();
        resolve(data.payload);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new NoAnswer(`No answer to ${messageType}.`));
      }, this.seconds * 1000);
      window.addEventListener('message', hear);
      this.record.postMessage({ messagingHandle: this.handle, messageId, messageType, payload }, this.origin);
    });
  }
}
