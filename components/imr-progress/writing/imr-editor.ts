import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { uuid } from '../../../src/record/uuid.js';
import { ListController, type ListItem } from '../../../src/widget/list-controller.js';
import type { ImrAccess } from '../panels.js';
import type { PathWriter } from '../path-view.js';
import type { Line } from '../schema.js';
import { changeTopic, withState, type ShownTopic } from '../topics.js';
import { AskedView } from './asked-view.js';
import { GoalBox } from './goal-box.js';
import { GoalTools } from './goal-tools.js';
import { PracticesView } from './practices-view.js';
import { TopicFields } from './topic-fields.js';

/** All that the person writes beside sessions: goals, what they say of topics, what they want to try and how it went. */
export class ImrEditor implements PathWriter {
  /** Key of the topic that was put away on this visit. */
  putAway: string | undefined;
  readonly #lists: ListController;
  readonly #box: GoalBox;
  readonly #goals: GoalTools;
  readonly #asked: AskedView;
  readonly #fields: TopicFields;
  readonly #practices: PracticesView;

  constructor(private readonly access: ImrAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => this.#topicOf(path)?.said.shownTo ?? [],
      write: (path, items) => this.#writeLines(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
    this.#box = new GoalBox(access, 'first-goal');
    this.#goals = new GoalTools(access);
    this.#asked = new AskedView(access);
    this.#fields = new TopicFields(access, this.#lists);
    this.#practices = new PracticesView(access);
  }

  /** Another record is about to appear. */
  reset(): void {
    this.putAway = undefined;
    for (const part of [this.#lists, this.#box, this.#goals, this.#asked, this.#fields, this.#practices]) part.reset();
  }

  /** The person turns to another view, or to another topic: what is open is saved. */
  goOn(): void {
    this.putAway = undefined;
    this.#asked.leave();
    this.#goals.reset();
    this.#practices.reset();
    this.#fields.reset();
  }

  /** Out of sight or back, from the path itself: nobody has to open a topic that they do not want (rule A7.7). */
  turnAway(topic: ShownTopic, isAway: boolean): void {
    const { body, update, save, say, element } = this.access;
    const state = { id: uuid(), state: isAway ? 'notForMe' : '', at: new Date().toISOString() };
    update(withState(body(), topic, state));
    this.putAway = isAway ? topic.key : undefined;
    say(isAway ? 'was_put_away' : 'was_taken_out', { topic: topic.title });
    void save();
    const key = CSS.escape(topic.key);
    void focusWhenRendered(element, isAway ? `[data-put-back="${key}"] p` : `[data-topic="${key}"]`);
  }

  putBack(topic: ShownTopic): TemplateResult {
    const { t } = this.access;
    return html`<p class="quiet" tabindex="-1">${t('was_put_away', { topic: topic.title })}</p>
      <button type="button" class="plain" @click=${() => this.turnAway(topic, false)}>${t('take_out')}</button>`;
  }

  leave(topic: ShownTopic): TemplateResult {
    const { t } = this.access;
    return html`<button
      type="button"
      class="plain leave"
      data-leave=${topic.key}
      aria-label=${t('put_away_name', { topic: topic.title })}
      @click=${() => this.turnAway(topic, true)}
    >
      ${t('put_away')}
    </button>`;
  }

  /** `shownTo.<key>`: a key may hold dots. */
  #topicOf(path: string): ShownTopic | undefined {
    const key = path.slice(path.indexOf('.') + 1);
    return this.access.topics().find((topic) => topic.key === key);
  }

  #writeLines(path: string, items: readonly ListItem[]): void {
    const topic = this.#topicOf(path);
    const { body, update } = this.access;
    if (topic) update(changeTopic(body(), topic, { shownTo: items as Line[] }));
  }

  /** Where there is no goal yet the question stands open; else it is folded away. */
  firstGoal(): TemplateResult | typeof nothing {
    const { goals, t } = this.access;
    const all = goals();
    if (all === undefined) return nothing;
    return html`<details class="goal-choice" ?open=${all.length === 0 || this.#box.hasNews}>
      <summary>${t(all.length === 0 ? 'goal_first' : 'goal_another')}</summary>
      <div class="choice-fields">${this.#box.render()}</div>
    </details>`;
  }

  asked(): TemplateResult | typeof nothing {
    return this.#asked.render();
  }

  /** Below the goal of the open topic. */
  goalTools(topic: ShownTopic): TemplateResult {
    return this.#goals.render(topic);
  }

  /** What is said and tried in the open topic. */
  topic(topic: ShownTopic): TemplateResult {
    // What was written before this visit is known from here on.
    this.#asked.note();
    return html`<div class="fields">
      ${this.#fields.renderStates(topic)}
      <div class="own-words">${this.#fields.renderWords(topic)}</div>
      ${this.#practices.render(topic)} ${this.#fields.renderShownTo(topic)}
    </div>`;
  }
}
