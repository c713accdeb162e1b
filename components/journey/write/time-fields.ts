import { html, type TemplateResult } from 'lit';
import { choiceField, lineField } from '../../../src/widget/controls/fields.js';
import type { JourneyAccess } from '../access.js';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const partsOf = (time: string): Parts => {
  const [year = '', month = '', day = ''] = time.split('-');
  return { year, month, day };
};

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const days = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));

function monthNames(language: string): readonly (readonly [string, string])[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long' });
  return months.map((month) => [month, format.format(new Date(2000, Number(month) - 1, 15))]);
}

function dayNames(language: string): readonly (readonly [string, string])[] {
  const format = new Intl.NumberFormat(language);
  return days.map((day) => [day, format.format(Number(day))]);
}

export interface TimeContent {
  /** What the time belongs to; another one begins anew. */
  readonly of: string;
  /** The ids of the fields begin with it. */
  readonly id: string;
  readonly label: string;
  readonly time: string;
  readonly access: JourneyAccess;
  readonly change: (time: string) => void;
}

/** A year, and if the person likes a month and a day. A year that is half written is no year yet, and stays in the field. */
export class TimeFields {
  #of = '';
  #parts = partsOf('');
  /** What was made of the parts: anything else came from elsewhere, such as an undo. */
  #made = '';

  render({ of, id, label, time, access, change }: TimeContent): TemplateResult {
    const { t } = access;
    const language = access.language();
    if (of !== this.#of || time !== this.#made) {
      this.#of = of;
      this.#made = time;
      this.#parts = partsOf(time);
    }
    const set = (part: Partial<Parts>): void => {
      this.#parts = { ...this.#parts, ...part };
      const { year, month, day } = this.#parts;
      this.#made = access.time().dayFrom(year, month, day);
      change(this.#made);
    };
    const { year, month, day } = this.#parts;
    return html`<fieldset class="time">
      <legend class="label">${label}</legend>
      ${lineField({ id: `${id}-year`, label: t('year'), value: year, change: (value) => set({ year: value }) })}
      ${choiceField({
        ...{ id: `${id}-month`, label: t('month'), value: month, choices: monthNames(language) },
        change: (value) => set({ month: value }),
      })}
      ${choiceField({
        ...{ id: `${id}-day`, label: t('day'), value: day, choices: dayNames(language) },
        change: (value) => set({ day: value }),
      })}
    </fieldset>`;
  }
}
