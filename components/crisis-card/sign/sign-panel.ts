import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate, formatTime } from '../../../src/i18n/formats.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { checkField } from '../../../src/widget/controls/fields.js';
import { ListController } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlanFormal } from '../schema.js';
import { canDigest } from './can-digest.js';
import { coolingOffEnd, isInCoolingOff } from '../about/self-binding.js';
import { digestOf, PresentDigest } from './present-digest.js';
import { SignatureForm } from './signature-form.js';
import { signatureList, signaturesPath } from './signature-list.js';

/** Signing the card: by the person, and by those whose signature the person records. Others sign notes of their own. */
export class SignPanel implements Panel {
  readonly #own: SignatureForm;
  readonly #other: SignatureForm;
  readonly #lists: ListController;
  readonly #present: PresentDigest;
  #otherIsOpen = false;
  #isSigning = false;
  /** Another one for each record on screen: what was begun on one never ends on the next. */
  #visit = {};

  constructor(private readonly access: CardPanelAccess) {
    this.#own = new SignatureForm(access, 'own');
    this.#other = new SignatureForm(access, 'other');
    this.#present = new PresentDigest(access.changed);
    this.#lists = new ListController(access.element, {
      read: () => access.plan().formal.signatures,
      write: (_path, items) => this.#setFormal({ signatures: items as CrisisPlanFormal['signatures'] }),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#visit = {};
    this.#otherIsOpen = this.#isSigning = false;
    for (const part of [this.#own, this.#other, this.#lists]) part.reset();
  }

  #setFormal(change: Partial<CrisisPlanFormal>, field?: string): void {
    const plan = this.access.plan();
    this.access.update({ ...plan, formal: { ...plan.formal, ...change } }, field);
  }

  #focus(selector: string): void {
    void focusWhenRendered(this.access.element, selector);
  }

  #focusSignature(id: string): void {
    this.#focus(`[data-list="${signaturesPath}"] > [data-item="${CSS.escape(id)}"]`);
  }

  async #sign(form: SignatureForm): Promise<void> {
    const { access } = this;
    if (this.#isSigning) return;
    const missing = form.check();
    if (missing) {
      this.#focus(missing);
      return;
    }
    const visit = this.#visit;
    this.#isSigning = true;
    try {
      const read = await digestOf(access.plan());
      // What is signed is what is stored: a save may bring in words of another tab.
      await access.save();
      const plan = access.plan();
      const digest = await digestOf(plan);
      if (visit !== this.#visit || !access.canEdit() || isInCoolingOff(plan, new Date())) return;
      if (digest !== read) {
        access.say('sign_new_words');
        return;
      }
      const signature = form.signature(uuid(), digest ?? '', new Date().toISOString());
      this.#setFormal({ signatures: [...access.plan().formal.signatures, signature] });
      form.reset();
      if (form === this.#other) this.#otherIsOpen = false;
      this.#focusSignature(signature.id);
      const isSaved = (await access.save()) !== undefined;
      // Another plan may be on screen by now.
      if (visit === this.#visit) access.say(isSaved ? 'sign_done' : 'sign_not_saved');
    } finally {
      if (visit === this.#visit) this.#isSigning = false;
    }
  }

  readonly #putBack = (): void => {
    const before = new Set(this.access.plan().formal.signatures.map(({ id }) => id));
    this.#lists.putBack(signaturesPath);
    const back = this.access.plan().formal.signatures.find(({ id }) => !before.has(id));
    this.access.say('sign_back');
    if (back) this.#focusSignature(back.id);
  };

  readonly #toggleOther = (): void => {
    this.#otherIsOpen = !this.#otherIsOpen;
    this.access.changed();
    this.#focus(this.#otherIsOpen ? '#sign-other-role' : '[data-add-other]');
  };

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const plan = access.plan();
    const hasList = plan.formal.signatures.length > 0 || this.#lists.removedAt(signaturesPath) !== undefined;
    return html`<div class="sign">
      ${access.heading(t('panel_sign'), 1)}
      <div class="quiet">
        <p>${t('sign_intro')} ${t(canDigest() ? 'sign_shows' : 'sign_unchecked')}</p>
        <p>${t('legal')}</p>
      </div>
      ${hasList ? this.#renderList() : nothing}
      ${isInCoolingOff(plan, new Date()) ? this.#renderWait(coolingOffEnd(plan)) : html`${this.#renderOwn()}${this.#renderOther()}`}
    </div>`;
  }

  #renderList(): TemplateResult {
    const { access } = this;
    const digest = this.#present.of(access.plan());
    return html`<section aria-labelledby="sign-so-far">
      ${access.heading(access.t('sign_so_far'), 2, 'sign-so-far')}
      ${signatureList({ access, lists: this.#lists, digest, putBack: this.#putBack })}
    </section>`;
  }

  /** Without a known beginning the days have not begun: choosing the kind again sets it. */
  #renderWait(until: string | undefined): TemplateResult {
    const { t, language } = this.access;
    const words = until
      ? t('sign_wait', { date: formatDate(language(), until), time: formatTime(language(), until) })
      : t('sign_wait_unknown');
    return html`<p data-wait>${words}</p>`;
  }

  #renderOwn(): TemplateResult {
    const { access } = this;
    const { t } = access;
    return html`<section aria-labelledby="sign-self">
      ${access.heading(t('sign_self'), 2, 'sign-self')}
      <div class="field">
        ${checkField({
          id: 'sign-freely',
          label: t('formal_madeFreely'),
          value: access.plan().formal.madeFreely,
          change: (madeFreely) => this.#setFormal({ madeFreely }, 'formal.madeFreely'),
        })}
        <p class="quiet">${t('sign_freely_help')}</p>
      </div>
      ${this.#own.render()}
      <div class="actions">
        <button type="button" class="primary" data-sign @click=${() => void this.#sign(this.#own)}>
          ${writingIcon('check')}${t('sign_button')}
        </button>
      </div>
    </section>`;
  }

  #renderOther(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const isOpen = this.#otherIsOpen;
    return html`<section aria-labelledby="sign-others">
      ${access.heading(t('sign_others'), 2, 'sign-others')}
      <p class="quiet">${t('sign_others_help')} ${isOpen ? t('sign_others_sign') : nothing}</p>
      <div class="actions">
        <button type="button" data-add-other aria-expanded=${isOpen} @click=${this.#toggleOther}>
          ${writingIcon('plus')}${t('sign_add_other')}
        </button>
      </div>
      ${
        isOpen
          ? html`${this.#other.render()}
              <div class="actions">
                <button type="button" data-leave-other @click=${this.#toggleOther}>${t('sign_leave_other')}</button>
                <button type="button" data-sign-other @click=${() => void this.#sign(this.#other)}>
                  ${writingIcon('check')}${t('sign_button_other')}
                </button>
              </div>`
          : nothing
      }
    </section>`;
  }
}
