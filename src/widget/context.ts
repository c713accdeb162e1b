import type { Settings } from '../host/page-configuration.js';

/**
 * The context protocol of the Web Components community group, in the few lines that are needed: a widget asks upwards
 * by an event, whoever provides the context answers by calling back, now and after every change.
 * `Symbol.for`, so that two copies of the SDK on a page understand each other.
 */
export const recoveryContext = Symbol.for('recovery-widgets.context');

/** Sent on `document` by a provider that came late, so that widgets already there ask again. */
export const contextReady = 'recovery-context-ready';

type Callback = (value: Settings, unsubscribe?: () => void) => void;

/** The question of the protocol. */
export class ContextRequestEvent extends Event {
  readonly context = recoveryContext;
  readonly subscribe = true;
  constructor(
    readonly contextTarget: Element,
    readonly callback: Callback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Asks for the nearest settings above an element and keeps them up to date until `disconnect()`. */
export class ContextConsumer {
  value: Settings = {};
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly element: Element,
    private readonly changed: () => void,
  ) {}

  connect(): void {
    document.addEventListener(contextReady, this.#ask);
    this.#ask();
  }

  disconnect(): void {
    document.removeEventListener(contextReady, this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.value = {};
  }

  #ask = (): void => {
    this.element.dispatchEvent(new ContextRequestEvent(this.element, this.#receive));
  };

  #receive: Callback = (value, unsubscribe) => {
    // A nearer provider that came later takes over from the one that answered before.
    if (this.#unsubscribe && this.#unsubscribe !== unsubscribe) this.#unsubscribe();
    this.#unsubscribe = unsubscribe;
    this.value = value;
    this.changed();
  };
}

/** Answers the requests of widgets below an element. */
export class ContextProvider {
  readonly #subscribers = new Map<Callback, () => void>();
  #value: Settings = {};

  constructor(private readonly element: Element) {
    element.addEventListener('context-request', (event) => this.#answer(event as ContextRequestEvent));
  }

  /** Tells widgets that were on the page before this provider to ask again. */
  connect(): void {
    document.dispatchEvent(new Event(contextReady));
  }

  set value(value: Settings) {
    this.#value = value;
    for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
  }

  #answer(event: ContextRequestEvent): void {
    if (event.context !== recoveryContext || event.contextTarget === this.element) return;
    event.stopPropagation();
    const { callback } = event;
    let unsubscribe = this.#subscribers.get(callback);
    if (!unsubscribe) {
      unsubscribe = () => this.#subscribers.delete(callback);
      this.#subscribers.set(callback, unsubscribe);
    }
    callback(this.#value, unsubscribe);
  }
}
