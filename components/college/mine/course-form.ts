import { html, nothing, type TemplateResult } from 'lit';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { lineField, textBox, textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import type { ListController } from '../../../src/widget/list-controller.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import { savingLine } from '../../../src/widget/saving-line.js';
import type { CollegeAccess } from '../access.js';
import type { CourseStateName } from '../choices.js';
import { stateOf } from '../course-state.js';
import type { CourseWords, PlanLine } from '../schema.js';
import { stateButtons } from '../state-buttons.js';

/** What the form of a course needs. */
export interface CourseFormContext {
  readonly access: CollegeAccess;
  readonly session: RecordSession<CourseWords>;
  readonly lists: ListController;
  readonly isHeld: boolean;
  readonly change: (change: Partial<CourseWords>, field?: string) => void;
  readonly say: (state: CourseStateName) => void;
  readonly undo: () => void;
  readonly remove: () => void;
  readonly close: () => void;
}

/** Whether the host still has the course. Its words for it are read there, not here. */
const isListed = ({ packs }: CollegeAccess, courseId: string): boolean => {
  const given = packs()['courses'];
  return Array.isArray(given) && given.some((one: { id?: unknown } | null) => one?.id === courseId);
};

/** One course of the person, open for writing. */
export function courseForm(context: CourseFormContext): TemplateResult {
  const { access, session, isHeld, change, say, undo, remove, close } = context;
  const { t, heading } = access;
  const { body, record } = session;
  // A failure is shown by the widget.
  const retry = (): void => void session.save().catch(() => undefined);
  const long = (key: 'about' | 'hope' | 'words', label: string): TemplateResult =>
    textField({ id: `course.${key}`, label: t(label), value: body[key], change: (words) => change({ [key]: words }, key) }, 1);
  return html`<section class="course-form" aria-labelledby="own-course-title">
    ${heading(html`<span dir="auto">${body.title || t('course_untitled')}</span>`, 2, 'own-course-title')}
    ${
      body.courseId
        ? aboutListed(context)
        : html`${lineField({
            ...{ id: 'course.title', label: t('mine_title'), value: body.title },
            change: (title) => change({ title }, 'title'),
          })}
          ${long('about', 'mine_about')}`
    }
    <div class="label" id="own-state-label">${t('mine_state')}</div>
    ${stateButtons(t, 'own-state-label', stateOf(body), say)}
    ${isHeld ? html`<p class="notice" data-held>${t('join_held')}</p>` : nothing}
    <p class="quiet">${t('mine_state_help')}</p>
    ${long('hope', 'mine_hope')} ${needs(context)} ${long('words', 'mine_words')}
    <div class="actions">
      <button type="button" class="primary" data-own-done @click=${close}>${writingIcon('check')}${t('done')}</button>
      ${record ? html`<button type="button" class="plain" data-own-remove @click=${remove}>${t('mine_remove')}</button>` : nothing}
    </div>
    <div class="saving">
      ${savingLine({ session, language: access.language(), canEdit: true, t, undo })}
      ${session.saveState === 'failed' ? html`<button type="button" data-own-retry @click=${retry}>${t('try_again')}</button>` : nothing}
    </div>
    ${session.saveState === 'held' ? html`<p class="notice" data-not-saved>${t('held')}</p>` : nothing}
  </section>`;
}

function aboutListed({ access, session }: CourseFormContext): TemplateResult {
  const { t, openCourse } = access;
  const { courseId } = session.body;
  if (!isListed(access, courseId)) return html`<p class="quiet" data-gone>${t('mine_gone')}</p>`;
  return html`<div class="actions">
    <button type="button" class="plain flush" data-see @click=${() => openCourse(courseId)}>${t('mine_see')}</button>
  </div>`;
}

function needs({ access, session, lists, change }: CourseFormContext): TemplateResult {
  const { t } = access;
  const label = t('course_needs');
  const items = session.body.needs;
  return itemList<PlanLine>({
    ...{ path: 'course.needs', label, hint: t('mine_needs_hint'), items, lists, t, addLabel: t('mine_add_need') },
    newItem: () => ({ id: uuid(), text: '' }),
    renderItem: ({ id, text }, index) =>
      textBox(
        {
          ...{ id: `course.needs-${id}`, label, value: text },
          change: (words) =>
            change({ needs: session.body.needs.map((one) => (one.id === id ? { ...one, text: words } : one)) }, `needs.${id}`),
        },
        { name: t('item_of', { label, position: index + 1, count: items.length }) },
      ),
  });
}
