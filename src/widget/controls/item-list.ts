import { html, nothing, css, type TemplateResult } from 'lit';
import { writingIcon } from '../../theme/writing-icons.js';
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

/** What a button for moving needs to know of its item. */
export interface MoveContent {
  readonly path: string;
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly lists: ListController;
  readonly t: Translate;
}

/** Two buttons that move an item by one place. */
export function moveButtons({ path, id, index, count, lists, t }: MoveContent): TemplateResult {
  const move = (by: -1 | 1, shape: 'up' | 'down', isLast: boolean): TemplateResult => {
    const name = t(`move_${shape}`, { position: index + 1, count });
    return html`<button
      type="button"
      class="icon"
      data-move=${by}
      title=${name}
      aria-label=${name}
      ?disabled=${isLast}
      @click=${() => lists.move(path, id, by)}
    >
      ${writingIcon(shape)}
    </button>`;
  };
  return html`${move(-1, 'up', index === 0)}${move(1, 'down', index === count - 1)}`;
}

function tools({ path, items, lists, t }: ItemListContent<ListItem>, id: string, index: number): TemplateResult {
  const count = items.length;
  const remove = t('remove', { position: index + 1, count });
  return html`<div class="tools">
    ${count > 1 ? moveButtons({ path, id, index, count, lists, t }) : nothing}
    <button type="button" class="icon" data-remove title=${remove} aria-label=${remove} @click=${() => lists.remove(path, id)}>
      ${writingIcon('remove')}
    </button>
  </div>`;
}

const undoLine = ({ path, lists, t }: ItemListContent<ListItem>): TemplateResult =>
  html`<li class="removed" data-removed=${path}>
    <span class="quiet">${t('removed')}</span>
    <button type="button" class="plain" @click=${() => lists.putBack(path)}>${writingIcon('undo')}${t('put_back')}</button>
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
    <slot name="picture-${path}"></slot>
    <div class="label" id="${path}-label">${label}</div>
    ${hint ? html`<p class="quiet" id="${path}-hint">${hint}</p>` : nothing}
    <ul data-list=${path}>
      ${rows} ${removedAt !== undefined && removedAt >= items.length ? undoLine(general) : nothing}
    </ul>
    ${
      most !== undefined && items.length >= most
        ? nothing
        : html`<button type="button" class="plain add" data-add=${path} @click=${() => lists.add(path, newItem())}>
            ${writingIcon('plus')}${addLabel}
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
    ::slotted([slot^='picture-']) {
      max-inline-size: min(100%, 12rem);
      max-block-size: 8rem;
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
