import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import { PanelController, type Panel, type PanelPart } from '../../../src/widget/panel-controller.js';
import type { CollegeAccess } from '../access.js';
import { giveView } from '../give-view.js';
import { filterView } from './filter-view.js';
import { listView } from './list-view.js';
import { Prospectus } from './prospectus.js';
import { prospectusDocument } from './prospectus-document.js';

/** What comes later: the page of a course, and the courses by the month. */
const parts = {
  page: () => import('../page/page.college-mine-writing.part.js'),
  calendar: () => import('../calendar/calendar.college-calendar-writing.part.js'),
} satisfies Record<string, () => Promise<PanelPart<Prospectus>>>;
type PartKey = keyof typeof parts;
const partKeys = Object.keys(parts) as PartKey[];

interface Shared {
  readonly prospectus: Prospectus;
  readonly parts: PanelController<Prospectus, PartKey>;
}

/** List and calendar are two views of one search: they share what was looked for, and what came later. */
const shared = new WeakMap<CollegeAccess, Shared>();

function sharedBy(access: CollegeAccess): Shared {
  let known = shared.get(access);
  if (!known) {
    const prospectus = new Prospectus(access);
    known = { prospectus, parts: new PanelController<Prospectus, PartKey>(parts, prospectus, access) };
    shared.set(access, known);
    access.lendPaper(() => prospectusDocument(prospectus.found, prospectus));
    // What a press would open should be here before the network is not.
    for (const key of partKeys) known.parts.get(key);
  }
  return known;
}

/** The courses of the host: to search, to look through by the month, to read about, and to join. */
export class ProspectusPanel implements Panel {
  readonly #prospectus: Prospectus;
  readonly #parts: Shared['parts'];
  /** What was shown last: somebody who turns to something else is reason to ask again for what could not be had. */
  #shown = '';

  constructor(private readonly access: CollegeAccess) {
    const { prospectus, parts: later } = sharedBy(access);
    this.#prospectus = prospectus;
    this.#parts = later;
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
          <button
            type="button"
            class="plain flush"
            data-all-courses
            @click=${() => access.openCourse(undefined, prospectus.from)}
          >
            ${t('back_to_list')}
          </button>
        </div>
        ${this.#renderPart('page')}`;
    return html`
      <p class="open-to-all">${t('open')}</p>
      ${filterView(prospectus)} ${access.view() === 'calendar' ? this.#renderPart('calendar') : listView(prospectus)}
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
}
