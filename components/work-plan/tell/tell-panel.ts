import { html, nothing, type TemplateResult } from 'lit';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { uuid } from '../../../src/record/uuid.js';
import { choiceField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { WorkAccess } from '../access.js';
import { tells } from '../choices.js';
import { PartFields } from '../part-fields.js';

/** What an employer is told, by whom, and in which words. Nothing is decided unless the person decides it; what was before is kept. */
export class TellPanel implements Panel {
  readonly #fields: PartFields;

  constructor(private readonly access: WorkAccess) {
    this.#fields = new PartFields(access);
  }

  reset(): void {
    this.#fields.reset();
  }

  #decide(tell: string): void {
    const { body, update } = this.access;
    const plan = body();
    const before = plan.telling.tell;
    if (tell === before) return;
    const changedMind = before
      ? [...plan.telling.changedMind, { id: uuid(), at: new Date().toISOString(), tell: before }]
      : plan.telling.changedMind;
    update({ ...plan, telling: { ...plan.telling, tell, changedMind } });
  }

  render(): TemplateResult {
    const { t, heading, body, day } = this.access;
    const fields = this.#fields;
    const { tell, whoMaySpeak, changedMind } = body().telling;
    const line = (key: 'toWhom' | 'words' | 'notTell' | 'whoMaySpeak', hint?: string): TemplateResult =>
      fields.lines(`telling.${key}`, `tell_${key}`, { ...(hint && { hint }), add: 'tell_add' });
    return html`${heading(t('panel_tell'), 1)}
      <p>${t('tell_intro')}</p>
      ${choiceField({
        ...{ id: 'tell', label: t('tell_choose'), value: tell, none: t('tell_notDecided') },
        choices: tells.filter((one) => one !== 'notDecided').map((one) => [one, t(`tell_${one}`)]),
        change: (value) => this.#decide(value),
      })}
      ${line('toWhom')} ${line('words', 'tell_words_hint')} ${line('notTell')} ${line('whoMaySpeak', 'tell_whoMaySpeak_hint')}
      ${whoMaySpeak.some(({ text }) => text.trim()) ? nothing : html`<p data-nobody>${t('tell_nobody')}</p>`}
      ${
        changedMind.length > 0
          ? html`<div class="field" data-earlier>
              <div class="label">${t('tell_earlier')}</div>
              <ul>
                ${[...changedMind].reverse().map(({ at, tell: before }) => html`<li>${isOneOf(tells, before) ? t(`tell_${before}`) : ''} <span class="quiet">${t('tell_until', { date: day(at) })}</span></li>`)}
              </ul>
            </div>`
          : nothing
      }`;
  }
}
