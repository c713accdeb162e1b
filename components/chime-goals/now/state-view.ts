import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { textField } from '../../../src/widget/controls/fields.js';
import { states, type GoalStateName } from '../choices.js';
import { currentState, currentStateName, withState, withStateWords } from '../goal-state.js';
import type { GoalAccess } from '../panels.js';

/**
 * Where the person is with the goal: six answers of one size and look, from any to any in one act, without a question back and
 * without praise. What was said before stays.
 */
export class StateView {
  constructor(private readonly access: GoalAccess) {}

  #say(state: GoalStateName): void {
    const { access } = this;
    const goal = access.goal();
    if (currentStateName(goal) === state) return;
    access.update(withState(goal, state, { id: uuid(), at: new Date().toISOString() }));
    access.say('state_said', { state: access.t(`state_${state}`) });
    void access.save();
  }

  render(): TemplateResult {
    const { t, goal, heading } = this.access;
    const current = currentState(goal());
    const name = currentStateName(goal());
    return html`<section class="now" data-states aria-labelledby="state-title">
      ${heading(t('state_ask'), 1, 'state-title')}
      <div class="states" role="group" aria-labelledby="state-title">
        ${states.map(
          (state) =>
            html`<button
              type="button"
              class="state"
              data-state-choice=${state}
              aria-pressed=${state === name}
              @click=${() => this.#say(state)}
            >
              <span class="mark">${state === name ? writingIcon('check') : nothing}</span>${t(`state_${state}`)}
            </button>`,
        )}
      </div>
      ${
        current
          ? textField(
              {
                ...{ id: 'state-words', label: t('state_words'), value: current.words },
                change: (words) => this.access.update(withStateWords(goal(), words), `states.${current.id}`),
              },
              1,
            )
          : nothing
      }
      <p class="quiet">${t('state_help')}</p>
    </section>`;
  }
}
