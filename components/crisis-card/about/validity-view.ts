import { html, nothing, type TemplateResult } from 'lit';
import type { CardPanelAccess } from '../panels.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import { dayInWords, dayOf, isDay } from '../../../src/i18n/days.js';
import { freedomCheck } from './freedom-check.js';
import { selfBindingKind } from './self-binding.js';

/** That it was written freely, and from when until when it is good. A day in the past is told and changes nothing. */
export function validityView(access: CardPanelAccess): TemplateResult {
  const { t, plan, heading, language } = access;
  const { planKind, formal } = plan();
  const day = (key: 'validFrom' | 'expiresOn'): TemplateResult =>
    dayField({
      id: `formal.${key}`,
      label: t(`about_${key}`),
      value: formal[key],
      change: (value) => access.update({ ...plan(), formal: { ...plan().formal, [key]: value } }, `formal.${key}`),
    });
  const isOver = isDay(formal.expiresOn) && formal.expiresOn < dayOf(new Date());
  return html`<section class="about-part" aria-labelledby="about-validity">
    ${heading(t('about_validity'), 2, 'about-validity')} ${planKind === selfBindingKind ? nothing : freedomCheck(access)}
    <div class="days">${day('validFrom')}${day('expiresOn')}</div>
    ${isOver ? html`<p data-expired>${t('about_expired', { date: dayInWords(language(), formal.expiresOn) })}</p>` : nothing}
  </section>`;
}
