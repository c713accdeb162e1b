import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../src/widget/recovery-element.js';
import { courseStates, type CourseStateName } from './choices.js';

/** Five answers of one size and look, from any to any in one press (rules A5.5, A6.4, X3). */
export const stateButtons = (
  t: Translate<string>,
  labelledBy: string,
  current: CourseStateName | undefined,
  say: (state: CourseStateName) => void,
): TemplateResult =>
  html`<div class="states" role="group" aria-labelledby=${labelledBy}>
    ${courseStates.map(
      (state) =>
        html`<button
          type="button"
          class="state"
          data-state-choice=${state}
          aria-pressed=${state === current}
          @click=${() => state !== current && say(state)}
        >
          <span class="mark" aria-hidden="true">${state === current ? '✓' : ''}</span>${t(`state_${state}`)}
        </button>`,
    )}
  </div>`;
