import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../src/i18n/days.js';
import { uuid } from '../../src/record/uuid.js';
import { dayField } from '../../src/widget/controls/day-field.js';
import { checkField, lineField, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import { linesField } from '../../src/widget/controls/lines-field.js';
import type { ListController, ListItem } from '../../src/widget/list-controller.js';
import type { HomeAccess } from './access.js';
import type { Move, Support } from './schema.js';

type LinesKey = 'where' | 'mustHave' | 'nice' | 'mustNot' | 'near';

/** The lists of the edit view. */
export class HomeLists {
  constructor(
    private readonly access: HomeAccess,
    private readonly lists: ListController,
    private readonly write: (path: string, items: readonly ListItem[], field?: string) => void,
  ) {}

  #setItem(path: LinesKey | 'support' | 'moves', id: string, change: Readonly<Record<string, string>>): void {
    const items = (this.access.body()[path] as readonly ListItem[]).map((item) =>
      item.id === id ? { ...item, ...change } : item,
    );
    this.write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
  }

  #name(label: string, index: number, count: number): string {
    return this.access.t('item_of', { label, position: index + 1, count });
  }

  lines(path: LinesKey): TemplateResult {
    const { t, body } = this.access;
    const items = body()[path];
    const change = (id: string, text: string): void => this.#setItem(path, id, { text });
    return linesField({
      path,
      label: t(path),
      hint: t(`${path}_hint`),
      items,
      lists: this.lists,
      t,
      addLabel: t('add_line'),
      change,
    });
  }

  support(): TemplateResult {
    const { t, body } = this.access;
    const items = body().support;
    return itemList<Support>({
      ...{ path: 'support', label: t('support'), items, lists: this.lists, t, addLabel: t('add_support') },
      newItem: () => ({ id: uuid(), what: '', who: '', when: '', ended: '', wayBack: '' }),
      renderItem: (support, index) => {
        const { id, ended } = support;
        const content = (key: 'what' | 'who' | 'when' | 'wayBack', label: string) => ({
          ...{ id: `support-${id}-${key}`, label: t(label), value: support[key] },
          change: (words: string) => this.#setItem('support', id, { [key]: words }),
        });
        const stop = (isOn: boolean): void => this.#setItem('support', id, { ended: isOn ? dayOf(new Date()) : '' });
        return html`<div class="item" role="group" aria-label=${this.#name(t('support'), index, items.length)}>
          ${textField(content('what', 'support_what'), 1)} ${lineField(content('who', 'support_who'))}
          ${lineField(content('when', 'support_when'))}
          ${checkField({ id: `support-${id}-stop`, label: t('support_stop'), value: ended !== '', change: stop })}
          ${
            ended
              ? html`${dayField({ id: `support-${id}-ended`, label: t('support_ended'), value: ended, change: (day) => day && this.#setItem('support', id, { ended: day }) })}
                ${textField(content('wayBack', 'support_back'), 1)}`
              : nothing
          }
        </div>`;
      },
    });
  }

  moves(): TemplateResult {
    const { t, body } = this.access;
    const items = body().moves;
    return itemList<Move>({
      ...{ path: 'moves', label: t('moves'), items, lists: this.lists, t, addLabel: t('add_move') },
      newItem: () => ({ id: uuid(), from: '', to: '', on: '', why: '' }),
      renderItem: (move, index) => {
        const content = (key: 'from' | 'to' | 'why', label: string) => ({
          ...{ id: `moves-${move.id}-${key}`, label: t(label), value: move[key] },
          change: (words: string) => this.#setItem('moves', move.id, { [key]: words }),
        });
        return html`<div class="item" role="group" aria-label=${this.#name(t('moves'), index, items.length)}>
          ${lineField(content('from', 'move_from'))} ${lineField(content('to', 'move_to'))}
          ${dayField({ id: `moves-${move.id}-on`, label: t('move_on'), value: move.on, change: (on) => this.#setItem('moves', move.id, { on }) })}
          ${textField(content('why', 'move_why'), 1)}
        </div>`;
      },
    });
  }
}
