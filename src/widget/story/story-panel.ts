import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../record/uuid.js';
import { writingIcon } from '../../theme/writing-icons.js';
import { lineField, textBox, textField } from '../controls/fields.js';
import { editStyles, itemList } from '../controls/item-list.js';
import { ListController, type ListItem } from '../list-controller.js';
import type { Panel } from '../panel-controller.js';
import type { WidgetAccess } from '../widget-access.js';

interface Chapter extends ListItem {
  readonly title: string;
  readonly words: string;
}
interface TurningPoint extends ListItem {
  readonly text: string;
}

/** A story as it stands in the body of a widget. Entries may hold more than is named here; that stays. */
export interface Story {
  readonly title: string;
  readonly chapters: readonly Chapter[];
  readonly turns: readonly TurningPoint[];
  readonly next: string;
}

/** What the way in by story sees of a widget whose body holds one under `story`. */
export interface StoryAccess<Body extends { readonly story: Story }> extends Pick<
  WidgetAccess<Body>,
  'element' | 'body' | 'update' | 'say' | 't' | 'heading'
> {
  /** Goes on to reading. */
  readonly done: () => void;
}

/** What a widget puts below a part of the story: `story.title`, `story.next`, `chapters.<id>` or `turns.<id>`. */
export type Below = (place: string) => unknown;

/** Looks of the story, beside those of the widget. */
export const storyStyles = [editStyles];

type ListName = 'chapters' | 'turns';

/** The way in by story: chapters in the person's own words, turning points, what comes next. */
export class StoryPanel<Body extends { readonly story: Story }> implements Panel {
  readonly #lists: ListController;

  constructor(
    private readonly access: StoryAccess<Body>,
    private readonly below: Below = () => nothing,
  ) {
    this.#lists = new ListController(access.element, {
      read: (path) => this.#read(path),
      write: (path, items) => this.#change({ [listOf(path)]: items }),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#lists.reset();
  }

  get #story(): Story {
    return this.access.body().story;
  }

  #read(path: string): readonly ListItem[] {
    return this.#story[listOf(path)];
  }

  #change(change: Partial<Story>, field?: string): void {
    const body = this.access.body();
    this.access.update({ ...body, story: { ...body.story, ...change } }, field);
  }

  #setItem(path: string, id: string, change: Readonly<Record<string, string>>): void {
    const items = this.#read(path).map((item) => (item.id === id ? { ...item, ...change } : item));
    this.#change({ [listOf(path)]: items }, `${path}.${id}.${Object.keys(change).join()}`);
  }

  render(): TemplateResult {
    const { t, heading } = this.access;
    const { title, next } = this.#story;
    const set = (key: 'title' | 'next') => (value: string) => this.#change({ [key]: value }, `story.${key}`);
    return html`
      ${heading(t('story'), 1)}
      <p class="quiet">${t('story_intro')} ${t('optional')}</p>
      ${lineField({ id: 'story-title', label: t('story_title'), value: title, change: set('title') })}
      ${this.below('story.title')} ${this.#renderChapters()} ${this.#renderTurningPoints()}
      ${textField({ id: 'story-next', label: t('story_next'), hint: t('story_next_hint'), value: next, change: set('next') })}
      ${this.below('story.next')}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${this.access.done}>${writingIcon('check')}${t('done')}</button>
      </div>
    `;
  }

  #renderChapters(): TemplateResult {
    const { t } = this.access;
    const path = 'story.chapters';
    const items = this.#story.chapters;
    return itemList<Chapter>({
      path,
      label: t('story_chapters'),
      hint: t('story_chapters_hint'),
      items,
      lists: this.#lists,
      t,
      addLabel: t('story_add_chapter'),
      newItem: () => ({ id: uuid(), title: '', words: '' }),
      renderItem: ({ id, title, words }, index) =>
        html`<div class="item" role="group" aria-label=${t('chapter', { position: index + 1 })}>
          ${lineField({ id: `chapter-${id}-title`, label: t('story_chapter_title'), value: title, change: (value) => this.#setItem(path, id, { title: value }) })}
          ${textField({ id: `chapter-${id}-words`, label: t('story_chapter_words'), value: words, change: (value) => this.#setItem(path, id, { words: value }) }, 3)}
          ${this.below(`chapters.${id}`)}
        </div>`,
    });
  }

  #renderTurningPoints(): TemplateResult {
    const { t } = this.access;
    const path = 'story.turns';
    const items = this.#story.turns;
    const label = t('story_turning');
    return itemList<TurningPoint>({
      path,
      label,
      hint: t('story_turning_hint'),
      items,
      lists: this.#lists,
      t,
      addLabel: t('story_add_turning'),
      newItem: () => ({ id: uuid(), text: '' }),
      renderItem: ({ id, text }, index) =>
        html`<div class="turn">
          ${textBox(
            { id: `turning-${id}`, label, value: text, change: (value) => this.#setItem(path, id, { text: value }) },
            { name: t('item_of', { label, position: index + 1, count: items.length }) },
          )}
          ${this.below(`turns.${id}`)}
        </div>`,
    });
  }
}

const listOf = (path: string): ListName => path.slice('story.'.length) as ListName;
