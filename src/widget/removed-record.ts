import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../a11y/focus.js';
import { RecoveryError, isRecoveryError } from '../errors.js';
import type { RecordReference } from '../record/record.js';
import type { Store } from '../store/store.js';
import type { WidgetAccess } from './widget-access.js';

/** What taking a record out needs of a widget. */
export type RemovedAccess = Pick<WidgetAccess<unknown>, 'element' | 'place' | 't' | 'say' | 'tell' | 'fail'>;

/** Takes a record out, tells the page, and keeps the way back on screen: an address, no words. */
export class RemovedRecord implements ReactiveController {
  #removed: RecordReference | undefined;

  /**
   * @param said key of the text that stands in the place of what was taken out, and is said
   * @param back what is done once it is back
   */
  constructor(
    private readonly access: RemovedAccess,
    private readonly said: string,
    private readonly back: (reference: RecordReference) => void,
  ) {
    access.element.addController(this);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.access.element.isConnected) this.reset();
    });
  }

  reset(): void {
    this.#removed = undefined;
  }

  /** Whether it is out by now. A failure is shown. */
  async remove({ subject, kind, id, revision }: RecordReference & { readonly revision: number }): Promise<boolean> {
    const reference = { subject, kind, id };
    const done = await this.#try(reference, (store) => store.remove(reference));
    if (!done) return false;
    this.#removed = reference;
    this.access.say(this.said);
    this.access.element.requestUpdate();
    this.access.tell('recovery-removed', { ...reference, revision, at: new Date().toISOString() });
    void focusWhenRendered(this.access.element, `[data-put-back="${reference.kind}"] button`);
    return true;
  }

  async #putBack(reference: RecordReference): Promise<void> {
    if (!(await this.#try(reference, (store) => store.restore(reference)))) return;
    this.reset();
    this.back(reference);
    this.access.element.requestUpdate();
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
    return this.access.element.isConnected && now.store === store && now.subject === subject;
  }

  render(): TemplateResult | typeof nothing {
    const removed = this.#removed;
    if (!removed || removed.subject !== this.access.place().subject) return nothing;
    const { t } = this.access;
    return html`<div class="notice" data-put-back=${removed.kind}>
      <p>${t(this.said)}</p>
      <div class="actions"><button type="button" @click=${() => void this.#putBack(removed)}>${t('put_back')}</button></div>
    </div>`;
  }
}
