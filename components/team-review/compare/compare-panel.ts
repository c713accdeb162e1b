import { html, nothing, type TemplateResult } from 'lit';
import type { StoredRecord } from '../../../src/record/record.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ReviewAccess } from '../access.js';
import { partTitle } from '../document.js';
import { voices } from '../parts.js';
import { partOf, writtenParts } from '../review-parts.js';
import { reviewName } from '../review-name.js';
import type { ReviewPart, TeamReview } from '../schema.js';

const fields = ['today', 'example', ...voices, 'next'] as const;

/** Two reviews side by side, in their words. Nothing is counted, and nothing says that one is better. */
export class ComparePanel implements Panel {
  #other = '';

  constructor(private readonly access: ReviewAccess) {}

  reset(): void {
    this.#other = '';
  }

  render(): TemplateResult {
    const { t, heading, reviews, place } = this.access;
    const { id } = place();
    const others = reviews()?.filter((record) => record.id !== id && record.body?.parts);
    if (!others) return html`<p class="loading">${t('loading')}</p>`;
    const chosen = others.find((record) => record.id === this.#other) ?? others[0];
    return html`${heading(t('panel_compare'), 1)}
    ${chosen ? this.#renderChoice(others, chosen) : html`<p>${t('compare_none')}</p>`}
    ${chosen ? this.#renderPairs(chosen.body) : nothing}`;
  }

  #renderChoice(others: readonly StoredRecord<TeamReview>[], chosen: StoredRecord<TeamReview>): TemplateResult {
    const { t, changed } = this.access;
    const choose = (event: Event): void => {
      this.#other = (event.target as HTMLSelectElement).value;
      changed();
    };
    return html`<p>${t('compare_intro')}</p>
      <div class="field">
        <label for="compare-with">${t('compare_with')}</label>
        <select id="compare-with" @change=${choose}>
          ${others.map(
            (record, index) =>
              html`<option value=${record.id} .selected=${record.id === chosen.id}>
                ${reviewName(record.body, index, this.access)}
              </option>`,
          )}
        </select>
      </div>`;
  }

  #renderPairs(then: TeamReview): TemplateResult {
    const { t, body, heading } = this.access;
    const now = body();
    const names = [...new Set([...writtenParts(now), ...writtenParts(then)])];
    if (names.length === 0) return html`<p>${t('compare_no_words')}</p>`;
    return html`<div class="compared">
      ${names.map(
        (name, index) =>
          html`<section aria-labelledby="pair-${index}">
            ${heading(partTitle(name, t), 2, `pair-${index}`)}
            <div class="pair">${this.#renderSide('then', then, name)} ${this.#renderSide('now', now, name)}</div>
          </section>`,
      )}
    </div>`;
  }

  #renderSide(side: 'then' | 'now', review: TeamReview, name: string): TemplateResult {
    const { t } = this.access;
    const part = partOf(review, name);
    const said = fields.filter((field) => part[field].trim());
    return html`<div data-side=${side}>
      <p class="label">${t(`compare_${side}`, { name: reviewName(review, 0, this.access) })}</p>
      ${said.length === 0 ? html`<p class="quiet">${t('compare_nothing')}</p>` : said.map((field) => this.#renderField(field, part))}
    </div>`;
  }

  #renderField(field: (typeof fields)[number], part: ReviewPart): TemplateResult {
    const { t } = this.access;
    const label = voices.some((voice) => voice === field) ? `voice_${field}` : field;
    return html`<p><span class="quiet">${t(label)}:</span> <bdi>${part[field]}</bdi></p>`;
  }
}
