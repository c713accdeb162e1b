import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import { uuid } from '../../../src/record/uuid.js';
import { phoneLink } from '../../../src/safety/safety-config.js';
import { choiceField, lineField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import { ListController } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { dayOf } from '../../../src/i18n/days.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlanCopy } from '../schema.js';
import { digestOf } from '../sign/present-digest.js';
import { copyState } from './copy-state.js';
import { offersFor } from './holders.js';
import { WithdrawalView } from './withdrawal-view.js';

const forms = ['paper', 'wallet', 'file', 'picture', 'other'];
const path = 'formal.copies';

const today = (): string => dayOf(new Date());

/** Who has a copy, of which words, and who knows of a change; and taking the plan back. */
export class CopiesPanel implements Panel {
  readonly #lists: ListController;
  readonly #withdrawal: WithdrawalView;

  constructor(private readonly access: CardPanelAccess) {
    this.#lists = new ListController(access.element, {
      read: () => this.#copies,
      write: (_path, items) => this.#write(items as unknown as CrisisPlanCopy[]),
      say: (message, parameters) => access.say(message, parameters),
    });
    this.#withdrawal = new WithdrawalView(access, {
      reach: (copy) => this.#reach(copy),
      tell: (copy) => this.#tell(copy),
    });
  }

  reset(): void {
    this.#lists.reset();
  }

  get #copies(): readonly CrisisPlanCopy[] {
    return this.access.plan().formal.copies;
  }

  #write(copies: readonly CrisisPlanCopy[], field?: string): void {
    const plan = this.access.plan();
    this.access.update({ ...plan, formal: { ...plan.formal, copies: [...copies] } }, field);
  }

  #change(id: string, change: Partial<CrisisPlanCopy>): void {
    const changed = this.#copies.map((copy) => (copy.id === id ? { ...copy, ...change } : copy));
    this.#write(changed, `${path}.${id}.${Object.keys(change).join()}`);
  }

  #add(given: Partial<CrisisPlanCopy>): void {
    this.#lists.add(path, { ...this.#new(), ...given });
  }

  #new(): CrisisPlanCopy {
    return { id: uuid(), to: '', phone: '', on: '', revision: 0, form: '', digest: '', toldOn: '' };
  }

  /** Notes that somebody has the words of now. They are saved first, so that the number is that of a version that stays. */
  async #noteVersion(copy: CrisisPlanCopy): Promise<void> {
    await this.access.save();
    const revision = this.access.record()?.revision ?? 0;
    const digest = (await digestOf(this.access.plan())) ?? '';
    this.#change(copy.id, { revision, digest, on: copy.on || today(), toldOn: '' });
    this.access.say('copies_noted', { revision });
  }

  render(): TemplateResult {
    const { t, heading } = this.access;
    const offers = offersFor(this.access.plan(), t);
    return html`
      ${heading(t('panel_copies'), 1, 'copies-title')} ${this.#withdrawal.banner()}
      <section class="panel-part">
        <p>${t('copies_intro')} ${t('copies_by_you')}</p>
        ${itemList<CrisisPlanCopy>({
          path,
          label: t('copies_list'),
          items: this.#copies,
          lists: this.#lists,
          t,
          addLabel: t('copies_add'),
          newItem: () => this.#new(),
          renderItem: (copy, index) => this.#row(copy, index),
        })}
        ${
          offers.length > 0
            ? html`<div class="offers" data-offers>
                <span class="quiet">${t('copies_offer')}</span>
                ${offers.map(
                  ({ key, to, phone }) =>
                    html`<button type="button" class="plain" data-offer=${key} @click=${() => this.#add({ to, phone })}>
                      <bdi>${to}</bdi>
                    </button>`,
                )}
              </div>`
            : nothing
        }
      </section>
      ${this.#withdrawal.section()}
    `;
  }

  #row(copy: CrisisPlanCopy, index: number): TemplateResult {
    const { t } = this.access;
    const field = (key: 'to' | 'phone' | 'on', type: 'text' | 'tel' | 'date'): TemplateResult =>
      lineField(
        {
          id: `${path}-${copy.id}-${key}`,
          label: t(`copies_${key}`),
          value: copy[key],
          change: (value) => this.#change(copy.id, { [key]: value }),
        },
        type,
      );
    const name = t('item_of', { label: t('copies_list'), position: index + 1, count: this.#copies.length });
    return html`<div class="item" role="group" aria-label=${name}>
      ${field('to', 'text')} ${field('phone', 'tel')}
      <div class="with-today">
        ${field('on', 'date')}
        ${copy.on ? nothing : html`<button type="button" class="plain" data-today @click=${() => this.#change(copy.id, { on: today() })}>${t('copies_today')}</button>`}
      </div>
      ${choiceField({
        id: `${path}-${copy.id}-form`,
        label: t('copies_form'),
        value: copy.form,
        change: (form) => this.#change(copy.id, { form }),
        choices: forms.map((form) => [form, t(`copies_form_${form}`)] as const),
      })}
      <div class="offers">
        <button type="button" class="plain" data-version @click=${() => void this.#noteVersion(copy)}>
          ${t('copies_this_version')}
        </button>
        ${this.#reach(copy)}
      </div>
      ${this.#state(copy)}
    </div>`;
  }

  #state(copy: CrisisPlanCopy): TemplateResult {
    const { t } = this.access;
    const present = this.access.record()?.revision ?? 0;
    const state = copyState(copy, present, this.access.digest());
    return html`<p class="quiet" data-state=${state}>${t(`copies_${state}`, { given: copy.revision, present })}</p>
      ${state === 'older' || copy.toldOn ? this.#tell(copy) : nothing}`;
  }

  /** That somebody was told, with the way back beside it. */
  #tell(copy: CrisisPlanCopy): TemplateResult {
    const { t, language } = this.access;
    const set = (toldOn: string): void => {
      this.#change(copy.id, { toldOn });
      void focusWhenRendered(this.access.element, `[data-told="${CSS.escape(copy.id)}"] ${toldOn ? 'span' : 'button'}`);
    };
    const words = t('copies_told', { date: formatDate(language(), copy.toldOn) });
    return html`<div class="offers" data-told=${copy.id}>
      ${
        copy.toldOn
          ? html`<span tabindex="-1">${words}</span>
              <button type="button" class="plain" @click=${() => set('')}>${t('copies_not_told')}</button>`
          : html`<button type="button" @click=${() => set(today())}>${t('copies_tell')}</button>`
      }
    </div>`;
  }

  #reach({ phone }: CrisisPlanCopy): TemplateResult | typeof nothing {
    const { t } = this.access;
    const [call, text] = [phoneLink('tel', phone), phoneLink('sms', phone)];
    return call && text
      ? html`<a class="button plain" href=${call}>${t('copies_call')}</a
          ><a class="button plain" href=${text}>${t('copies_text')}</a>`
      : nothing;
  }
}
