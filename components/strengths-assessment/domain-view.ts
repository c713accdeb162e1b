import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../src/record/uuid.js';
import { checkField, choiceField, lineField, textBox } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import type { ListController } from '../../src/widget/list-controller.js';
import { backerKinds, times, type ShownDomain, type Time } from './domains.js';
import { entryActions, type EntryActions } from './entry-actions.js';
import type { StrengthBacker, StrengthEntry } from './schema.js';

export interface DomainContext extends EntryActions {
  readonly lists: ListController;
  /** Changes one item of the list at `path`. */
  readonly setItem: (path: string, id: string, change: Readonly<Record<string, string | boolean>>) => void;
}

/** One of the three times of a domain: a list of the person's words. */
function timeList(context: DomainContext, { key, words }: ShownDomain, time: Time): TemplateResult {
  const { access, lists, setItem } = context;
  const { t } = access;
  const path = `${time}.${key}`;
  const label = t(time);
  const items = words[time];
  return itemList<StrengthEntry>({
    path,
    label,
    items,
    lists,
    t,
    addLabel: t(`add_${time}`),
    newItem: () => ({ id: uuid(), text: '' }),
    renderItem: (entry, index) => {
      const name = t('item_of', { label, position: index + 1, count: items.length });
      const change = (text: string): void => setItem(path, entry.id, { text });
      const box = textBox({ id: `${path}-${entry.id}`, label, value: entry.text, change }, { name });
      return html`<div>${box}</div>
        ${entryActions(context, entry, name)}`;
    },
  });
}

/** Who and what could back the person up, in this part of life. */
function backerList(context: DomainContext, { key, words }: ShownDomain): TemplateResult {
  const { access, lists, setItem } = context;
  const { t } = access;
  const path = `backers.${key}`;
  const label = t('backers');
  const items = words.backers;
  const row = (backer: StrengthBacker, index: number): TemplateResult => {
    const { id, name, kind, natural } = backer;
    const title = t('item_of', { label, position: index + 1, count: items.length });
    const set = (change: Readonly<Record<string, string | boolean>>): void => setItem(path, id, change);
    return html`<div class="item" role="group" aria-label=${title}>
        ${lineField({ id: `${path}-${id}-name`, label: t('backer_name'), value: name, change: (value) => set({ name: value }) })}
        ${choiceField({
          id: `${path}-${id}-kind`,
          label: t('backer_kind'),
          value: kind,
          change: (value) => set({ kind: value }),
          choices: backerKinds.map((one) => [one, t(`kind_${one}`)] as const),
        })}
        ${checkField({ id: `${path}-${id}-service`, label: t('backer_service'), value: !natural, change: (value) => set({ natural: !value }) })}
      </div>
      ${entryActions(context, { id, text: name }, title)}`;
  };
  return itemList<StrengthBacker>({
    path,
    label,
    items,
    lists,
    t,
    addLabel: t('add_backers'),
    newItem: () => ({ id: uuid(), name: '', kind: '', natural: true }),
    renderItem: row,
  });
}

/** A part of life to write in: what is wanted, what is there now, what worked before; and below, who backs it. */
export function domainFields(context: DomainContext, domain: ShownDomain): TemplateResult {
  return html`${domain.hint ? html`<p class="quiet">${domain.hint}</p>` : nothing}
    <div class="times">${times.map((time) => timeList(context, domain, time))}</div>
    ${backerList(context, domain)}`;
}
