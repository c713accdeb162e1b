import { html, type TemplateResult } from 'lit';
import { uuid } from '../../src/record/uuid.js';
import { dayField } from '../../src/widget/controls/day-field.js';
import { lineField, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import { linesField } from '../../src/widget/controls/lines-field.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { WorkAccess } from './access.js';

/** A field of an item: its key in the item, the key of its label, and how it is written. */
export type ItemField = readonly [key: string, label: string, kind?: 'text' | 'line' | 'day'];

export interface ItemsContent {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly addLabel: string;
  readonly fields: readonly ItemField[];
  /** Keys of the fields that come later: a new item has them too, because what is not saved yet is read out as well. */
  readonly later?: readonly string[];
  /** Fields that are shown only where they say so. */
  readonly more?: (item: Readonly<Record<string, string>>, set: (change: Readonly<Record<string, string>>) => void) => unknown;
}

/** A list inside the body, by a path such as `telling.words`. */
const listAt = (body: object, path: string): readonly ListItem[] =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], body) as readonly ListItem[];

function withListAt(body: object, path: string, items: readonly ListItem[]): object {
  const [key, ...rest] = path.split('.');
  const value = (body as Record<string, unknown>)[key!];
  return { ...body, [key!]: rest.length > 0 ? withListAt(value as object, rest.join('.'), items) : items };
}

/** Lists of the plan, wherever in it they are: lines of text, and items of several fields. */
export class PartFields {
  readonly #lists: ListController;

  constructor(private readonly access: WorkAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => listAt(access.body(), path),
      write: (path, items) => this.#write(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#lists.reset();
  }

  #write(path: string, items: readonly ListItem[], field?: string): void {
    this.access.update(withListAt(this.access.body(), path, items) as ReturnType<WorkAccess['body']>, field);
  }

  #set(path: string, id: string, change: Readonly<Record<string, string>>): void {
    const items = listAt(this.access.body(), path).map((item) => (item.id === id ? { ...item, ...change } : item));
    this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
  }

  lines(path: string, label: string, { hint, add = 'add_line' }: { hint?: string; add?: string } = {}): TemplateResult {
    const { t, body } = this.access;
    const items = listAt(body(), path) as readonly (ListItem & { readonly text: string })[];
    const change = (id: string, text: string): void => this.#set(path, id, { text });
    return linesField({ path, label: t(label), hint: hint && t(hint), items, lists: this.#lists, t, addLabel: t(add), change });
  }

  items({ path, label, hint, addLabel, fields, later = [], more }: ItemsContent): TemplateResult {
    const { t, body } = this.access;
    const items = listAt(body(), path) as readonly (ListItem & Readonly<Record<string, string>>)[];
    const name = t(label);
    return itemList<ListItem & Readonly<Record<string, string>>>({
      ...{ path, label: name, items, lists: this.#lists, t, addLabel: t(addLabel) },
      ...(hint && { hint: t(hint) }),
      newItem: () => ({ id: uuid(), ...Object.fromEntries([...fields.map(([key]) => key), ...later].map((key) => [key, ''])) }),
      renderItem: (item, index) => {
        const set = (change: Readonly<Record<string, string>>): void => this.#set(path, item.id, change);
        return html`<div
          class="item"
          role="group"
          aria-label=${t('item_of', { label: name, position: index + 1, count: items.length })}
        >
          ${fields.map(([key, fieldLabel, kind = 'text']) => {
            const content = {
              ...{ id: `${path}-${item.id}-${key}`, label: t(fieldLabel), value: item[key] ?? '' },
              change: (words: string) => set({ [key]: words }),
            };
            return kind === 'day' ? dayField(content) : kind === 'line' ? lineField(content) : textField(content, 1);
          })}
          ${more?.(item, set)}
        </div>`;
      },
    });
  }
}
