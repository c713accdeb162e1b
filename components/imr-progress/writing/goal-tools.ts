import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../../src/record/uuid.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import { linkedGoal } from '../goal-words.js';
import { checkInStandIn } from './stand-ins.js';
import type { ImrAccess } from '../panels.js';
import type { CheckInDraft } from '../schema.js';
import { changeTopic, type ShownTopic } from '../topics.js';
import { GoalBox } from './goal-box.js';

/** So many goals are offered at once. */
const slice = 8;

/** What the person does with the goal of a topic: choose it, say how it is going, write one. */
export class GoalTools {
  readonly #box: GoalBox;
  readonly #followUp: BesideRecord<CheckInDraft>;
  #followed = '';
  #drawn = slice;

  constructor(private readonly access: ImrAccess) {
    this.#box = new GoalBox(access, 'topic-goal', (id, words) => {
      const topic = access.topic();
      if (topic) this.#link(topic, id, words, true);
    });
    this.#followUp = new BesideRecord(access, checkInStandIn);
  }

  reset(): void {
    this.#box.reset();
    this.#followUp.reset();
    this.#drawn = slice;
  }

  #link(topic: ShownTopic, record: string, words: string, isOn: boolean): void {
    const { body, update, save } = this.access;
    const others = topic.said.goals.filter((link) => link.record !== record);
    update(changeTopic(body(), topic, { goals: isOn ? [...others, { id: uuid(), record, words }] : others }));
    void save();
  }

  render(topic: ShownTopic): TemplateResult {
    return html`${this.#renderFollowUp(topic)} ${this.#renderChoice(topic)}`;
  }

  /** "How is it going?" of a goal that is there: a check-in, which the widget for goals shows too. */
  #renderFollowUp({ said }: ShownTopic): TemplateResult | typeof nothing {
    const { t, goals, recordsOf, day } = this.access;
    const there = said.goals.map((link) => linkedGoal(link, goals())).filter(({ isGone }) => !isGone);
    if (there.length === 0 || goals() === undefined) return nothing;
    const { body } = this.#followUp;
    const checkIns = recordsOf<CheckInDraft>('check-in').all();
    const open = (goal: string): void => {
      this.#followed = goal;
      void this.#followUp.open(undefined, '#follow-up');
    };
    return html`${there.map(({ id, link, lang }, index) => {
      const last = checkIns.find(
        (record) => record.body?.goal === id && record.id !== this.#followUp.id && record.body.words?.trim(),
      );
      const name =
        there.length > 1 ? t('item_of', { label: t('follow_up'), position: index + 1, count: there.length }) : undefined;
      return html`<div class="follow-up" data-followed=${link}>
        ${last ? html`<p><span class="quiet">${t('follow_up_last', { date: day(last.body.at) })}</span> <span dir="auto" lang=${lang}>${last.body.words}</span></p>` : nothing}
        ${
          body && this.#followed === id
            ? html`${textField({
                  ...{ id: 'follow-up', label: t('follow_up'), hint: t('follow_up_hint'), value: body.words },
                  change: (words) => this.#followUp.change({ goal: id, at: body.at || new Date().toISOString(), words }, 'words'),
                })}
                <div class="actions">
                  <button type="button" data-follow-up-done @click=${() => this.#followUp.close(`[data-follow-up="${link}"]`)}>
                    ${t('done')}
                  </button>
                </div>`
            : html`<button type="button" data-follow-up=${link} aria-label=${name ?? nothing} @click=${() => open(id)}>
                ${t('follow_up')}
              </button>`
        }
      </div>`;
    })}`;
  }

  /** Goals to choose from, and a box for another one. Folded away where one is chosen already. */
  #renderChoice(topic: ShownTopic): TemplateResult {
    const { t, goals } = this.access;
    const all = goals() ?? [];
    const chosen = new Set(topic.said.goals.map(({ record }) => record));
    const more = (): void => {
      this.#drawn += slice;
      this.access.changed();
    };
    // Those that are gone can be taken off too; nothing else is known of them.
    const gone = topic.said.goals.map((link) => linkedGoal(link, goals())).filter(({ isGone }) => isGone);
    const offered = [...all.slice(0, this.#drawn), ...gone];
    return html`<details class="goal-choice">
      <summary>${t('goal_choose')}</summary>
      <div class="choice-fields">
        ${
          offered.length > 0
            ? html`<fieldset class="choices">
                <legend class="label">${t('goal_which')}</legend>
                ${offered.map(
                  ({ id, title, lang }, index) =>
                    html`<label class="check" for="goal-link-${index}">
                      <input
                        id="goal-link-${index}"
                        type="checkbox"
                        data-link=${id}
                        .checked=${chosen.has(id)}
                        @change=${(event: Event) => this.#link(topic, id, title, (event.target as HTMLInputElement).checked)}
                      />
                      <span dir="auto" lang=${lang || nothing}>${title}</span>
                    </label>`,
                )}
                ${
                  all.length > this.#drawn
                    ? html`<button type="button" class="plain" @click=${more}>${t('goals_more')}</button>`
                    : nothing
                }
              </fieldset>`
            : nothing
        }
        ${this.#box.render()}
      </div>
    </details>`;
  }
}
