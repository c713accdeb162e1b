import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../src/widget/recovery-element.js';
import { answers, type Answer } from '../choices.js';

/** "I tried it", "I did something else", "not yet": of one size and look. Pressing the chosen one takes it off. */
export function answerButtons({
  t,
  labelledBy,
  chosen,
  choose,
}: {
  readonly t: Translate<string>;
  readonly labelledBy: string;
  readonly chosen: string;
  readonly choose: (answer: Answer) => void;
}): TemplateResult {
  return html`<div class="answers" role="group" aria-labelledby=${labelledBy}>
    ${answers.map(
      (answer) =>
        html`<button type="button" data-answer=${answer} aria-pressed=${answer === chosen} @click=${() => choose(answer)}>
          ${t(`answer_${answer}`)}
        </button>`,
    )}
  </div>`;
}
