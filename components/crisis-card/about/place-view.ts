import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatList } from '../../../src/i18n/formats.js';
import { choiceField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import type { Jurisdiction } from './jurisdictions.js';
import type { Places } from './known-jurisdictions.js';
import { aboutTexts } from './messages.js';
import { isPlanKind } from './plan-kinds.js';

/** Value of the choice that stands for a place the page does not know: its id may be anything, and is shown nowhere. */
const unknownPlace = '?';

/** The place in the language of the person, where it is one of ours. */
export function placeName({ t, language }: CardPanelAccess, row: Jurisdiction, ours: Places['ours']): string {
  if (!ours.includes(row)) return row.place;
  if (row.id.includes('-')) return t(`about_place_${row.id}`);
  try {
    return new Intl.DisplayNames([language()], { type: 'region' }).of(row.id.toUpperCase()) ?? row.place;
  } catch {
    // A language that `Intl` does not know.
    return row.place;
  }
}

function namesOf(row: Jurisdiction, kinds: (kind: string) => boolean): readonly string[] {
  return [...new Set(Object.entries(row.names).flatMap(([kind, names]) => (kinds(kind) ? names : [])))];
}

function rules(access: CardPanelAccess, row: Jurisdiction): TemplateResult {
  const { t } = access;
  const { planKind } = access.plan();
  const language = access.language();
  // Words for consent in advance stand nowhere that does not offer it (rule A4.4).
  const offered = (kind: string): boolean => kind !== 'self-binding' || access.selfBinding() !== undefined;
  const own = namesOf(row, (kind) => kind === planKind && offered(kind));
  const other = namesOf(row, (kind) => kind !== planKind && offered(kind)).filter((name) => !own.includes(name));
  const line = (key: string, words: string | undefined, lang?: string): TemplateResult | typeof nothing =>
    words
      ? html`<div>
          <dt class="label">${t(key)}</dt>
          <dd lang=${lang ?? nothing} dir="auto">${words}</dd>
        </div>`
      : nothing;
  const rule = (words: string | undefined): string | undefined =>
    words && `about_rule_${words}` in aboutTexts.english ? t(`about_rule_${words}`) : words;
  const list = (names: readonly string[]): string => formatList(row.lang ?? language, names);
  return html`<dl class="rules" data-place>
      ${line('about_names_kind', isPlanKind(planKind) ? list(own) : '', row.lang)}
      ${line('about_names_other', list(other), row.lang)} ${line('about_signing', rule(row.signing))}
      ${line('about_witnesses', rule(row.witnesses))} ${line('about_bind', rule(row.mayBind))} ${line('about_source', row.source)}
    </dl>
    <p class="quiet" data-checked>
      ${row.checkedOn ? t('about_checked', { date: formatDate(language, row.checkedOn) }) : t('about_not_checked')}
    </p>`;
}

/** Where the person lives, and what the page knows of the rules there. */
export function placeSection(access: CardPanelAccess, { known, ours }: Places): TemplateResult {
  const { t } = access;
  const plan = access.plan();
  const id = plan.formal.jurisdiction;
  const row = known.get(id);
  const sorted = [...known.values()]
    .map((one) => [one.id, placeName(access, one, ours)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, access.language()));
  const isUnknown = id !== '' && !row;
  const change = (jurisdiction: string): void => {
    if (jurisdiction !== unknownPlace)
      access.update({ ...plan, formal: { ...plan.formal, jurisdiction } }, 'formal.jurisdiction');
  };
  return html`<section aria-labelledby="about-place">
    ${access.heading(t('about_place'), 2, 'about-place')}
    ${choiceField({
      id: 'formal.jurisdiction',
      label: t('about_place_choose'),
      hint: t('about_place_help'),
      value: isUnknown ? unknownPlace : id,
      change,
      choices: isUnknown ? [[unknownPlace, t('about_place_unknown')], ...sorted] : sorted,
    })}
    <div aria-live="polite">
      ${row ? rules(access, row) : isUnknown ? html`<p class="quiet" data-unknown-place>${t('about_place_unknown_kept')}</p>` : nothing}
    </div>
  </section>`;
}
