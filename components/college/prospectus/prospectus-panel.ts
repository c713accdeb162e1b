import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import { PanelController, type Panel, type PanelPart } from '../../../src/widget/panel-controller.js';
import type { CollegeAccess } from '../access.js';
import { giveView } from '../give-view.js';
import { filterView } from './filter-view.js';
import { listView } from './list-view.js';
import { Prospectus } from './prospectus.js';
import { prospectusDocument } from './prospectus-document.js';

const ways = ['courses', 'calendar'] as const;

/** What comes later: the page of a course, and the courses by the month. */
const parts = {
  page: () => import('../page/page.college-mine-writing.part.js'),
  calendar: () => import('../calendar/calendar.college-calendar-writing.part.js'),
} satisfies Record<string, () => Promise<PanelPart<Prospectus>>>;
type PartKey = keyof typeof parts;
const partKeys = Object.keys(parts) as PartKey[];

/** List and calendar are two views of one search: they share what was looked for. */
const shared = new WeakMap<CollegeAccess, Prospectus>();

/** The courses of the host: to search, to look through by the month, to read about, and to join. */
export class ProspectusPanel implements Panel {
  readonly #prospectus: Prospectus;
  readonly #parts: PanelController<Prospectus, PartKey>;
  /** What was shown last: somebody who turns to something else is reason to ask again for what could not be had. */
  #shown = '';

  constructor(private readonly access: CollegeAccess) {
    this.#prospectus = shared.get(access) ?? new Prospectus(access);
    shared.set(access, this.#prospectus);
    access.lendPaper(() => prospectusDocument(this.#prospectus.found, this.#prospectus));
    this.#parts = new PanelController<Prospectus, PartKey>(parts, this.#prospectus, access);
    // What a press would open should be here before the network is not.
    for (const key of partKeys) this.#parts.get(key);
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
    const shown = `${access.view()} ${access.openedCourse() ?? ''}`;
    if (shown !== this.#shown) for (const key of partKeys) this.#parts.forget(key);
    this.#shown = shown;
    if (open)
      return html`<div class="actions">
          <button type="button" class="plain" data-all-courses @click=${() => access.openCourse(undefined, prospectus.from)}>
            ${t('back_to_list')}
          </button>
        </div>
        ${this.#renderPart('page')}`;
    return html`
      <p class="open-to-all">${t('open')}</p>
      ${this.#renderWays()} ${filterView(prospectus)}
      ${access.view() === 'calendar' ? this.#renderPart('calendar') : listView(prospectus)}
      <div class="actions">
        <button type="button" data-print-courses @click=${access.print}>${icon('print')}${t('print_list')}</button>
      </div>
      ${giveView(access)}
    `;
  }

  #renderPart(key: PartKey): TemplateResult {
    return this.#parts.get(key)?.render() ?? html`<p class="loading">${this.access.t('loading')}</p>`;
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
