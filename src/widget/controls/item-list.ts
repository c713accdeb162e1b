import { html, nothing, css, type TemplateResult } from 'lit';
import { icon } from '../../theme/icons.js';
import type { ListController, ListItem } from '../list-controller.js';
import type { Translate } from '../recovery-element.js';

export interface ItemListContent<Item extends ListItem> {
  /** Where the list stands in the body, for example `care.helps`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly items: readonly Item[];
  readonly lists: ListController;
  readonly t: Translate;
  readonly addLabel: string;
  readonly newItem: () => Item;
  readonly renderItem: (item: Item, index: number) => TemplateResult;
  /** Above this many the add button goes away. */
  readonly most?: number | undefined;
}

function tools({ path, items, lists, t }: ItemListContent<ListItem>, id: string, index: number): TemplateResult {
  const place = { position: index + 1, count: items.length };
  const move = (by: -1 | 1, name: string, shape: 'up' | 'down', disabled: boolean): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      data-move=${by}
      title=${name}
      aria-label=${name}
      ?disabled=${disabled}
      @click=${() => lists.move(path, id, by)}
    >
      ${icon(shape)}
    </button>`;
  return html`<div class="tools">
    ${
      items.length > 1
        ? html`${move(-1, t('move_up', place), 'up', index === 0)}${move(1, t('move_down', place), 'down', index === items.length - 1)}`
        : nothing
    }
    <button
      type="button"
      class="icon"
      data-remove
      title=${t('remove', place)}
      aria-label=${t('remove', place)}
      @click=${() => lists.remove(path, id)}
    >
      ${icon('remove')}
    </button>
  </div>`;
}

const undoLine = ({ path, lists, t }: ItemListContent<ListItem>): TemplateResult =>
  html`<li class="removed" data-removed=${path}>
    <span class="quiet">${t('removed')}</span>
    <button type="button" class="plain" @click=${() => lists.putBack(path)}>${icon('undo')}${t('put_back')}</button>
  </li>`;

/**
 * A list to add to, put in order and take from. The add button stands where the new item will appear; what was removed
 * leaves a line in its place that puts it back. Order by buttons, or Alt with the arrow keys.
 */
export function itemList<Item extends ListItem>(content: ItemListContent<Item>): TemplateResult {
  const { path, label, hint, items, lists, addLabel, newItem, renderItem, most } = content;
  const general = content as unknown as ItemListContent<ListItem>;
  const removedAt = lists.removedAt(path);
  const rows = items.map(
    (item, index) =>
      html`${removedAt === index ? undoLine(general) : nothing}
        <li data-item=${item.id} @keydown=${(event: KeyboardEvent) => lists.handleKey(path, item.id, event)}>
          ${renderItem(item, index)} ${tools(general, item.id, index)}
        </li>`,
  );
  return html`<div
    class="field item-list"
    role="group"
    aria-labelledby="${path}-label"
    aria-describedby=${hint ? `${path}-hint` : nothing}
  >
    <div class="label" id="${path}-label">${label}</div>
    ${hint ? html`<p class="quiet" id="${path}-hint">${hint}</p>` : nothing}
    <ul data-list=${path}>
      ${rows} ${removedAt !== undefined && removedAt >= items.length ? undoLine(general) : nothing}
    </ul>
    ${
      most !== undefined && items.length >= most
        ? nothing
        : html`<button type="button" class="plain add" data-add=${path} @click=${() => lists.add(path, newItem())}>
            ${icon('plus')}${addLabel}
          </button>`
    }
  </div>`;
}

export const editStyles = css`
  @layer recovery {
    .field {
      display: grid;
      align-content: start;
      gap: 4px;
      max-inline-size: 68ch;
    }
    .item-list > ul {
      display: grid;
      gap: 8px;
    }
    .item-list > ul:has(.item) {
      gap: 24px;
    }
    .item-list > ul:empty {
      display: none;
    }
    .item-list li {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 4px;
    }
    .item-list li > :first-child {
      flex: 1 1 12rem;
      min-inline-size: 0;
    }
    .item {
      display: grid;
      gap: 8px;
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_line);
    }
    .tools {
      display: flex;
      margin-inline-start: auto;
    }
    .add {
      justify-self: start;
    }
    .removed {
      align-items: center;
      min-block-size: var(--_target);
    }
    @container (min-width: 28rem) {
      .item {
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      }
      .item > .wide,
      .item > :first-child:has(+ .wide) {
        grid-column: 1 / -1;
      }
    }
  }
`;
