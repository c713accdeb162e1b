import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { textBox, textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import type { ListController } from '../../../src/widget/list-controller.js';
import { readingText } from '../../../src/widget/reading-document.js';
import { topicStates, type TopicStateName } from '../choices.js';
import { learningKind } from '../kind.js';
import type { ImrAccess } from '../panels.js';
import type { Line } from '../schema.js';
import { changeTopic, currentState, withState, type ShownTopic } from '../topics.js';

/** What the person says of a topic: where they are with it, how it could help, their words, who they might show it to. */
export class TopicFields {
  #copied: boolean | undefined;

  constructor(
    private readonly access: ImrAccess,
    private readonly lists: ListController,
  ) {}

  reset(): void {
    this.#copied = undefined;
  }

  #set(topic: ShownTopic, change: Partial<ShownTopic['said']>, field?: string): void {
    const { body, update } = this.access;
    update(changeTopic(body(), topic, change), field);
  }

  /** Where the person is with it. Pressing what was said last takes it off; what was said before stays. */
  #say(topic: ShownTopic, state: TopicStateName): void {
    const { body, update, save, say, t } = this.access;
    const isOn = currentState(topic.said) !== state;
    update(withState(body(), topic, { id: uuid(), state: isOn ? state : '', at: new Date().toISOString() }));
    say(isOn ? 'state_said' : 'state_off', { state: t(`state_${state}`) });
    void save();
  }

  renderStates(topic: ShownTopic): TemplateResult {
    const { t, heading } = this.access;
    const current = currentState(topic.said);
    return html`<section class="states-part" data-states aria-labelledby="states-title">
      ${heading(t('state'), 2, 'states-title')}
      <div class="states" role="group" aria-labelledby="states-title">
        ${topicStates.map(
          (state) =>
            html`<button
              type="button"
              class="state"
              data-state-choice=${state}
              aria-pressed=${state === current}
              @click=${() => this.#say(topic, state)}
            >
              <span class="state-mark">${state === current ? writingIcon('check') : nothing}</span>${t(`state_${state}`)}
            </button>`,
        )}
      </div>
      <p class="quiet">${t('state_help')}</p>
    </section>`;
  }

  renderWords(topic: ShownTopic): TemplateResult {
    const { t } = this.access;
    const { help, words } = topic.said;
    return html`${textField({
      ...{ id: 'topic-help', label: t('help_ask'), value: help },
      change: (value) => this.#set(topic, { help: value }, `${topic.key}.help`),
    })}
    ${textField(
      {
        ...{ id: 'topic-words', label: t('words'), hint: t('words_hint'), value: words },
        change: (value) => this.#set(topic, { words: value }, `${topic.key}.words`),
      },
      3,
    )}`;
  }

  renderShownTo(topic: ShownTopic): TemplateResult {
    const { access, lists } = this;
    const { t, wordingKey } = access;
    const path = `shownTo.${topic.key}`;
    const items = topic.said.shownTo;
    const list = (): TemplateResult =>
      itemList<Line>({
        ...{ path, label: t('shown_to_ask'), hint: t('shown_to_hint'), items, lists, t, addLabel: t('shown_to_add') },
        newItem: () => ({ id: uuid(), text: '' }),
        renderItem: ({ id, text }, index) =>
          textBox(
            { id: `${path}-${id}`, label: t('shown_to'), value: text, change: (value) => this.#name(topic.key, id, value) },
            { name: t('item_of', { label: t('shown_to'), position: index + 1, count: items.length }) },
          ),
      });
    return html`<div class="show-to">
      ${guard([items, topic.key, lists.removedAt(path), ...wordingKey()], list)}
      ${
        this.#hasText(topic)
          ? html`<div class="actions">
              <button type="button" data-copy-topic @click=${() => void this.#copy(topic)}>${t('shown_to_copy')}</button>
            </div>`
          : nothing
      }
      ${this.#copied === undefined ? nothing : html`<p data-copied>${t(this.#copied ? 'copied' : 'not_copied')}</p>`}
    </div>`;
  }

  /** Whether there is anything to show to somebody. */
  #hasText({ key, said }: ShownTopic): boolean {
    return Boolean(said.help.trim() || said.words.trim()) || this.access.practices().some(({ topic }) => topic === key);
  }

  #name(key: string, id: string, text: string): void {
    const topic = this.access.topics().find((one) => one.key === key);
    if (!topic) return;
    const shownTo = topic.said.shownTo.map((line) => (line.id === id ? { ...line, text } : line));
    this.#set(topic, { shownTo }, `${key}.shownTo.${id}`);
  }

  /** What the person wrote on this topic, as plain text, to give to somebody. */
  async #copy(topic: ShownTopic): Promise<void> {
    const { access } = this;
    const { t, tell, place, record } = access;
    const { subject, id = '' } = place();
    const detail = { kind: learningKind.name, id, subject, revision: record()?.revision ?? 0, at: new Date().toISOString() };
    const reading = access.words()?.topicReading(access, topic, true);
    if (!reading || tell('recovery-before-share', detail, { cancelable: true }).defaultPrevented) return;
    const text = readingText({ ...reading, footer: [t('written_by_me')] });
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = true;
      tell('recovery-shared', detail);
    } catch {
      // Not every page may write to the clipboard: the words can be marked by hand.
      this.#copied = false;
    }
    access.say(this.#copied ? 'copied' : 'not_copied');
    access.changed();
  }
}
