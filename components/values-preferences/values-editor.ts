import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { choiceField, lineField, textBox, textField } from '../../src/widget/controls/fields.js';
import { itemList } from '../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { ValuesAccess } from './access.js';
import type { ValueEntry, Values } from './schema.js';
import { placeOf } from './places.js';
import { careTopics, lifeTopics, topics, waysToDecide } from './topics.js';
import { WhoSees } from './who-sees.js';

/** Path of the words about one topic. */
const pathOf = (topic: string): string => `entries.${topic}`;
const topicOf = (path: string): string => path.slice('entries.'.length);
/** Words whose topic is gone, or is of a newer version. */
const stray = '';

interface EntryList {
  readonly topic: string;
  readonly path: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly items: readonly ValueEntry[];
}

/** The way in by words: topics in any order, how the person likes to decide and to be helped, what they want and do not want. */
export class ValuesEditor {
  readonly #lists: ListController;
  readonly #who: WhoSees;

  constructor(private readonly access: ValuesAccess) {
    this.#who = new WhoSees(access);
    this.#lists = new ListController(access.element, {
      read: (path) => this.#read(path),
      write: (path, items) => this.#write(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#lists.reset();
    this.#who.reset();
  }

  whoSees(place: string): TemplateResult {
    return this.#who.render(place);
  }

  // ---- lists ---------------------------------------------------------------------------------------------------

  #belongs(topic: string): (entry: ValueEntry) => boolean {
    if (topic !== stray) return (entry) => entry.topic === topic;
    const known = new Set<string>([...topics, ...this.access.body().topics.map(({ id }) => id)]);
    return (entry) => !known.has(entry.topic);
  }

  #read(path: string): readonly ListItem[] {
    const body = this.access.body();
    return path === 'topics' ? body.topics : body.entries.filter(this.#belongs(topicOf(path)));
  }

  /** Words of one topic take the places that they have among all words; new ones come last. */
  #write(path: string, items: readonly ListItem[], field?: string): void {
    const body = this.access.body();
    if (path === 'topics') {
      this.access.update({ ...body, topics: items as Values['topics'] }, field);
      return;
    }
    const belongs = this.#belongs(topicOf(path));
    const left = [...(items as readonly ValueEntry[])];
    const slots = body.entries.flatMap((entry) => (belongs(entry) ? left.splice(0, 1) : [entry]));
    this.access.update({ ...body, entries: [...slots, ...left] }, field);
  }

  #setItem(path: string, id: string, change: Readonly<Record<string, string>>): void {
    const items = this.#read(path).map((item) => (item.id === id ? { ...item, ...change } : item));
    this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  render(): TemplateResult {
    const { t, heading, done } = this.access;
    const strays = this.#read(pathOf(stray)).length > 0;
    return html`
      <p class="quiet">${t('intro')} ${t('optional')}</p>
      <section class="topics" aria-labelledby="life-title">
        ${heading(t('life'), 1, 'life-title')} ${lifeTopics.map((topic) => this.#renderTopic(topic))} ${this.#renderOwnTopics()}
        ${strays ? this.#renderEntries(stray, t('own_topic')) : nothing}
      </section>
      <section class="topics" aria-labelledby="care-title">
        ${heading(t('care'), 1, 'care-title')} ${this.#renderDecide()} ${this.#renderTopic('helped')}
        <div class="beside">${this.#renderTopic('want')} ${this.#renderTopic('notWant')}</div>
        ${careTopics.filter((topic) => topic.startsWith('past')).map((topic) => this.#renderTopic(topic))}
      </section>
      <div class="actions">
        <button type="button" class="primary" data-read @click=${done}>${writingIcon('check')}${t('done')}</button>
      </div>
    `;
  }

  #renderTopic(topic: (typeof topics)[number]): unknown {
    const { t } = this.access;
    const hard = topic === 'pastBad' ? ` ${t('hard')}` : '';
    return this.#renderEntries(topic, t(`topic_${topic}`), t(`hint_${topic}`) + hard);
  }

  /** Drawn again only when something in it, who sees it, or the wording has changed. */
  #renderEntries(topic: string, label: string, hint?: string): unknown {
    const path = pathOf(topic);
    const items = this.#read(path) as readonly ValueEntry[];
    const who = this.#who.key(items.map(({ id }) => placeOf.entry(id)));
    // A list that is made anew by each render is the same as long as its entries are.
    const key = [...items, items.length, this.#lists.removedAt(path), label, who, ...this.access.wordingKey()];
    return guard(key, () => this.#entryList({ topic, path, label, hint, items }));
  }

  #entryList({ topic, path, label, hint, items }: EntryList): TemplateResult {
    const { t } = this.access;
    return itemList<ValueEntry>({
      ...{ path, label, hint, items, lists: this.#lists, t },
      addLabel: t(items.length === 0 ? 'add_first' : 'add_line'),
      // Nothing is added to what has lost its topic.
      ...(topic === stray && { most: 0 }),
      newItem: () => ({ id: uuid(), topic, text: '', instead: '' }),
      renderItem: ({ id, text, instead }, index) =>
        html`<div class="entry">
          ${textBox(
            { id: `entry-${id}`, label, value: text, change: (value) => this.#setItem(path, id, { text: value }) },
            { name: t('item_of', { label, position: index + 1, count: items.length }) },
          )}
          ${
            topic === 'notWant'
              ? textField(
                  {
                    ...{ id: `entry-${id}-instead`, label: t('instead'), value: instead },
                    change: (value) => this.#setItem(path, id, { instead: value }),
                  },
                  1,
                )
              : nothing
          }
          ${this.whoSees(placeOf.entry(id))}
        </div>`,
    });
  }

  #renderOwnTopics(): TemplateResult {
    const { t, body } = this.access;
    return itemList<Values['topics'][number]>({
      ...{ path: 'topics', label: t('own_topics'), hint: t('own_topics_hint'), items: body().topics, lists: this.#lists, t },
      addLabel: t('own_add'),
      newItem: () => ({ id: uuid(), name: '' }),
      renderItem: ({ id, name }) =>
        html`<div class="own-topic">
          ${lineField({ id: `topic-${id}`, label: t('own_name'), value: name, change: (value) => this.#setItem('topics', id, { name: value }) })}
          ${this.#renderEntries(id, '')}
        </div>`,
    });
  }

  #renderDecide(): TemplateResult {
    const { t, body, update } = this.access;
    const { way, words } = body().decide;
    const change = (change: Partial<Values['decide']>): void =>
      update({ ...body(), decide: { ...body().decide, ...change } }, `decide.${Object.keys(change).join()}`);
    return html`<div class="decide" role="group" aria-labelledby="decide-label">
      <div class="label" id="decide-label">${t('decide')}</div>
      <p class="quiet">${t('hint_decide')}</p>
      ${choiceField({
        ...{ id: 'decide-way', label: t('decide_way'), value: way },
        choices: waysToDecide.map((one) => [one, t(`decide_${one}`)] as const),
        change: (value) => change({ way: value }),
      })}
      ${textField({ id: 'decide-words', label: t('decide_words'), value: words, change: (value) => change({ words: value }) })}
      ${this.whoSees(placeOf.decide)}
    </div>`;
  }
}
