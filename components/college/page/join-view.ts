import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { localText } from '../../../src/i18n/local-text.js';
import { takingPart, type CourseStateName } from '../choices.js';
import { sayStateOf } from '../mine/say-state.js';
import { stateButtons } from '../state-buttons.js';
import type { Course } from '../prospectus/course-pack.js';
import type { Prospectus } from '../prospectus/prospectus.js';

/** Joining by oneself, in one press and without a question. What was said before can be changed to anything else. */
export function joinView(prospectus: Prospectus, course: Course): TemplateResult | typeof nothing {
  const { access } = prospectus;
  const { t } = access;
  if (!access.canEdit()) return nothing;
  const mine = prospectus.mine(course.id);
  const say = async (state: CourseStateName): Promise<void> => {
    const title = localText(course.title, access.language());
    const said = await sayStateOf(access, { courseId: course.id, title }, state);
    prospectus.isHeld = said === 'held';
    if (prospectus.isHeld) access.say('join_held');
    access.changed();
    // The button that was pressed is gone when the course is in the list.
    if (said === 'kept' && !mine) await focusWhenRendered(access.element, `[data-state-choice="${state}"]`);
  };
  return html`<div class="join">
    ${
      mine
        ? html`${mine.state && takingPart.includes(mine.state) ? nothing : joinButton(prospectus, say)}
            <div class="label" id="course-state-label">${t('course_state')}</div>
            ${stateButtons(t, 'course-state-label', mine.state, (state) => void say(state))}
            <div class="actions">
              <button type="button" data-own-words @click=${() => access.openMine(mine.id)}>${t('words_button')}</button>
            </div>`
        : html`<div class="actions">
            ${joinButton(prospectus, say)}
            <button type="button" data-interested @click=${() => void say('interested')}>${t('interested_button')}</button>
          </div>`
    }
    ${prospectus.isHeld ? html`<p class="notice" data-held>${t('join_held')}</p>` : nothing}
    <p class="quiet">${t('join_told')}</p>
  </div>`;
}

const joinButton = ({ access }: Prospectus, say: (state: CourseStateName) => Promise<void>): TemplateResult =>
  html`<button type="button" class="primary" data-join @click=${() => void say('joined')}>${access.t('join_button')}</button>`;
