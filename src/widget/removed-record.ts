import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../a11y/focus.js';
import { RecoveryError, isRecoveryError } from '../errors.js';
import type { RecordReference } from '../record/record.js';
import type { Store } from '../store/store.js';

export interface RemovedAccess {
  readonly place: () => { readonly store: Store; readonly subject: string };
  /** What stands in the place of what was taken out, and what the way back is called. */
  readonly words: () => readonly [removed: string, putBack: string];
  readonly say: () => void;
  readonly back: (reference: RecordReference) => void;
  readonly fail: (error: RecoveryError) => void;
}

/** Takes a record out, and keeps the way back on screen: an address, no words. */
export class RemovedRecord implements ReactiveController {
  #removed: RecordReference | undefined;

  constructor(
    private readonly owner: LitElement,
    private readonly access: RemovedAccess,
  ) {
    owner.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.owner.isConnected) this.reset();
    });
  }

  reset(): void {
    this.#removed = undefined;
  }

  /** Whether it is out by now. A failure is shown. */
  async remove(reference: RecordReference): Promise<boolean> {
    const done = await this.#try(reference, (store) => store.remove(reference));
    if (!done) return false;
    this.#removed = reference;
    this.access.say();
    this.owner.requestUpdate();
    void focusWhenRendered(this.owner, `[data-put-back="${reference.kind}"] button`);
    return true;
  }

  async #putBack(reference: RecordReference): Promise<void> {
    if (!(await this.#try(reference, (store) => store.restore(reference)))) return;
    this.reset();
    this.access.back(reference);
    this.owner.requestUpdate();
  }

  /** Not done where another person sits here by then. */
  async #try({ subject }: RecordReference, act: (store: Store) => Promise<unknown>): Promise<boolean> {
    const { store } = this.access.place();
    try {
      await act(store);
    } catch (cause) {
      this.access.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
      return false;
    }
    const now = this.access.place();
    return this.owner.isConnected && now.store === store && now.subject === subject;
  }

  render(): TemplateResult | typeof nothing {
    const removed = this.#removed;
    if (!removed || removed.subject !== this.access.place().subject) return nothing;
    const [words, putBack] = this.access.words();
    return html`<div class="notice" data-put-back=${removed.kind}>
      <p>${words}</p>
      <div class="actions"><button type="button" @click=${() => void this.#putBack(removed)}>${putBack}</button></div>
    </div>`;
  }
}
