import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import type { StoredRecord } from '../../src/record/record.js';
import type { TrialogueAccess } from './access.js';
import { actionLine } from './document.js';
import type { Meeting } from './schema.js';

/** So many meetings are drawn at once. */
const slice = 40;

const list = <Item>(value: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Item[]) : [];

/** Newest day first; those without a day come before all others, because they are about to get one. */
const byDay = (one: StoredRecord<Meeting>, other: StoredRecord<Meeting>): number =>
  (other.body?.on || '9999').localeCompare(one.body?.on || '9999');

/** All meetings, and what the group still waits to hear back about. */
export class ListView {
  #drawn = slice;

  constructor(
    private readonly access: TrialogueAccess,
    private readonly add: () => void,
  ) {}

  reset(): void {
    this.#drawn = slice;
  }

  render(removed: unknown): TemplateResult {
    const { t, meetings, canEdit, heading } = this.access;
    const all = [...meetings()].sort(byDay);
    return html`
      <p>${t('what')}</p>
      ${removed}
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" class="primary" data-add-meeting @click=${this.add}>${t('add')}</button>
            </div>`
          : nothing
      }
      ${all.length === 0 ? html`<p>${t('list_empty')}</p>` : this.#renderWaiting(all)}
      ${
        all.length > 0
          ? html`<section class="meetings" aria-labelledby="meetings-title">
              ${heading(t('list'), 1, 'meetings-title')}
              <ul>
                ${all.slice(0, this.#drawn).map((record) => this.#renderRow(record))}
              </ul>
              ${all.length > this.#drawn ? html`<button type="button" class="plain" data-more @click=${() => this.#more()}>${t('show_more')}</button>` : nothing}
            </section>`
          : nothing
      }
    `;
  }

  #more(): void {
    const from = this.#drawn;
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `.meetings li:nth-child(${from + 1}) button`);
  }

  /** What was sent out into the world, and has no answer yet: it belongs on the table of the next meeting. */
  #renderWaiting(all: readonly StoredRecord<Meeting>[]): TemplateResult | typeof nothing {
    const { t, day, heading, open } = this.access;
    const waiting = all.flatMap(({ id, body }) =>
      list(body?.actions)
        .filter(({ what, heardBack }) => what?.trim() && !heardBack?.trim())
        .map((action) => ({ id, action })),
    );
    if (waiting.length === 0) return nothing;
    return html`<section class="waiting" aria-labelledby="waiting-title">
      ${heading(t('waiting'), 1, 'waiting-title')}
      <ul>
        ${waiting.slice(0, slice).map(({ id, action }) => {
          const [line] = actionLine(action, { t, day });
          return html`<li>
            <button type="button" class="row" data-waiting=${id} @click=${() => open(id, 'edit')}>
              <span class="row-title" dir="auto">${line?.text}</span>
              ${line?.details?.map(({ label, text }) => html`<span class="quiet">${label}: <bdi>${text}</bdi></span>`)}
            </button>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderRow({ id, body, lang }: StoredRecord<Meeting>): TemplateResult {
    const { t, day, open } = this.access;
    const topic = body?.topic?.trim();
    return html`<li>
      <button type="button" class="row" data-meeting=${id} @click=${() => open(id, 'read')}>
        <span class="row-title" dir="auto" lang=${topic ? lang : nothing}>${topic || t('untitled')}</span>
        <span class="quiet">${body?.on ? day(body.on) : t('no_day')}</span>
      </button>
    </li>`;
  }
}
