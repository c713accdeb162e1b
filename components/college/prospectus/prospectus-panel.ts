import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CollegeAccess } from '../access.js';
import { giveView } from '../give-view.js';
import { calendarView } from './calendar-view.js';
import { courseView } from './course-view.js';
import { filterView } from './filter-view.js';
import { listView } from './list-view.js';
import { Prospectus } from './prospectus.js';
import { prospectusDocument } from './prospectus-document.js';

const ways = ['courses', 'calendar'] as const;

/** List and calendar are two views of one search: they share what was looked for. */
const shared = new WeakMap<CollegeAccess, Prospectus>();

/** The courses of the host: to search, to look through by the month, to read about, and to join. */
export class ProspectusPanel implements Panel {
  readonly #prospectus: Prospectus;

  constructor(private readonly access: CollegeAccess) {
    this.#prospectus = shared.get(access) ?? new Prospectus(access);
    shared.set(access, this.#prospectus);
    access.lendPaper(() => prospectusDocument(this.#prospectus.found, this.#prospectus));
  }

  reset(): void {
    this.#prospectus.reset();
  }

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const prospectus = this.#prospectus;
    if (prospectus.known.length === 0) return this.#renderNone();
    const { open } = prospectus;
    if (open)
      return html`<div class="actions">
          <button type="button" class="plain" data-all-courses @click=${() => access.openCourse(undefined, prospectus.from)}>
            ${t('back_to_list')}
          </button>
        </div>
        ${courseView(prospectus, open)}`;
    return html`
      <p class="open-to-all">${t('open')}</p>
      ${this.#renderWays()} ${filterView(prospectus)}
      ${access.view() === 'calendar' ? calendarView(prospectus) : listView(prospectus)}
      <div class="actions">
        <button type="button" data-print-courses @click=${access.print}>${icon('print')}${t('print_list')}</button>
      </div>
      ${giveView(access)}
    `;
  }

  #renderNone(): TemplateResult {
    const { t, canEdit, openMine } = this.access;
    return html`<p class="open-to-all">${t('open')}</p>
      <p>${t('list_none')}</p>
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" class="primary" data-own-course @click=${() => openMine(undefined)}>
                ${t('own_course')}
              </button>
            </div>`
          : nothing
      }
      ${giveView(this.access)}`;
  }

  #renderWays(): TemplateResult {
    const { t, view, turnTo } = this.access;
    return html`<nav class="ways" aria-label=${t('list_ways')}>
      ${ways.map(
        (way) =>
          html`<button
            type="button"
            class="plain"
            data-way=${way}
            aria-current=${way === view() ? 'true' : nothing}
            @click=${() => turnTo(way, `[data-way="${way}"]`)}
          >
            ${t(`view_${way}`)}
          </button>`,
      )}
    </nav>`;
  }
}
