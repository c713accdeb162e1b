import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, isDay } from '../../../src/i18n/days.js';
import { saveCalendarFile } from '../../../src/widget/calendar-file.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import type { ImrAccess } from '../panels.js';

/** Says nothing of what is to be done. */
const fileName = 'my-day.ics';

/**
 * A day for the person's own calendar, as a file, only where they ask for it. Nothing here reminds anybody, and the day is not
 * kept.
 */
export class ReminderView {
  #day = '';
  #isSaved = false;

  constructor(private readonly access: ImrAccess) {}

  reset(): void {
    this.#day = '';
    this.#isSaved = false;
  }

  render(): TemplateResult {
    const { t, changed, say } = this.access;
    const choose = (day: string): void => {
      this.#day = day;
      this.#isSaved = false;
      changed();
    };
    const save = (): void => {
      saveCalendarFile(fileName, this.#day, t('reminder_title'));
      this.#isSaved = true;
      say('reminder_saved', { file: fileName });
      changed();
    };
    const canSave = isDay(this.#day) && this.#day >= dayOf(new Date());
    return html`<details class="reminder">
      <summary>${t('reminder')}</summary>
      <p class="quiet">${t('reminder_help', { title: t('reminder_title') })}</p>
      ${dayField({ id: 'reminder-day', label: t('reminder_day'), value: this.#day, change: choose })}
      ${canSave ? html`<div class="actions"><button type="button" data-calendar @click=${save}>${t('reminder_save')}</button></div>` : nothing}
      ${this.#isSaved ? html`<p data-file-saved>${t('reminder_saved', { file: fileName })}</p>` : nothing}
    </details>`;
  }
}
