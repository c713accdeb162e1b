import { html, nothing, type TemplateResult } from 'lit';
import { localText } from '../../../src/i18n/local-text.js';
import { choiceField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import { dayInWords, isDay } from '../../../src/i18n/days.js';
import type { Jurisdiction } from './jurisdiction.js';
import { kindKey, type PlanKind } from './plan-kinds.js';
import { selfBindingKind } from './self-binding.js';
import type { Places } from './places.js';

/** Stands in the list for a place that no row tells of: its id may be anything, and is kept. */
const unknown = '?';

/** Where the plan is to hold: what plans may be called there, and what the rules may be. */
export class PlaceView {
  constructor(
    private readonly access: CardPanelAccess,
    private readonly places: Places,
  ) {}

  render(): TemplateResult {
    const { t, heading } = this.access;
    const rows = this.places.rows();
    return html`<section class="about-part" aria-labelledby="about-place">
      ${heading(t('about_place_title'), 2, 'about-place')}
      <p class="quiet">${t('about_place_why')}</p>
      ${rows ? this.#renderChoice(rows) : html`<p class="loading">${t('loading')}</p>`}
    </section>`;
  }

  #renderChoice(rows: readonly Jurisdiction[]): TemplateResult {
    const { t, plan, update, language } = this.access;
    const { jurisdiction } = plan().formal;
    const row = rows.find(({ id }) => id === jurisdiction);
    const choices = rows
      .map(({ id, place }) => [id, localText(place, language())] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, language()));
    const isUnknown = jurisdiction !== '' && !row;
    return html`${choiceField({
      id: 'formal.jurisdiction',
      label: t('about_place'),
      value: isUnknown ? unknown : jurisdiction,
      choices: isUnknown ? [[unknown, t('about_place_unknown')], ...choices] : choices,
      change: (id) => {
        if (id !== unknown) update({ ...plan(), formal: { ...plan().formal, jurisdiction: id } });
      },
    })}
    ${isUnknown ? html`<p data-unknown-place>${t('about_place_kept')}</p>` : nothing} ${row ? this.#renderRow(row) : nothing}`;
  }

  #renderRow(row: Jurisdiction): TemplateResult {
    const { t, language, selfBinding } = this.access;
    const line = (label: string, words: string | undefined): TemplateResult | typeof nothing =>
      words
        ? html`<div>
            <dt class="label">${t(label)}</dt>
            <dd><bdi>${words}</bdi></dd>
          </div>`
        : nothing;
    const text = (words: Jurisdiction['signing']): string => localText(words, language());
    // A page that offers no self-binding does not name it either (rule A4.4).
    const names = (Object.entries(row.names) as [PlanKind | 'any', readonly string[]][]).filter(
      ([kind, list]) => list.length > 0 && (kind !== selfBindingKind || selfBinding()),
    );
    const checkedOn = row.checked !== false && isDay(row.checkedOn) ? row.checkedOn : undefined;
    return html`<div class="place" data-place>
      <dl>
        ${names.map(
          ([kind, list]) =>
            html`<div>
              <dt class="label">${t(kind === 'any' ? 'about_names_any' : kindKey(kind))}</dt>
              ${list.map((name) => html`<dd lang=${row.namesIn ?? nothing}><bdi>${name}</bdi></dd>`)}
            </div>`,
        )}
        ${line('about_signing', text(row.signing))} ${line('about_witnesses', text(row.witnesses))}
        ${line('about_may_bind', text(row.binding))} ${line('about_source', row.source)}
      </dl>
      <p data-checked=${checkedOn !== undefined}>
        ${checkedOn ? t('about_checked', { date: dayInWords(language(), checkedOn) }) : t('about_unchecked')}
      </p>
    </div>`;
  }
}
