import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { RecordReference, StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { besideSession } from '../../../src/widget/beside-session.js';
import { ListController } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import { RemovedRecord } from '../../../src/widget/removed-record.js';
import type { CollegeAccess } from '../access.js';
import type { CourseStateName } from '../choices.js';
import { rowOf } from '../course-rows.js';
import { stateOf } from '../course-state.js';
import { courseKind } from '../kind.js';
import type { CourseWords, PlanLine } from '../schema.js';
import { courseForm } from './course-form.js';
import { recordOf, sayState, tellAct } from './say-state.js';

/** So many courses are drawn at once. */
const slice = 20;

/** The courses of the person: what they hope for from each, what helps them, where they are with it. */
export class MinePanel implements Panel, ReactiveController {
  #session: RecordSession<CourseWords> | undefined;
  readonly #removed: RemovedRecord;
  readonly #lists: ListController;
  #drawn = slice;
  /** The host did not take up that the person joins the course that is open. */
  #isHeld = false;

  constructor(private readonly access: CollegeAccess) {
    this.#removed = new RemovedRecord(access, 'mine_removed', (reference) => void this.#cameBack(reference));
    this.#lists = new ListController(access.element, {
      read: () => this.#session?.body.needs ?? [],
      write: (_, needs) => this.change({ needs: needs as PlanLine[] }),
      say: (message, parameters) => access.say(message, parameters),
    });
    access.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.reset();
  }

  readonly #flush = (): void => {
    this.#session?.writer?.keepDraft();
    void this.#session?.leave().catch(() => undefined);
  };

  /** Another person is about to appear: what is open is saved under the one it was written for. */
  reset(): void {
    this.#leave();
    this.#removed.reset();
    this.#drawn = slice;
  }

  #leave(): void {
    void this.#session?.dispose();
    this.#session = undefined;
    this.#isHeld = false;
    this.#lists.reset();
  }

  /** Opens a course of the person; undefined: a new one that they write down themselves. */
  async open(id: string | undefined): Promise<void> {
    const { access } = this;
    this.#leave();
    const session = besideSession<CourseWords>(access, courseKind, id);
    this.#session = session;
    try {
      await session.writing();
      await session.ready;
    } catch {
      // Told by the session's owner when somebody writes; the form stays closed until then.
    }
    access.changed();
    await focusWhenRendered(access.element, id === undefined ? '[id="course.title"]' : '#own-course-title');
  }

  #close(): void {
    const id = this.#session?.id ?? '';
    this.#leave();
    this.access.changed();
    void focusWhenRendered(this.access.element, `[data-own="${CSS.escape(id)}"] button, [data-own-course]`);
  }

  change(change: Partial<CourseWords>, field?: string): void {
    const session = this.#session;
    session?.update({ ...session.body, ...change }, field);
  }

  async #say(state: CourseStateName): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const said = await sayState(this.access, session, state);
    this.#isHeld = said === 'held' && !session.dirty;
    if (this.#isHeld) this.access.say('join_held');
    this.access.changed();
  }

  #undo(): void {
    const session = this.#session;
    if (!session?.writer) return;
    const before = stateOf(session.body);
    if (!session.writer.undo()) return;
    const after = stateOf(session.body);
    const { courseId } = session.body;
    this.access.say('undone');
    void session.save().then(
      () => !session.dirty && tellAct(this.access, recordOf(session), { courseId, before, after }),
      // Shown like every failure.
      () => undefined,
    );
  }

  render(): TemplateResult {
    const { access } = this;
    const { t, courses, heading } = access;
    const asked = access.takeOpenedMine();
    if (asked) void this.open(asked.id);
    const records = courses();
    const session = this.#session;
    const isNew = session?.phase === 'ready' && !records.some(({ id }) => id === session.id);
    return html`<div class="mine">
      ${heading(t('courses'), 1, 'mine-title')}
      <p>${t(records.length === 0 && !session ? 'mine_none' : 'mine_intro')}</p>
      <div class="actions">
        ${
          isNew
            ? nothing
            : html`<button type="button" data-own-course @click=${() => void this.open(undefined)}>
                ${writingIcon('plus')}${t('own_course')}
              </button>`
        }
        <button type="button" data-see-courses @click=${() => access.turnTo('courses')}>${t('see_courses')}</button>
      </div>
      ${this.#removed.render()} ${isNew ? this.#renderForm(session) : nothing}
      <ul class="own-courses">
        ${records.slice(0, this.#drawn).map((record, index) => this.#renderRow(record, index, records.length))}
      </ul>
      ${
        records.length > this.#drawn
          ? html`<div class="actions">
              <button type="button" data-more @click=${() => this.#more()}>${t('mine_more')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #more(): void {
    const from = this.#drawn;
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `.own-courses > li:nth-child(${from + 1}) button`);
  }

  #renderRow(record: StoredRecord<CourseWords>, index: number, count: number): TemplateResult {
    const session = this.#session;
    if (session?.phase === 'ready' && session.id === record.id) return html`<li>${this.#renderForm(session)}</li>`;
    const { t } = this.access;
    const { id, title, state, lang } = rowOf(record);
    return html`<li data-own=${id}>
      <p class="own-title" id="own-${index}" dir="auto" lang=${title ? lang : nothing}>${title || t('course_untitled')}</p>
      ${state ? html`<p class="quiet">${t(`state_${state}`)}</p>` : nothing}
      <button
        type="button"
        class="plain flush"
        data-change
        aria-label=${t('mine_change_name', { position: index + 1, count })}
        aria-describedby="own-${index}"
        @click=${() => void this.open(id)}
      >
        ${t('mine_change')}
      </button>
    </li>`;
  }

  #renderForm(session: RecordSession<CourseWords>): TemplateResult {
    return courseForm({
      access: this.access,
      session,
      lists: this.#lists,
      isHeld: this.#isHeld,
      change: (change, field) => this.change(change, field),
      say: (state) => void this.#say(state),
      undo: () => this.#undo(),
      remove: () => void this.#remove(),
      close: () => this.#close(),
    });
  }

  /** The host heard that the person left; it hears that they are there again. */
  async #cameBack(reference: RecordReference): Promise<void> {
    const { access } = this;
    access.say('mine_back');
    void focusWhenRendered(access.element, '#mine-title');
    const record = await access
      .place()
      .store.get<CourseWords>(reference)
      .catch(() => undefined);
    // It is back, and will be shown or the failure told; only the host does not hear of it.
    if (record) tellAct(access, record, { courseId: record.body.courseId, before: undefined, after: stateOf(record.body) });
  }

  /** Takes the open course out of the list, with the words of the last moment: they come back with it. */
  async #remove(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    await session.save().catch(() => undefined);
    const { record } = session;
    if (!record || session.dirty) return;
    // Read now: the session lets go of the words as soon as they are out.
    const act = { courseId: session.body.courseId, before: stateOf(session.body), after: undefined };
    if (!(await this.#removed.remove(record))) return;
    tellAct(this.access, record, act);
    this.#leave();
    this.access.changed();
  }
}
