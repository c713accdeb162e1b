import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { BesideRecord } from '../../../src/widget/beside-record.js';
import { choiceField, lineField, textBox, textField } from '../../../src/widget/controls/fields.js';
import { linesField } from '../../../src/widget/controls/lines-field.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../../src/widget/list-controller.js';
import type { TrialogueAccess } from '../access.js';
import type { Group, Idea } from '../schema.js';

const ruleKeys = [1, 2, 3, 4, 5, 6, 7].map((number) => `rule_${number}`);

/** Writing about a group. Nothing has to be filled in, and nobody is named. */
export class GroupForm {
  readonly #lists: ListController;

  constructor(
    private readonly access: TrialogueAccess,
    private readonly group: BesideRecord<Group>,
  ) {
    this.#lists = new ListController(access.element, {
      read: (path) => this.group.body?.[path as 'rules'] ?? [],
      write: (path, items) => this.group.change({ [path]: items }),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#lists.reset();
  }

  addIdea(text: string): void {
    this.group.change({ ideas: [...(this.group.body?.ideas ?? []), { id: uuid(), text, hands: 0 }] });
  }

  #setItem(path: 'rules' | 'ideas', id: string, change: Partial<Idea>): void {
    const items = (this.group.body?.[path] ?? []) as readonly ListItem[];
    const changed = items.map((item) => (item.id === id ? { ...item, ...change } : item));
    this.group.change({ [path]: changed }, `${path}.${id}.${Object.keys(change).join()}`);
  }

  render(group: Group): TemplateResult {
    const { t } = this.access;
    type TextKey = 'name' | 'place' | 'gettingIn' | 'online' | 'languages' | 'hosts';
    const content = (key: TextKey, label: string, hint?: string) => ({
      ...{ id: `group.${key}`, label: t(label), hint: hint && t(hint), value: group[key] },
      change: (words: string) => this.group.change({ [key]: words }),
    });
    return html`<div class="group-form">
      ${lineField(content('name', 'group_name'))} ${textField(content('place', 'group_place'))}
      ${choiceField({
        ...{ id: 'group.neutral', label: t('group_neutral'), value: group.neutral },
        choices: (['yes', 'no'] as const).map((key) => [key, t(`neutral_${key}`)]),
        change: (neutral) => this.group.change({ neutral }),
      })}
      <p class="quiet">${t('group_neutral_why')}</p>
      ${textField(content('gettingIn', 'group_getting_in', 'group_getting_in_hint'))}
      ${textField(content('online', 'group_online'), 1)} ${lineField(content('languages', 'group_languages'))}
      ${textField(content('hosts', 'group_hosts', 'group_hosts_hint'))} ${this.#renderRules(group)} ${this.#renderIdeas(group)}
      <div class="actions">
        <button type="button" class="primary" data-group-done @click=${() => this.group.close('[data-change-group]')}>
          ${writingIcon('check')}${t('group_done')}
        </button>
      </div>
    </div>`;
  }

  #renderRules({ rules }: Group): TemplateResult {
    const { t } = this.access;
    const take = (): void =>
      this.group.change({ rules: [...rules, ...ruleKeys.map((key) => ({ id: uuid(), text: t(key) }))] }, 'rules');
    return html`${linesField({
      ...{ path: 'rules', label: t('rules'), items: rules, lists: this.#lists, t, addLabel: t('rules_add') },
      change: (id, text) => this.#setItem('rules', id, { text }),
    })}
    ${rules.length === 0 ? html`<button type="button" class="plain add" data-take-rules @click=${take}>${t('rules_take')}</button>` : nothing}`;
  }

  #renderIdeas({ ideas }: Group): TemplateResult {
    const { t } = this.access;
    const hands = (idea: Idea, by: 1 | -1): void =>
      this.#setItem('ideas', idea.id, { hands: Math.min(10_000, Math.max(0, idea.hands + by)) });
    return itemList<Idea>({
      ...{
        path: 'ideas',
        label: t('ideas'),
        hint: t('ideas_hint'),
        items: ideas,
        lists: this.#lists,
        t,
        addLabel: t('ideas_add'),
      },
      newItem: () => ({ id: uuid(), text: '', hands: 0 }),
      renderItem: (idea, index) => {
        const name = t('item_of', { label: t('ideas'), position: index + 1, count: ideas.length });
        return html`<div>
          ${textBox({ id: `ideas-${idea.id}`, label: name, value: idea.text, change: (text) => this.#setItem('ideas', idea.id, { text }) }, { name })}
          <div class="hands" role="group" aria-label=${name}>
            <span data-hands>${t('idea_hands', { count: idea.hands })}</span>
            <button type="button" class="plain" data-hand="1" @click=${() => hands(idea, 1)}>${t('idea_up')}</button>
            ${idea.hands > 0 ? html`<button type="button" class="plain" data-hand="-1" @click=${() => hands(idea, -1)}>${t('idea_down')}</button>` : nothing}
          </div>
        </div>`;
      },
    });
  }
}
