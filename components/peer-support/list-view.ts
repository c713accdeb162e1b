import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import type { StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { nameOf, stateOf, type DocumentContext } from './document.js';
import { groups, inGroup, rowOf, type GroupName, type LinkRow } from './link-rows.js';
import type { PeerLink } from './schema.js';

export interface ListAccess extends Pick<DocumentContext, 't' | 'day'> {
  readonly element: LitElement;
  readonly links: () => readonly StoredRecord<PeerLink>[];
  readonly isRead: () => boolean;
  readonly canEdit: () => boolean;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly open: (id: string) => void;
  /** Opens a view of its own: profiles, stories. */
  readonly openPanel: (key: 'peers' | 'stories') => void;
  readonly add: () => void;
  readonly print: () => void;
  /** What was taken out on this visit, and the way back. */
  readonly removedLine: () => unknown;
}

/** So many rows of a group are drawn at once: a thousand cost no more than these. */
const slice = 40;

/** Whom the person meets or would like to meet, and what they give; and the ways to people and stories. */
export class ListView {
  readonly #drawn = new Map<GroupName, number>();

  constructor(private readonly access: ListAccess) {}

  reset(): void {
    this.#drawn.clear();
  }

  /** What the list shows, group by group: also what is printed of it. Groups without a row are left out. */
  groups(): { readonly key: GroupName; readonly heading: string; readonly rows: readonly LinkRow[] }[] {
    const rows = this.access.links().map(rowOf);
    return groups
      .map((key) => ({ key, heading: this.access.t(`group_${key}`), rows: rows.filter((row) => inGroup(row, key)) }))
      .filter((group) => group.rows.length > 0);
  }

  render(): TemplateResult {
    const { t, isRead, canEdit, add, openPanel, print, removedLine } = this.access;
    if (!isRead()) return html`<p class="loading">${t('loading')}</p>`;
    const shown = this.groups();
    return html`
      ${removedLine()}
      <div class="intro">
        <p>${t('what')}</p>
        ${shown.length === 0 ? html`<p>${t('list_empty')}</p>` : nothing}
      </div>
      <div class="actions">
        <button type="button" class="primary" data-open="peers" @click=${() => openPanel('peers')}>${t('panel_peers')}</button>
        <button type="button" data-open="stories" @click=${() => openPanel('stories')}>${t('panel_stories')}</button>
        ${canEdit() ? html`<button type="button" data-add @click=${add}>${t('own_wish')}</button>` : nothing}
      </div>
      ${shown.map((group) => this.#renderGroup(group))}
      ${
        shown.length > 0
          ? html`<div class="actions">
              <button type="button" data-print @click=${print}>${icon('print')}${t('print')}</button>
            </div>`
          : nothing
      }
    `;
  }

  #renderGroup({ key, heading, rows }: ReturnType<ListView['groups']>[number]): TemplateResult {
    const { t } = this.access;
    const drawn = this.#drawn.get(key) ?? slice;
    return html`<section class="links" data-group=${key} aria-labelledby="group-${key}">
      ${this.access.heading(heading, 1, `group-${key}`)}
      <ul>
        ${rows.slice(0, drawn).map((row) => this.#renderRow(row))}
      </ul>
      ${
        rows.length > drawn
          ? html`<button type="button" class="plain" data-more @click=${() => this.#showMore(key, drawn)}>
              ${t('show_more')}
            </button>`
          : nothing
      }
    </section>`;
  }

  #showMore(key: GroupName, from: number): void {
    this.#drawn.set(key, from + slice);
    this.access.element.requestUpdate();
    void focusWhenRendered(this.access.element, `[data-group="${key}"] li:nth-child(${from + 1}) button`);
  }

  #renderRow(row: LinkRow): TemplateResult {
    const { t, day } = this.access;
    const state = stateOf(row, { t, day });
    return html`<li>
      <button type="button" class="link-row" data-link=${row.id} @click=${() => this.access.open(row.id)}>
        <span class="link-name" dir="auto" lang=${row.title ? row.lang : nothing}>${nameOf(row, t)}</span>
        ${state ? html`<span class="quiet">${state}</span>` : nothing}
      </button>
    </li>`;
  }
}
