import type { TemplateResult } from 'lit';
import { uuid } from '../../record/uuid.js';
import type { ListController, ListItem } from '../list-controller.js';
import type { Translate } from '../recovery-element.js';
import { textBox } from './fields.js';
import { itemList } from './item-list.js';

interface Line extends ListItem {
  readonly text: string;
}

export interface LinesContent {
  /** Name of the list in the body; the ids of the boxes begin with it. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly items: readonly Line[];
  readonly lists: ListController;
  readonly t: Translate<string>;
  readonly addLabel: string;
  readonly change: (id: string, text: string) => void;
}

/** A list of lines of text: to add to, to order, to take out of and to put back. */
export function linesField({ path, label, hint, items, lists, t, addLabel, change }: LinesContent): TemplateResult {
  return itemList<Line>({
    ...{ path, label, items, lists, t, addLabel },
    ...(hint && { hint }),
    newItem: () => ({ id: uuid(), text: '' }),
    renderItem: ({ id, text }, index) =>
      textBox(
        { id: `${path}-${id}`, label, value: text, change: (words) => change(id, words) },
        { name: t('item_of', { label, position: index + 1, count: items.length }) },
      ),
  });
}
