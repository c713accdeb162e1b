import { css, html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { dayInWords } from '../../../src/i18n/days.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ImrAccess } from '../panels.js';
import { byDay, history, type Moment } from './moments.js';

/** So many moments are drawn at once. */
const slice = 60;

export const historyStyles = css`
  @layer recovery {
    .history {
      display: grid;
      gap: 16px;
    }
    .days {
      display: grid;
      gap: 24px;
      max-inline-size: 52rem;
    }
    .days > li {
      display: grid;
      gap: 4px 24px;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .moments {
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .moments li {
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    .moments .words {
      display: block;
      white-space: pre-wrap;
    }
    @container (min-width: 36rem) {
      .days > li {
        grid-template-columns: 9rem 1fr;
      }
    }
  }
`;

/** What was said and tried, by date, newest first: words and days, nothing that adds them up. */
export class HistoryPanel implements Panel {
  #drawn = slice;

  constructor(private readonly access: ImrAccess) {}

  reset(): void {
    this.#drawn = slice;
  }

  render(): TemplateResult {
    const { t, heading, topics, practices, body, today, words } = this.access;
    // Its names for what was said come with them.
    if (!words()) return html`<p class="loading">${t('loading')}</p>`;
    const all = history(topics(), practices(), body().sessions, { t, today: today() });
    const days = byDay(all.slice(0, this.#drawn));
    const more = (): void => {
      const next = days.length + 1;
      this.#drawn += slice;
      this.access.changed();
      void focusWhenRendered(this.access.element, `.days > li:nth-child(${next}) .day`);
    };
    return html`<div class="history">
      ${heading(t('panel_history'), 1)}
      <p class="quiet">${all.length === 0 ? t('history_none') : t('history_help')}</p>
      <ul class="days">
        ${days.map(([day, moments]) => this.#renderDay(day, moments))}
      </ul>
      ${all.length > this.#drawn ? html`<button type="button" class="plain" data-more @click=${more}>${t('history_more')}</button>` : nothing}
    </div>`;
  }

  #renderDay(day: string, moments: readonly Moment[]): TemplateResult {
    return html`<li>
      <div class="label day" tabindex="-1">${dayInWords(this.access.language(), day)}</div>
      <ul class="moments">
        ${moments.map(
          ({ about, words }) =>
            html`<li>
              ${about ? html`<span class="quiet" dir="auto">${about}</span>` : nothing}
              <span class="words" dir="auto">${words}</span>
            </li>`,
        )}
      </ul>
    </li>`;
  }
}
