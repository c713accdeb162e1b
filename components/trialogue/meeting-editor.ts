import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { dayField } from '../../src/widget/controls/day-field.js';
import { checkField, choiceField, lineField, textField } from '../../src/widget/controls/fields.js';
import { linesField } from '../../src/widget/controls/lines-field.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import { RemovedRecord } from '../../src/widget/removed-record.js';
import type { TrialogueAccess } from './access.js';
import type { Action, Line, Meeting } from './schema.js';

/** Writing about a meeting: its topic, what was learned, what is to change. Never who was there or who said what. */
export class MeetingEditor {
  readonly #lists: ListController;
  readonly #removed: RemovedRecord;

  constructor(private readonly access: TrialogueAccess) {
    const { say, open } = access;
    this.#lists = new ListController(access.element, {
      read: (path) => access.body()[path as 'learned'],
      write: (path, items) => this.#write(path as 'learned', items),
      say: (message, parameters) => say(message, parameters),
    });
    this.#removed = new RemovedRecord(access, 'removed_meeting', ({ id }) => open(id, 'read'));
  }

  /** Another meeting is about to appear. What was taken out can still be put back. */
  reset(): void {
    this.#lists.reset();
  }

  #set(change: Partial<Meeting>, field = Object.keys(change).join()): void {
    this.access.update({ ...this.access.body(), ...change }, field);
  }

  #write(path: 'learned' | 'actions', items: readonly ListItem[], field?: string): void {
    this.access.update({ ...this.access.body(), [path]: items }, field);
  }

  #setItem(path: 'learned' | 'actions', id: string, change: Partial<Action & Line>): void {
    const items = (this.access.body()[path] as readonly ListItem[]).map((item) =>
      item.id === id ? { ...item, ...change } : item,
    );
    this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
  }

  render(): TemplateResult {
    const { t, body } = this.access;
    const { topic, on, proposedAs, rulesAgreed } = body();
    return html`
      <p>${t('keep_names_out')}</p>
      <p class="quiet">${t('optional')}</p>
      ${textField({ id: 'topic', label: t('topic'), hint: t('topic_hint'), value: topic, change: (words) => this.#set({ topic: words }) })}
      ${this.#renderIdeas()}
      ${lineField({ id: 'proposed-as', label: t('proposed_as_ask'), hint: t('proposed_as_hint'), value: proposedAs, change: (words) => this.#set({ proposedAs: words }) })}
      ${dayField({ id: 'on', label: t('on'), value: on, change: (day) => this.#set({ on: day }) })} ${this.#renderGroup()}
      ${checkField({ id: 'rules-agreed', label: t('rules_agreed_ask'), value: rulesAgreed, change: (isOn) => this.#set({ rulesAgreed: isOn }) })}
      ${this.#renderLearned()} ${this.#renderActions()}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => this.access.turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
        <button type="button" data-list @click=${() => this.access.turnTo('list')}>${t('back_to_list')}</button>
      </div>
    `;
  }

  /** Topics that the group thought of, to take one by a press. Those with more hands do not stand first: it is no vote. */
  #renderIdeas(): TemplateResult | typeof nothing {
    const { t, groups, body } = this.access;
    const group = groups().find(({ id }) => id === body().group) ?? groups()[0];
    const ideas = (group?.body?.ideas ?? []).filter(({ text }) => text.trim() && text !== body().topic);
    if (ideas.length === 0 || body().topic.trim()) return nothing;
    return html`<div class="field">
      <div class="label">${t('topic_ideas')}</div>
      <ul>
        ${ideas.map(({ id, text }) => html`<li><span dir="auto" id="idea-${id}">${text}</span> <button type="button" class="plain" data-take-topic=${id} aria-describedby="idea-${id}" @click=${() => this.#set({ topic: text })}>${t('take_topic')}</button></li>`)}
      </ul>
    </div>`;
  }

  #renderGroup(): TemplateResult | typeof nothing {
    const { t, groups, body } = this.access;
    const named = groups().filter((record) => record.body?.name?.trim());
    if (named.length === 0) return nothing;
    return choiceField({
      ...{ id: 'group', label: t('group_choose'), value: body().group },
      choices: named.map(({ id, body: group }) => [id, group.name]),
      change: (group) => this.#set({ group }),
    });
  }

  #renderLearned(): TemplateResult {
    const { t, body } = this.access;
    return linesField({
      ...{ path: 'learned', label: t('learned'), hint: t('learned_hint'), items: body().learned, lists: this.#lists, t },
      ...{ addLabel: t('add_learned'), change: (id: string, text: string) => this.#setItem('learned', id, { text }) },
    });
  }

  #renderActions(): TemplateResult {
    const { t, body } = this.access;
    const items = body().actions;
    return itemList<Action>({
      ...{
        path: 'actions',
        label: t('actions'),
        hint: t('actions_hint'),
        items,
        lists: this.#lists,
        t,
        addLabel: t('add_action'),
      },
      newItem: () => ({ id: uuid(), what: '', who: '', by: '', heardBack: '' }),
      renderItem: (action, index) => {
        const content = (key: 'what' | 'who' | 'heardBack', label: string, hint?: string) => ({
          ...{ id: `actions-${action.id}-${key}`, label: t(label), hint: hint && t(hint), value: action[key] },
          change: (words: string) => this.#setItem('actions', action.id, { [key]: words }),
        });
        const name = t('item_of', { label: t('action'), position: index + 1, count: items.length });
        return html`<div class="item" role="group" aria-label=${name}>
          ${textField(content('what', 'action_what'), 1)} ${textField(content('who', 'action_who'), 1)}
          ${dayField({ id: `actions-${action.id}-by`, label: t('action_by'), value: action.by, change: (by) => this.#setItem('actions', action.id, { by }) })}
          ${textField(content('heardBack', 'action_back', 'action_back_hint'), 1)}
        </div>`;
      },
    });
  }

  /** Takes the open meeting out of the list, with the words of the last moment: they come back with it. */
  async remove(): Promise<void> {
    const { access } = this;
    const record = await access.save();
    if (!record) return;
    access.turnTo('list');
    if (!(await this.#removed.remove(record))) return;
    access.openRecord(undefined);
  }

  /** What was taken out on this visit, and the way back. */
  renderRemoved(): unknown {
    return this.#removed.render();
  }
}
