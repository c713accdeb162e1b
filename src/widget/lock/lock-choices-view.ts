import { html, nothing, type TemplateResult } from 'lit';
import { pageConfiguration } from '../../host/page-configuration.js';
import type { StoredRecord } from '../../record/record.js';
import type { Lock } from '../../store/lock/lock.js';
import type { LockPanelAccess } from './lock-panel.js';

/** A crisis card, as far as its name goes. */
export type NamedCard = StoredRecord<{ readonly name?: unknown }>;

const minutes = [1, 5, 15, 30, 60];

interface LockInHand {
  readonly lock: () => Lock;
  readonly subject: () => string;
  /** Resolves with whether it was done. */
  readonly attempt: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** What the person chooses of a lock that is set: when it locks by itself, and the one card that stays open. */
export class LockChoicesView {
  constructor(
    private readonly access: LockPanelAccess,
    private readonly hand: LockInHand,
  ) {}

  render(cards: readonly NamedCard[]): TemplateResult {
    return html`${this.#renderWhen()} ${this.#renderOpenCard(cards)}`;
  }

  async #do(act: (lock: Lock, subject: string) => Promise<unknown>, said: string): Promise<void> {
    if (await this.hand.attempt(() => act(this.hand.lock(), this.hand.subject()))) this.access.say(said);
  }

  #renderWhen(): TemplateResult {
    const { t, heading } = this.access;
    const { idleMinutes, onHide } = this.hand.lock().choices(this.hand.subject()) ?? {};
    const page = pageConfiguration().lock;
    const choose = (change: { idleMinutes?: number | undefined; onHide?: boolean }): void =>
      void this.#do((lock, subject) => lock.choose(subject, { idleMinutes, onHide, ...change }), 'lock_when_saved');
    const minutesChosen = (event: Event): void =>
      choose({ idleMinutes: Number((event.target as HTMLSelectElement).value) || undefined });
    const hideChosen = (event: Event): void => choose({ onHide: (event.target as HTMLInputElement).checked });
    return html`<div class="part">
      ${heading(t('lock_when_title'), 3)}
      <div class="field">
        <label for="lock-when">${t('lock_when')}</label>
        <select id="lock-when" @change=${minutesChosen}>
          <option value="0" .selected=${!idleMinutes}>${t('lock_never')}</option>
          ${minutes.map(
            (count) => html`<option value=${count} .selected=${idleMinutes === count}>${t('lock_minutes', { count })}</option>`,
          )}
        </select>
      </div>
      <label class="check">
        <input type="checkbox" data-on-hide .checked=${onHide ?? false} @change=${hideChosen} />
        <span>${t('lock_on_hide')}</span>
      </label>
      ${page?.idleMinutes ? html`<p class="quiet">${t('lock_page_minutes', { count: page.idleMinutes })}</p>` : nothing}
      ${page?.onHide ? html`<p class="quiet">${t('lock_page_hide')}</p>` : nothing}
    </div>`;
  }

  #renderOpenCard(cards: readonly NamedCard[]): TemplateResult | typeof nothing {
    const { t, heading, day } = this.access;
    if (cards.length === 0) return nothing;
    const open = this.hand.lock().choices(this.hand.subject())?.open;
    const choose = (card: NamedCard | undefined): void =>
      void this.#do((lock, subject) => lock.leaveOpen(subject, card), card ? 'lock_opened' : 'lock_closed');
    const choice = (card: NamedCard | undefined, words: unknown): TemplateResult => {
      const isChosen = card?.id === open?.id;
      return html`<label class="check">
        <input type="radio" name="lock-open" .checked=${isChosen} @change=${() => choose(card)} />
        <span>${words}</span>
      </label>`;
    };
    const nameOf = ({ body, updatedAt }: NamedCard): string =>
      typeof body.name === 'string' && body.name.trim() ? body.name : t('lock_open_unnamed', { date: day(updatedAt) });
    return html`<div class="part" role="radiogroup" aria-labelledby="lock-open-title">
      ${heading(t('lock_open_title'), 3, 'lock-open-title')}
      <p>${t('lock_open_help')} ${t('lock_open_means')}</p>
      ${choice(undefined, t('lock_open_none'))}
      ${cards.map((card) => choice(card, html`<bdi>${t('lock_open_card', { title: nameOf(card) })}</bdi>`))}
    </div>`;
  }
}
