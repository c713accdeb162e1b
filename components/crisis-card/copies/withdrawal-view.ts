import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { icon } from '../../../src/theme/icons.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlanCopy } from '../schema.js';
import { withdrawalSlip } from './withdrawal-slip.js';

interface CopyTemplates {
  readonly reach: (copy: CrisisPlanCopy) => unknown;
  readonly tell: (copy: CrisisPlanCopy) => unknown;
}

/** Taking a plan back: from any state, without a reason, and with a way back (invariant I2). */
export class WithdrawalView {
  constructor(
    private readonly access: CardPanelAccess,
    private readonly copies: CopyTemplates,
  ) {}

  get #record(): StoredRecord | undefined {
    return this.access.record();
  }

  get #isWithdrawn(): boolean {
    return this.#record?.status === 'withdrawn';
  }

  get #date(): string {
    return formatDate(this.access.language(), this.#record?.withdrawnAt ?? this.#record?.updatedAt ?? '');
  }

  async #withdraw(): Promise<void> {
    const withdrawnAt = new Date().toISOString();
    this.access.amend((record) => ({ ...record, status: 'withdrawn', withdrawnAt }));
    await this.access.save();
    this.access.say('copies_withdrawn', { date: this.#date });
    await focusWhenRendered(this.access.element, '[data-withdrawn] p');
  }

  async #standByIt(): Promise<void> {
    this.access.amend(({ withdrawnAt: _, ...record }) => ({ ...record, status: 'mine' }));
    await this.access.save();
    this.access.say('copies_stood');
    await focusWhenRendered(this.access.element, '#copies-title');
  }

  #print(): void {
    const { access } = this;
    const read = () =>
      withdrawalSlip(access.plan(), { t: access.t, language: access.language(), dir: access.direction(), date: this.#date });
    void access.printing.print(read, 'page');
  }

  /** What a person sees first once the plan is taken back: that it is, whom to tell, and the way back. */
  banner(): TemplateResult | typeof nothing {
    if (!this.#isWithdrawn) return nothing;
    const { t } = this.access;
    const copies = this.access.plan().formal.copies.filter(({ to, phone }) => to.trim() || phone.trim());
    return html`<section class="panel-part notice" data-withdrawn>
      <p tabindex="-1">${t('copies_withdrawn', { date: this.#date })}</p>
      <div class="actions">
        <button type="button" class="primary" data-stand @click=${() => void this.#standByIt()}>${t('copies_stand')}</button>
        <button type="button" data-slip @click=${() => this.#print()}>${icon('print')}${t('copies_slip')}</button>
      </div>
      ${
        copies.length > 0
          ? html`<ul>
              ${copies.map(
                (copy) =>
                  html`<li>
                    <div class="offers"><bdi>${copy.to || copy.phone}</bdi>${this.copies.reach(copy)}</div>
                    ${this.copies.tell(copy)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </section>`;
  }

  /** The way to take it back, with what that means. */
  section(): TemplateResult | typeof nothing {
    const { t, heading } = this.access;
    if (this.#isWithdrawn || !this.#record) return nothing;
    return html`<section class="panel-part">
      ${heading(t('copies_withdraw_title'), 2)}
      <p>${t('copies_withdraw_help')} ${t('copies_withdraw_law')}</p>
      <div class="actions">
        <button type="button" data-withdraw @click=${() => void this.#withdraw()}>${t('copies_withdraw')}</button>
      </div>
    </section>`;
  }
}
