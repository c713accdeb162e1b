import { html, nothing, type TemplateResult } from 'lit';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import type { ListController } from '../../src/widget/list-controller.js';
import { allEntries, priorities, times } from './domains.js';
import { entryActions, type EntryActions } from './entry-actions.js';
import type { StrengthEntry } from './schema.js';

/** The list of what matters most; its items are ids of entries. */
export const mattersPath = 'priorities';

interface MattersContext extends EntryActions {
  readonly lists: ListController;
}

/** Everything that was written and does not stand among what matters most yet, by part of life. */
function choice({ access, lists }: MattersContext): TemplateResult | typeof nothing {
  const { t } = access;
  const body = access.body();
  const chosen = new Set(body.priorities.map(({ id }) => id));
  const open = (entries: readonly StrengthEntry[]): StrengthEntry[] =>
    entries.filter(({ id, text }) => text.trim() && !chosen.has(id));
  const groups = access.domains().map(({ label, words }) => ({
    label,
    entries: open([...times.flatMap((time) => words[time]), ...words.backers.map(({ id, name }) => ({ id, text: name }))]),
  }));
  const first = groups.find(({ entries }) => entries.length > 0)?.entries[0];
  if (!first) return nothing;
  const add = (event: Event): void => {
    const { value } = (event.target as Element).closest('.matters-choice')!.querySelector('select')!;
    lists.add(mattersPath, { id: value });
  };
  // A pack names its domains, and people who bring them may name theirs: so no label is an attribute here.
  return html`<div class="matters-choice">
    <div class="field">
      <label for="matters-choice">${t('matters_choose')}</label>
      <select id="matters-choice">
        ${groups.flatMap(({ entries }) => entries).map(({ id, text }) => html`<option value=${id}>${text}</option>`)}
      </select>
    </div>
    <button type="button" data-add-matter @click=${add}>${writingIcon('plus')}${t('matters_add')}</button>
  </div>`;
}

/** What matters most, in the person's order: as many as they like, or none. */
export function mattersView(context: MattersContext): TemplateResult {
  const { access, lists } = context;
  const { t } = access;
  const items = priorities(access.body());
  const label = t('matters');
  if (allEntries(access.body()).every(({ text }) => !text.trim()) && lists.removedAt(mattersPath) === undefined) return html``;
  return html`<section class="matters entries" aria-labelledby="matters-title">
    ${access.heading(label, 1, 'matters-title')}
    <p class="quiet">${t('matters_help')}</p>
    ${itemList<StrengthEntry>({
      path: mattersPath,
      label: '',
      items,
      lists,
      t,
      addLabel: '',
      most: 0,
      newItem: () => ({ id: '', text: '' }),
      renderItem: (entry, index) =>
        html`<div class="words" dir="auto" tabindex="-1">${entry.text}</div>
          ${entryActions(context, entry, t('item_of', { label, position: index + 1, count: items.length }))}`,
    })}
    ${choice(context)}
  </section>`;
}
