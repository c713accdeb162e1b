import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { phoneLink } from '../../../src/safety/safety-config.js';
import { icon } from '../../../src/theme/icons.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ReadingBlock, ReadingLine } from '../../../src/widget/reading-document.js';
import { ReadingView } from '../../../src/widget/reading-view.js';
import type { CardPanelAccess } from '../panels.js';
import { CodeView } from './code-view.js';
import { firstMinute } from './first-minute.js';

/**
 * The card held out to somebody: a dialog over the whole screen with what is needed in the first minute, and nothing that can
 * be changed by accident. A dialog and not the full-screen mode of browsers, which iPhones do not have.
 */
export class ShowPanel implements Panel {
  readonly #code: CodeView;
  readonly #reading = new ReadingView();
  #lock: WakeLockSentinel | undefined;
  /** The whole card is shown, and not only what is needed first. */
  #isWhole = false;

  constructor(private readonly access: CardPanelAccess) {
    this.#code = new CodeView(access);
  }

  reset(): void {
    this.#code.reset();
    this.#isWhole = false;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.access.element.renderRoot.querySelector('dialog.stage');
  }

  /** Opens the dialog once it stands in the tree. */
  async #open(): Promise<void> {
    await this.access.element.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !dialog.isConnected) return;
    dialog.showModal();
    try {
      this.#lock = await navigator.wakeLock?.request('screen');
      if (!dialog.open) this.#release();
    } catch {
      // Without it the screen goes dark after a while, as always. That is nothing to trouble anybody with now.
    }
  }

  #release(): void {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }

  readonly #closed = (): void => {
    this.#release();
    this.reset();
    this.access.turnTo('read', '[data-panel="show"]');
  };

  /** Stays in the dialog: who holds the telephone now is to read, and to change nothing. */
  readonly #toggleWhole = (): void => {
    this.#isWhole = !this.#isWhole;
    this.access.changed();
    void focusWhenRendered(this.access.element, '#stage-title');
  };

  render(): TemplateResult {
    const { t, documentOf, plan, record, helpSlot, heading, levelOf } = this.access;
    void this.#open();
    const close = (): void => this.#dialog?.close();
    const reading = documentOf(plan(), record());
    const blocks = firstMinute(reading);
    return html`<dialog class="stage" aria-labelledby="stage-title" @close=${this.#closed}>
      <div class="stage-body" lang=${reading.lang}>
        <div class="stage-top">
          <button type="button" data-close @click=${close}>${t('show_close')}</button>
          ${helpSlot()}
        </div>
        ${heading(reading.title, 0, 'stage-title')}
        ${this.#isWhole ? this.#reading.of(reading, levelOf(1)) : this.#renderFirst(reading.notice, blocks)}
        <div class="actions">
          <button type="button" data-all @click=${this.#toggleWhole}>${t(this.#isWhole ? 'show_first' : 'show_all')}</button>
          ${blocks.length > 0 && !this.#isWhole ? this.#code.render() : nothing}
        </div>
      </div>
    </dialog>`;
  }

  #renderFirst(notice: string | undefined, blocks: readonly ReadingBlock[]): TemplateResult {
    return html`${notice ? html`<p class="notice">${notice}</p>` : nothing}
    ${blocks.length > 0 ? blocks.map((block) => this.#block(block)) : html`<p>${this.access.t('nothing_yet')}</p>`}`;
  }

  #block({ key, label, tone = 'text', lines }: ReadingBlock): TemplateResult {
    return html`<section class="block ${tone}" data-block=${key}>
      <div class="label">${label}</div>
      <ul>
        ${lines.map((line) => this.#line(line))}
      </ul>
    </section>`;
  }

  #line({ text, phone, details = [] }: ReadingLine): TemplateResult {
    const { t } = this.access;
    const [call, message] = [phoneLink('tel', phone), phoneLink('sms', phone)];
    return html`<li>
      <span class="words" dir="auto">${text}</span>
      ${
        call && message
          ? html`<span class="ways">
              <a class="button" href=${call}>${icon('phone')}${t('show_call')} <bdi>${phone}</bdi></a>
              <a class="button" href=${message}>${t('show_text')}</a>
            </span>`
          : phone
            ? html`<bdi class="words">${phone}</bdi>`
            : nothing
      }
      ${details.map((detail) => html`<span class="detail"><span class="quiet">${detail.label}:</span> <bdi>${detail.text}</bdi></span>`)}
    </li>`;
  }
}
