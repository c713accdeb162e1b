import { html, type TemplateResult } from 'lit';
import { checkField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';
import { dateField } from './date-field.js';
import { isDay, today } from './days.js';

/** That it was written freely, and the days between which it holds. A day that has passed changes nothing. */
export function datesSection(access: CardPanelAccess): TemplateResult {
  const { t } = access;
  const { madeFreely, validFrom, expiresOn } = access.plan().formal;
  const set = (key: 'madeFreely' | 'validFrom' | 'expiresOn', value: string | boolean): void => {
    const plan = access.plan();
    access.update({ ...plan, formal: { ...plan.formal, [key]: value } }, `formal.${key}`);
  };
  const day = (key: 'validFrom' | 'expiresOn', value: string, label: string, hint?: string): TemplateResult =>
    dateField({ id: `formal.${key}`, label, hint, value, change: (day) => set(key, day) }, t('about_other_day'));
  const isPast = isDay(expiresOn) && expiresOn < today();
  return html`<section aria-labelledby="about-dates">
    ${access.heading(t('about_dates'), 2, 'about-dates')}
    ${checkField({
      id: 'formal.madeFreely',
      label: t('about_freely'),
      value: madeFreely,
      change: (value) => set('madeFreely', value),
    })}
    <div class="days">
      ${day('validFrom', validFrom, t('about_valid_from'))}
      ${day('expiresOn', expiresOn, t('about_expires_on'), isPast ? t('about_expired') : undefined)}
    </div>
  </section>`;
}
