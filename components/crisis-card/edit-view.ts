import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { uuid } from '../../src/record/uuid.js';
import { checkField, choiceField, lineField, textBox, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import type { ListController, ListItem } from '../../src/widget/list-controller.js';
import type { Translate } from '../../src/widget/recovery-element.js';
import { fields, type Field, type GroupKey, type ItemPart } from './fields.js';
import type { CrisisCardKey } from './messages.js';
import type { CrisisPlan, CrisisPlanLine } from './schema.js';

/** What the edit templates need of the widget. */
export interface EditContext {
  readonly plan: CrisisPlan;
  readonly lists: ListController;
  readonly t: Translate<CrisisCardKey>;
  readonly hasText: (key: string) => boolean;
  /** Differs when any text may have changed. */
  readonly wordingKey: readonly unknown[];
  readonly setField: (group: GroupKey, key: string, value: unknown) => void;
  /** Changes one item of the list at `path`. */
  readonly setItem: (path: string, id: string, change: Readonly<Record<string, string>>) => void;
  /** What stands below a field, once it is there. */
  readonly ideas: (group: GroupKey, key: string) => unknown;
}

type Key = CrisisCardKey;
type Item = ListItem & Readonly<Record<string, string>>;

/** Lines of words: the list of an ordinary field, and the whole of a part that the person added. */
export function linesField(
  context: EditContext,
  {
    path,
    label,
    itemName = label,
    hint,
    lines,
    most,
    addLabel,
  }: {
    path: string;
    label: string;
    /** What each line is called, where the label is the person's own words: those never stand in attributes. */
    itemName?: string;
    hint?: string | undefined;
    lines: readonly CrisisPlanLine[];
    most?: number | undefined;
    addLabel: string;
  },
): TemplateResult {
  const { t, lists, setItem } = context;
  return itemList<CrisisPlanLine & ListItem>({
    path,
    label,
    hint,
    items: lines,
    lists,
    t,
    most,
    addLabel,
    newItem: () => ({ id: uuid(), text: '' }),
    renderItem: ({ id, text }, index) =>
      textBox(
        { id: `${path}-${id}`, label, value: text, change: (value) => setItem(path, id, { text: value }) },
        { name: t('item_of', { label: itemName, position: index + 1, count: lines.length }) },
      ),
  });
}

function partField(context: EditContext, path: string, item: Item, part: ItemPart): TemplateResult {
  const { t, setItem } = context;
  const content = {
    id: `${path}-${item.id}-${part.key}`,
    label: t(`part_${part.key}` as Key),
    value: item[part.key] ?? '',
    change: (value: string) => setItem(path, item.id, { [part.key]: value }),
  };
  if (part.type === 'text') return textField(content, 1);
  if (part.type === 'choice')
    return choiceField({ ...content, choices: part.choices!.map((choice) => [choice, t(`choice_${choice}` as Key)]) });
  return lineField(content, part.type === 'phone' ? 'tel' : 'text');
}

function editField(context: EditContext, group: GroupKey, field: Field): TemplateResult {
  const { t, hasText, lists, setField } = context;
  const path = `${group}.${field.key}`;
  const name = `${group}_${field.key}`;
  const label = t(name as Key);
  const hint = hasText(`${name}_hint`) ? t(`${name}_hint` as Key) : field.hard ? t('hard') : undefined;
  const value = (context.plan[group] as Record<string, unknown>)[field.key];
  const addLabel = hasText(`add_${field.key}`) ? t(`add_${field.key}` as Key) : t('add_line');
  const change = (changed: unknown): void => setField(group, field.key, changed);
  switch (field.type) {
    case 'line':
      return lineField({ id: path, label, hint, value: value as string, change });
    case 'text':
      return textField({ id: path, label, hint, value: value as string, change });
    case 'yes':
      return checkField({ id: path, label, value: value as boolean, change });
    case 'lines':
      return linesField(context, { path, label, hint, lines: value as CrisisPlanLine[], most: field.most, addLabel });
    case 'items': {
      const items = value as Item[];
      return itemList<Item>({
        path,
        label,
        hint,
        items,
        lists,
        t,
        most: field.most,
        addLabel,
        newItem: () => ({ id: uuid(), ...Object.fromEntries(field.parts!.map((part) => [part.key, ''])) }),
        renderItem: (item, index) =>
          html`<div class="item" role="group" aria-label=${t('item_of', { label, position: index + 1, count: items.length })}>
            ${field.parts!.map((part) => partField(context, path, item, part))}
          </div>`,
      });
    }
  }
}

/** The fields of one group. A field is drawn again only when its own value, its undo line or the wording changes. */
export function editGroup(context: EditContext, group: GroupKey): TemplateResult {
  return html`${fields[group].map((field) => {
    const value = (context.plan[group] as Record<string, unknown>)[field.key];
    const removedAt = context.lists.removedAt(`${group}.${field.key}`);
    const draw = (): TemplateResult => editField(context, group, field);
    return html`<div class="slot" data-field="${group}.${field.key}">
      ${guard([value, removedAt, ...context.wordingKey], draw)}${context.ideas(group, field.key)}
    </div>`;
  })}${group === 'care' || group === 'people' ? html`<p class="quiet">${context.t('legal')}</p>` : nothing}`;
}
