import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { GoalAccess } from '../panels.js';
import { lanesOfAll, lanesOfGoal } from './lanes.js';
import { placeOf, spanOf, ticksOf, timeOf, type Lane, type Mark, type Span, type Tick } from './timeline.js';

/** So many goals, and so many things that were said, are drawn at once. */
const slice = 12;
const rowSlice = 100;

const formats: Readonly<Record<Tick['unit'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/**
 * What the person said, over time: marks on the days on which they said it, and a table with the words. No line joins the
 * marks, and no space between them is marked: nothing was expected there.
 */
export class TimePanel implements Panel {
  #isAll = false;
  #drawn = slice;
  #rows = rowSlice;

  constructor(private readonly access: GoalAccess) {}

  reset(): void {
    this.#isAll = false;
    this.#drawn = slice;
    this.#rows = rowSlice;
  }

  #change(change: () => void): void {
    change();
    this.access.changed();
  }

  render(): TemplateResult {
    const { t, heading, goal, goals, checkIns, place, record } = this.access;
    const all = this.#isAll
      ? lanesOfAll(goals(), checkIns(), t)
      : lanesOfGoal(goal(), { createdAt: record()?.createdAt, id: place().id, checkIns: checkIns() }, t);
    const lanes = all.slice(0, this.#drawn);
    const span = spanOf(lanes);
    const choice = (isAll: boolean, key: string): TemplateResult =>
      html`<button
        type="button"
        class="plain"
        data-all=${isAll}
        aria-pressed=${isAll === this.#isAll}
        @click=${() => this.#change(() => (this.#isAll = isAll))}
      >
        ${t(key)}
      </button>`;
    return html`<div class="time">
      ${heading(t('panel_time'), 1)}
      ${goals().length > 1 ? html`<div class="arrangements" role="group" aria-label=${t('panel_time')}>${choice(false, 'time_one')}${choice(true, 'time_all')}</div>` : nothing}
      ${span ? this.#renderDrawing(lanes, span) : html`<p>${t('time_nothing')}</p>`}
      ${
        all.length > lanes.length
          ? html`<button type="button" class="plain" data-more @click=${() => this.#change(() => (this.#drawn += slice))}>
              ${t('show_more')}
            </button>`
          : nothing
      }
      ${span ? this.#renderTable(lanes) : nothing}
    </div>`;
  }

  /** Hundredths from the side on which lines begin in this language. */
  #x(time: number, span: Span): string {
    const place = placeOf(time, span);
    return `${(this.access.direction() === 'rtl' ? 100 - place : place).toFixed(2)}%`;
  }

  #renderDrawing(lanes: readonly Lane[], span: Span): TemplateResult {
    const { t } = this.access;
    const ticks = ticksOf(span);
    const line = ({ time }: Tick): TemplateResult =>
      svg`<line class="tick" x1=${this.#x(time, span)} x2=${this.#x(time, span)} y1="0" y2="100%" />`;
    return html`<div class="drawing" role="img" aria-label=${t('time_drawing')}>
        ${lanes.map(
          ({ label, marks }) =>
            html`<div class="lane">
              <div class="lane-label" dir="auto">${label}</div>
              <svg class="lane-line" height="36" width="100%">
                ${ticks.map(line)}
                <line class="axis" x1="0" x2="100%" y1="18" y2="18" />
                ${marks.map((mark) => this.#renderMark(mark, span))}
              </svg>
            </div>`,
        )}
        <svg class="days" height="24" width="100%">
          ${ticks.map((tick) => svg`<text x=${this.#x(tick.time, span)} y="18" text-anchor="middle">${this.#label(tick)}</text>`)}
        </svg>
      </div>
      <ul class="legend">
        ${(['begun', 'state', 'checkIn'] as const).map(
          (kind) => html`<li><svg viewBox="-9 -9 18 18" aria-hidden="true">${shapes[kind]}</svg>${t(`time_${kind}`)}</li>`,
        )}
      </ul>`;
  }

  #label({ time, unit }: Tick): string {
    return new Intl.DateTimeFormat(this.access.language(), formats[unit]).format(time);
  }

  #renderMark({ kind, at }: Mark, span: Span): TemplateResult | typeof nothing {
    const time = timeOf(at);
    return Number.isNaN(time) ? nothing : svg`<svg x=${this.#x(time, span)} y="18" class="mark-place">${shapes[kind]}</svg>`;
  }

  #renderTable(lanes: readonly Lane[]): TemplateResult {
    const { t, day } = this.access;
    const rows = lanes
      .flatMap(({ label, marks }) => marks.map((mark) => ({ ...mark, label, time: timeOf(mark.at) || 0 })))
      .sort((one, other) => other.time - one.time);
    return html`<details class="table">
      <summary>${t('time_table')}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('time_table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('time_day')}</th>
              ${this.#isAll ? html`<th scope="col">${t('time_goal')}</th>` : nothing}
              <th scope="col">${t('time_said')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, this.#rows).map(
              ({ at, label, words }) =>
                html`<tr>
                  <td>${day(at)}</td>
                  ${this.#isAll ? html`<td dir="auto">${label}</td>` : nothing}
                  <td dir="auto">${words}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        rows.length > this.#rows
          ? html`<button type="button" class="plain" data-more-rows @click=${() => this.#change(() => (this.#rows += rowSlice))}>
              ${t('show_more')}
            </button>`
          : nothing
      }
    </details>`;
  }
}

/** Told apart by shape, not by colour. */
const shapes: Readonly<Record<Mark['kind'], TemplateResult>> = {
  begun: svg`<path class="shape" d="M0 -8V8" />`,
  state: svg`<path class="shape hollow" d="M0 -8 8 0 0 8 -8 0Z" />`,
  checkIn: svg`<circle class="shape full" r="6" />`,
};
