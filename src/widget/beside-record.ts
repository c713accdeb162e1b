import type { LitElement, ReactiveController } from 'lit';
import { focusWhenRendered } from '../a11y/focus.js';
import type { RecordKind } from '../record/kind.js';
import { besideSession, type BesideAccess } from './beside-session.js';
import type { RecordSession } from './record-session.js';

/**
 * The one record of another kind that is open for writing beside that of the widget. What is typed is saved after a pause, when
 * the page goes away, and when another one is opened.
 */
export class BesideRecord<Body extends object> implements ReactiveController {
  #session: RecordSession<Body> | undefined;

  constructor(
    private readonly access: BesideAccess & { readonly element: LitElement },
    private readonly kind: RecordKind<Body>,
  ) {
    access.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.reset();
  }

  readonly #flush = (): void => {
    this.#session?.writer?.keepDraft();
    void this.#session?.leave().catch(() => undefined);
  };

  /** Another record of the widget is about to appear: what is open is saved under the one it was written for. */
  reset(): void {
    void this.#session?.dispose();
    this.#session = undefined;
  }

  /** Id of the record that is open. */
  get id(): string | undefined {
    return this.#session?.id;
  }

  /** What is open, once it can be written in. */
  get body(): Body | undefined {
    const session = this.#session;
    return session?.phase === 'ready' && session.writer && !session.newer ? session.body : undefined;
  }

  /** @param focus where the person goes on, once it is there */
  async open(id: string | undefined, focus: string): Promise<void> {
    this.reset();
    const session = besideSession(this.access, this.kind, id);
    this.#session = session;
    try {
      await session.ready;
      await session.writing();
    } catch {
      // Told by the owner of the session when somebody writes; the box stays closed until then.
    }
    this.access.changed();
    await focusWhenRendered(this.access.element, focus);
  }

  /** Saves what is open, and closes it. */
  close(focus: string): void {
    this.reset();
    this.access.changed();
    void focusWhenRendered(this.access.element, focus);
  }

  change(change: Partial<Body>, field = Object.keys(change).join()): void {
    const session = this.#session;
    if (session && this.body) session.update({ ...session.body, ...change }, field);
  }

  /** Saves now. Failures are shown by the widget. */
  async save(): Promise<void> {
    await this.#session?.save().catch(() => undefined);
  }
}
