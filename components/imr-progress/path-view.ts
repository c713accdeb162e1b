import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ImrAccess } from './panels.js';
import { linkedGoal, type GoalWords } from './goal-words.js';
import { currentState, wasLookedAt, type ShownTopic } from './topics.js';

/** What the part that writes adds to the path, for those who may write. */
export interface PathWriter {
  readonly firstGoal: () => unknown;
  readonly asked: () => unknown;
  /** Key of the topic that was put away on this visit: the way back stands in its place. */
  readonly putAway: string | undefined;
  readonly turnAway: (topic: ShownTopic, isAway: boolean) => void;
  /** What stands in the place of a topic that was put away. */
  readonly putBack: (topic: ShownTopic) => unknown;
  /** What stands beside a topic that can be put away unopened (rule A7.7). */
  readonly leave: (topic: ShownTopic) => unknown;
}

export interface PathOptions {
  readonly access: ImrAccess;
  readonly writer: PathWriter | undefined;
}

/** So many goals stand above the topics. */
const fewGoals = 5;

const isAway = ({ said }: ShownTopic): boolean => currentState(said) === 'notForMe';

/** What the person wants from life, above everything else (source paper: goals first, not diagnosis or medicine). */
function goalsSection({ access, writer }: PathOptions): TemplateResult {
  const { t, heading, goals, canEdit } = access;
  const all = goals();
  const none = all?.length === 0;
  const list = (some: readonly GoalWords[]): TemplateResult =>
    html`<ul class="goal-list">
      ${some.map(({ title, lang }) => html`<li class="goal-words" dir="auto" lang=${lang || nothing}>${title}</li>`)}
    </ul>`;
  return html`<section class="goals" aria-labelledby="goals-title">
    ${heading(t('goals'), 1, 'goals-title')}
    ${none ? html`<p class="quiet">${t('goals_none')}</p>` : all && list(all.slice(0, fewGoals))}
    ${
      all && all.length > fewGoals
        ? html`<details class="goal-choice">
            <summary>${t('goals_more')}</summary>
            ${list(all.slice(fewGoals))}
          </details>`
        : nothing
    }
    ${canEdit() ? html`<div class="first-goal" ?data-waits=${none && !writer}>${writer?.firstGoal()}</div>` : nothing}
  </section>`;
}

/** What stands in the ring of a topic. Told apart by shape, not by colour; none is fuller than another by rank. */
const marks: Readonly<Record<string, TemplateResult>> = {
  looked: svg`<path d="m-3 0 2 3 4-6" />`,
  now: svg`<circle class="full" r="3" />`,
  later: svg`<path d="M0-4V0H3" />`,
  again: svg`<path d="M-3 1A3 3 0 1 0 0-3H-3M-1-5-3-3-1-1" />`,
  enough: svg`<path d="M-2-3V3M2-3V3" />`,
};

/** A bend of the path, to one side and then to the other. It begins and ends nowhere, and says nothing that the list does not say. */
const bend = (mark: string | undefined, isFar: boolean): TemplateResult => {
  const x = isFar ? 34 : 15;
  return html`<svg class="bend" viewBox="0 0 48 48" preserveAspectRatio="none" aria-hidden="true">
      <path d="M24 0C24 12 ${x} 12 ${x} 24S24 36 24 48" />
    </svg>
    <svg class="mark ${isFar ? 'far' : ''}" viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r="7" />
      ${marks[mark!]}
    </svg>`;
};

function row(options: PathOptions, topic: ShownTopic, index: number): TemplateResult {
  const { access, writer } = options;
  const { t, openTopic, goals } = access;
  const { key, title, said, leave } = topic;
  if (isAway(topic)) return html`<li class="step gone" data-put-back=${key}>${writer?.putBack(topic)}</li>`;
  const state = currentState(said);
  const linked = said.goals.map((link) => linkedGoal(link, goals()));
  return html`<li class="step" data-step=${key}>
    ${bend(state, index % 2 > 0)}
    <button type="button" class="topic-row" data-topic=${key} @click=${() => openTopic(key)}>
      <span class="topic-title">${title}</span>
      ${state ? html`<span class="quiet">${t(`state_${state}`)}</span>` : nothing}
      ${linked.map((goal) => html`<span class="quiet" dir="auto">${goal.title}</span>`)}
    </button>
    ${leave && !state ? writer?.leave(topic) : nothing}
  </li>`;
}

/** The first view: goals, what was to be tried, and a path of topics in no order that anybody has to keep. */
export function pathView(options: PathOptions): TemplateResult {
  const { access, writer } = options;
  const { t, heading, topics, words } = access;
  const all = topics();
  const isInSight = (topic: ShownTopic): boolean => !isAway(topic) || topic.key === writer?.putAway;
  const here = all.filter((topic) => !topic.isGone && isInSight(topic));
  const gone = all.filter((topic) => topic.isGone && isInSight(topic));
  const away = all.filter((topic) => !isInSight(topic));
  const count = all.filter(({ said }) => wasLookedAt(said)).length;
  const path = (list: readonly ShownTopic[]): TemplateResult =>
    html`<ul class="path">
      ${list.map((topic, index) => row(options, topic, index))}
    </ul>`;
  return html`
    ${goalsSection(options)} ${writer?.asked()}
    <section class="topics" aria-labelledby="topics-title">
      ${heading(t('topics'), 1, 'topics-title')}
      <p class="quiet">${t('any_order')}</p>
      ${path(here)} ${count > 0 ? html`<p class="quiet" data-looked>${t('looked_at', { count })}</p>` : nothing}
      ${gone.length > 0 ? html`${words()?.goneHeading(access)} ${path(gone)}` : nothing}
      ${away.length > 0 ? words()?.awayView(access, away, writer) : nothing}
      ${here.some(({ credit }) => credit) ? words()?.creditLine(access, here) : nothing}
    </section>
  `;
}
