import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { dayOf } from '../../../src/i18n/days.js';
import { formatTime } from '../../../src/i18n/formats.js';
import { localText } from '../../../src/i18n/local-text.js';
import { columnOf, firstWeekday, monthDays, monthLater, monthRange, type CalendarDay, type CalendarSession } from './months.js';
import { monthInWords, weekdays } from './month-words.js';
import type { Prospectus } from '../prospectus/prospectus.js';

/** So many sessions of a day are drawn, until somebody asks for the others. */
const mostOfDay = 4;

/** Which session the keys go to next: days by left and right, sessions by up and down. */
function keyTarget(event: KeyboardEvent, list: HTMLElement): HTMLElement | undefined {
  const buttons = [...list.querySelectorAll<HTMLElement>('.session')];
  const now = buttons.indexOf(event.target as HTMLElement);
  if (now < 0) return undefined;
  const isLeftToRight = getComputedStyle(list).direction === 'ltr';
  const dayOfButton = (button: HTMLElement | undefined): Element | null | undefined => button?.closest('li[data-day]');
  const day = dayOfButton(buttons[now]);
  const firstOf = (found: HTMLElement | undefined): HTMLElement | undefined =>
    buttons.find((button) => dayOfButton(button) === dayOfButton(found));
  switch (event.key) {
    case 'ArrowDown':
      return buttons[now + 1];
    case 'ArrowUp':
      return buttons[now - 1];
    case isLeftToRight ? 'ArrowRight' : 'ArrowLeft':
      return buttons.slice(now).find((button) => dayOfButton(button) !== day);
    case isLeftToRight ? 'ArrowLeft' : 'ArrowRight':
      return firstOf(
        buttons
          .slice(0, now)
          .reverse()
          .find((button) => dayOfButton(button) !== day),
      );
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}

/** One month at a time: a plain list of days where it is narrow, and the same list as a grid of weeks where there is room. */
export function calendarView(prospectus: Prospectus): TemplateResult {
  const { access, found, month } = prospectus;
  const { t } = access;
  const language = access.language();
  const [first, last] = monthRange(found, dayOf(new Date()));
  const days = monthDays(found, month);
  const isEmpty = days.every(({ sessions }) => sessions.length === 0);
  const turn = (by: -1 | 1, focus: string): void => {
    const next = monthLater(month, by);
    if (by < 0 ? next < first : next > last) return;
    prospectus.month = next;
    prospectus.wholeDays.clear();
    access.changed();
    access.say('month_said', { month: monthInWords(language, next) });
    void focusWhenRendered(access.element, focus);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      turn(event.key === 'PageUp' ? -1 : 1, '.session, #month-title');
      return;
    }
    const target = keyTarget(event, event.currentTarget as HTMLElement);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const button = (by: -1 | 1, isEnd: boolean): TemplateResult =>
    html`<button type="button" data-month=${by} ?disabled=${isEnd} @click=${() => turn(by, '#month-title')}>
      ${t(by < 0 ? 'month_before' : 'month_after')}
    </button>`;
  return html`<section class="calendar" aria-labelledby="month-title">
    <div class="month-head">
      ${access.heading(monthInWords(language, month), 1, 'month-title')}
      <div class="actions">${button(-1, month <= first)} ${button(1, month >= last)}</div>
    </div>
    ${
      isEmpty
        ? html`<p>${t('month_none')}</p>`
        : html`<p class="quiet wide-only">${t('month_keys')}</p>
            <div class="weekdays" aria-hidden="true">
              ${weekdays(language, firstWeekday(language)).map((name) => html`<span>${name}</span>`)}
            </div>
            <ol class="month" @keydown=${keys}>
              ${days.map((day, index) => dayItem(prospectus, day, index === 0 ? columnOf(day.day, language) : undefined))}
            </ol>`
    }
  </section>`;
}

function dayItem(prospectus: Prospectus, { day, sessions }: CalendarDay, column: number | undefined): TemplateResult {
  const { access, wholeDays } = prospectus;
  const { t } = access;
  const shown = wholeDays.has(day) ? sessions : sessions.slice(0, mostOfDay);
  const rest = sessions.length - shown.length;
  const all = (): void => {
    wholeDays.add(day);
    access.changed();
    void focusWhenRendered(access.element, `[data-day="${day}"] li:nth-child(${mostOfDay + 1}) button`);
  };
  const isEmpty = sessions.length === 0;
  return html`<li
    class="month-day ${isEmpty ? 'empty' : ''} ${column === undefined ? '' : `column-${column}`} ${day === dayOf(new Date()) ? 'today' : ''}"
    data-day=${day}
    aria-hidden=${isEmpty ? 'true' : nothing}
  >
    <div class="day-name">
      <span class="day-number" aria-hidden="true">${Number(day.slice(8))}</span>
      ${isEmpty ? nothing : html`<span class="day-words">${prospectus.longDay(Date.parse(`${day}T12:00`))}</span>`}
    </div>
    ${
      isEmpty
        ? nothing
        : html`<ul>
            ${shown.map((one) => sessionItem(prospectus, one))}
          </ul>`
    }
    ${rest > 0 ? html`<button type="button" class="plain" @click=${all}>${t('day_more', { count: rest })}</button>` : nothing}
  </li>`;
}

function sessionItem(prospectus: Prospectus, { found, known }: CalendarSession): TemplateResult {
  const { access } = prospectus;
  const mark = `${found.known.course.id}/${known.session.id}`;
  const { course } = found.known;
  const language = access.language();
  return html`<li>
    <button
      type="button"
      class="session"
      data-session=${mark}
      @click=${() => prospectus.show(course.id, `[data-session="${mark}"]`)}
    >
      <span class="quiet">${formatTime(language, known.session.start)}</span>
      <span dir="auto">${localText(course.title, language)}</span>
    </button>
  </li>`;
}
