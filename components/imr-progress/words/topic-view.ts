import { html, nothing, type TemplateResult } from 'lit';
import { linkedGoal } from '../goal-words.js';
import type { ImrAccess } from '../panels.js';
import { isOwn, type ShownTopic } from '../topics.js';
import { ToolsView } from './tools-view.js';

export interface TopicContent {
  readonly topic: ShownTopic;
  readonly toPath: () => void;
  /** What stands below the goal: fields for the person, nothing for everybody else. */
  readonly goalTools: unknown;
  /** What was said of the topic: fields for the person, words for everybody else. */
  readonly words: unknown;
  /** Whether the page put something into the slot of this topic. */
  readonly hasContent: boolean;
}

type TopicOptions = TopicContent & { readonly access: ImrAccess };

/** The goal on top of every topic: what is weakest in services is the first thing here (README, "Why"). */
function goalLine({ access, topic, goalTools }: TopicOptions): TemplateResult {
  const { t, heading, goals } = access;
  const linked = topic.said.goals.map((link) => linkedGoal(link, goals()));
  return html`<section class="goal-line" data-goal-line aria-labelledby="goal-line-title">
    ${heading(t('topic_goal'), 2, 'goal-line-title')}
    ${linked.length === 0 ? html`<p class="quiet">${t('goal_none_linked')}</p>` : nothing}
    <ul class="goal-list">
      ${linked.map(
        ({ title, lang, isGone }) =>
          html`<li class="goal-words">
            <span dir="auto" lang=${lang || nothing}>${title}</span>
            ${isGone ? html`<span class="quiet gone-note" data-gone>${t('goal_gone')}</span>` : nothing}
          </li>`,
      )}
    </ul>
    ${goalTools}
  </section>`;
}

/** What the page brings on this topic, as its own elements; never anything that is stored. */
function content({ access, topic, hasContent }: TopicOptions): TemplateResult {
  const { t, heading } = access;
  const { key, licence, credit } = topic;
  const changed = (): void => access.changed();
  return html`<section class="content" data-content aria-labelledby="content-title">
    ${heading(t('content'), 2, 'content-title')}
    <slot name="topic-${key}" @slotchange=${changed}><p class="quiet">${t('content_none')}</p></slot>
    ${
      hasContent && (credit || licence)
        ? html`<p class="quiet" data-licence>
            ${credit ? t('content_by', { credit }) : nothing} ${licence ? t('content_licence', { licence }) : nothing}
          </p>`
        : nothing
    }
  </section>`;
}

/** One topic: its goal, what it is about, what the page has on it, what the person says, and what they have already. */
export class TopicView {
  readonly #tools: ToolsView;

  constructor(private readonly access: ImrAccess) {
    this.#tools = new ToolsView(access);
  }

  reset(): void {
    this.#tools.reset();
  }

  render(shown: TopicContent): TemplateResult {
    const { access } = this;
    const { topic, toPath, words } = shown;
    const { t, heading } = access;
    const about = topic.summary || (isOwn(topic.key) && !topic.isGone ? t(`about_${topic.key}`) : '');
    const options = { ...shown, access };
    return html`<div class="actions to-path">
        <button type="button" class="plain" data-path @click=${toPath}>${t('to_path')}</button>
      </div>
      <div class="topic" data-open=${topic.key}>
        <div>${heading(topic.title, 1, 'topic-title')} ${about ? html`<p class="about">${about}</p>` : nothing}</div>
        ${goalLine(options)} ${content(options)} ${words ?? html`<p class="quiet">${t('topic_nothing')}</p>`}
        ${this.#tools.render(topic.tools)}
      </div>`;
  }
}
