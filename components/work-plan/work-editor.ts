import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { citizenships } from '../../src/record/citizenship.js';
import { choicesField } from '../../src/widget/controls/choices-field.js';
import { choiceField, textField } from '../../src/widget/controls/fields.js';
import type { WorkAccess } from './access.js';
import { wants } from './choices.js';
import { PartFields } from './part-fields.js';
import type { WorkPlan } from './schema.js';

type TextKey = 'hours' | 'places' | 'travel' | 'culture' | 'money' | 'languages' | 'licences';

/** The profile: what somebody gives already comes first, then what they want. Any part can be left out. */
export class WorkEditor {
  readonly #fields: PartFields;

  constructor(private readonly access: WorkAccess) {
    this.#fields = new PartFields(access);
  }

  /** Another plan is about to appear. */
  reset(): void {
    this.#fields.reset();
  }

  #set(change: Partial<WorkPlan>): void {
    this.access.update({ ...this.access.body(), ...change }, Object.keys(change).join());
  }

  #text(key: TextKey): TemplateResult {
    const { t, body } = this.access;
    return textField({ id: key, label: t(key), value: body()[key], change: (words) => this.#set({ [key]: words }) }, 1);
  }

  render(): TemplateResult {
    const { t, body, heading, turnTo } = this.access;
    const fields = this.#fields;
    const part = (key: string, ...content: unknown[]): TemplateResult =>
      html`<section class="work-part" data-part=${key} aria-labelledby="part-${key}">
        ${heading(t(key), 1, `part-${key}`)} ${content}
      </section>`;
    return html`
      <p>${t('open')}</p>
      <p class="quiet">${t('optional')}</p>
      ${part('now', fields.lines('unpaid', 'unpaid', { hint: 'unpaid_hint' }))}
      ${part(
        'wish',
        fields.lines('dream', 'dream', { hint: 'dream_hint' }),
        choiceField({
          ...{ id: 'wantWork', label: t('wantWork'), value: body().wantWork },
          choices: wants.map((one) => [one, t(`want_${one}`)]),
          change: (wantWork) => this.#set({ wantWork }),
        }),
        html`<p class="quiet">${t('wantWork_hint')}</p>`,
        fields.lines('likes', 'likes', { hint: 'likes_hint' }),
        fields.lines('dislikes', 'dislikes', { hint: 'dislikes_hint' }),
        html`<div class="actions">
          <button type="button" data-go-search @click=${() => turnTo('search')}>${t('panel_search')}</button>
        </div>`,
      )}
      ${part('bring', fields.lines('skills', 'skills', { hint: 'skills_hint' }), fields.lines('learning', 'learning'), this.#text('languages'), this.#text('licences'))}
      ${part(
        'past',
        fields.items({
          ...{ path: 'past', label: 'past', addLabel: 'add_past' },
          fields: [
            ['job', 'past_job'],
            ['liked', 'past_liked'],
            ['disliked', 'past_disliked'],
            ['whyEnded', 'past_whyEnded'],
          ],
        }),
      )}
      ${part('suits', this.#text('hours'), this.#text('places'), this.#text('travel'), this.#text('money'), this.#text('culture'), fields.lines('people', 'people', { hint: 'people_hint' }))}
      ${part(
        'needs',
        fields.lines('atWork', 'atWork', { hint: 'atWork_hint' }),
        fields.items({
          ...{ path: 'adjustments', label: 'adjustments', hint: 'adjustments_hint', addLabel: 'add_adjustment' },
          fields: [
            ['what', 'adjustment_what'],
            ['law', 'adjustment_law', 'line'],
          ],
        }),
      )}
      ${part(
        'citizenship',
        choicesField({
          ...{ id: 'citizenship', label: t('citizenship_hint'), chosen: body().citizenship },
          choices: citizenships.map((one) => [one, t(`citizenship_${one}`)]),
          change: (citizenship) => this.#set({ citizenship }),
        }),
      )}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
      </div>
    `;
  }
}
