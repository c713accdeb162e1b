import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { icon } from '../../src/theme/icons.js';
import { keepLetters } from '../../src/widget/controls/keep-letters.js';
import type { Translate } from '../../src/widget/recovery-element.js';
import type { StoredRecord } from '../../src/record/record.js';
import { hasWords, plain, rowOf, type GoalRow } from './goal-rows.js';
import { arrangements, groupsOf, type Arrangement, type GoalGroup } from './grouping.js';
import type { ChimeGoalsKey } from './messages.js';
import type { Goal } from './schema.js';

export interface ListAccess {
  readonly element: LitElement;
  readonly t: Translate<ChimeGoalsKey>;
  readonly goals: () => readonly StoredRecord<Goal>[];
  readonly isRead: () => boolean;
  readonly canEdit: () => boolean;
  /** The view that is shown. */
  readonly arrangement: () => Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly open: (id: string) => void;
  readonly add: () => void;
  readonly print: () => void;
  /** What was taken out on this visit, and the way back. */
  readonly removedLine: () => unknown;
}

/** So many rows of a group are drawn at once: a thousand goals cost no more than these. */
const slice = 40;
/** Below so many goals nobody has to search. */
const fewest = 6;

/** All goals of the person: to look through, to search, and to open. */
export class ListView {
  #sought = '';
  /** Rows drawn of each group, where more were asked for. */
  readonly #drawn = new Map<string, number>();

  constructor(private readonly access: ListAccess) {}

  /** Another person is about to appear. */
  reset(): void {
    this.#sought = '';
    this.#drawn.clear();
  }

  /** What the list shows, group by group: also what is printed of it. */
  groups(): GoalGroup[] {
    const words = plain(this.#sought).split(/\s+/).filter(Boolean);
    const found = this.access.goals().filter((record) => words.length === 0 || hasWords(record, words));
    return groupsOf(found.map(rowOf), this.access.arrangement());
  }

  #arrange(arrangement: Arrangement): void {
    this.#drawn.clear();
    this.access.arrange(arrangement);
  }

  readonly #search = (event: Event): void => {
    this.#sought = (event.target as HTMLInputElement).value;
    this.#drawn.clear();
    this.access.element.requestUpdate();
  };

  #showMore(key: string, from: number): void {
    this.#drawn.set(key, from + slice);
    this.access.element.requestUpdate();
    void focusWhenRendered(this.access.element, `[data-group="${key}"] li:nth-child(${from + 1}) button`);
  }

  render(): TemplateResult {
    const { t, goals, canEdit, isRead } = this.access;
    const all = goals();
    if (!isRead()) return html`<p class="loading">${t('loading')}</p>`;
    const arrangement = this.access.arrangement();
    const groups = this.groups();
    if (all.length === 0) return this.#renderEmpty();
    const hasAny = groups.some(({ rows }) => rows.length > 0);
    return html`
      ${this.access.removedLine()}
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" class="primary" data-add-goal @click=${this.access.add}>${t('add')}</button>
            </div>`
          : nothing
      }
      ${all.length > 1 ? this.#renderTools(all.length) : nothing}
      <div class="goal-groups" data-arranged=${arrangement}>${groups.map((group) => this.#renderGroup(group))}</div>
      ${!hasAny && this.#sought.trim() ? html`<p>${t('list_none_found')}</p>` : nothing}
      ${
        hasAny
          ? html`<div class="actions">
              <button type="button" data-print @click=${this.access.print}>${icon('print')}${t('print_list')}</button>
            </div>`
          : nothing
      }
    `;
  }

  #renderEmpty(): TemplateResult {
    const { t, canEdit, add, removedLine } = this.access;
    return html`${removedLine()}
      <p>${t('list_empty')}</p>
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" class="primary" data-add-goal @click=${add}>${t('start_button')}</button>
            </div>`
          : nothing
      }`;
  }

  #renderTools(count: number): TemplateResult {
    const { t, goals } = this.access;
    const isOffered = (one: Arrangement): boolean => one !== 'away' || goals().some((record) => rowOf(record).isPutAway);
    return html`<div class="list-tools">
      <div class="arrangements" role="group" aria-label=${t('list')}>
        ${arrangements
          .filter(isOffered)
          .map(
            (one) =>
              html`<button
                type="button"
                class="plain"
                data-arrangement=${one}
                aria-pressed=${one === this.access.arrangement()}
                @click=${() => this.#arrange(one)}
              >
                ${t(`view_${one}`)}
              </button>`,
          )}
      </div>
      ${
        count < fewest && !this.#sought
          ? nothing
          : html`<div class="search">
              <label for="goals-search">${t('search')}</label>
              <input
                id="goals-search"
                type="search"
                autocomplete="off"
                dir="auto"
                .value=${this.#sought}
                @input=${this.#search}
                @keydown=${keepLetters}
              />
            </div>`
      }
    </div>`;
  }

  #renderGroup({ key, heading, rows }: GoalGroup): TemplateResult {
    const { t } = this.access;
    const drawn = this.#drawn.get(key) ?? slice;
    return html`<section class="goal-group" data-group=${key} aria-labelledby="group-${key}">
      ${this.access.heading(t(heading), 1, `group-${key}`)}
      ${
        rows.length > 0
          ? html`<ul>
              ${rows.slice(0, drawn).map((row) => this.#renderRow(row))}
            </ul>`
          : this.access.arrangement() === 'chime'
            ? html`<p class="quiet">${t('group_empty')}</p>`
            : nothing
      }
      ${
        rows.length > drawn
          ? html`<button type="button" class="plain" data-more @click=${() => this.#showMore(key, drawn)}>
              ${t('show_more')}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderRow({ id, title, state, lang }: GoalRow): TemplateResult {
    const { t } = this.access;
    return html`<li>
      <button type="button" class="goal-row" data-goal=${id} @click=${() => this.access.open(id)}>
        <span class="goal-title" dir="auto" lang=${title ? lang : nothing}>${title || t('untitled')}</span>
        ${state && this.access.arrangement() !== 'state' ? html`<span class="quiet">${t(`state_${state}`)}</span>` : nothing}
      </button>
    </li>`;
  }
}
