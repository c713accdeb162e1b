import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { CollegeAccess } from './access.js';
import { collegeStyles } from './college-styles.js';
import { rowOf } from './course-rows.js';
import { collegeDocument } from './document.js';
import { giveView } from './give-view.js';
import { courseKind, learningPlanKind } from './kind.js';
import { collegeCatalog, type CollegeMessages } from './messages.js';
import { editPanels, panelKeys, panels } from './panels.js';
import type { PlanEditor } from './plan-editor.js';
import type { CourseWords, LearningPlan } from './schema.js';

// By this line the built types of `define.js` know the events of this widget: an import of nothing would be dropped from them.
export type { CourseDetail } from './events.js';

/**
 * Courses that the host offers, to find and to join by oneself, and the person's own learning plan. No referral, no condition,
 * no count of how often somebody comes.
 *
 * Source: recovery colleges in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-college
 * @tagname recovery-college
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the learning plan of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the learning plan or a course of the person is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-before-course-join - cancelable: prevent it where a course cannot be joined. Says which course
 * @fires {RecoveryEvent} recovery-course-joined - the person joined a course of the host. Says which course, and no word of theirs
 * @fires {RecoveryEvent} recovery-course-left - the person no longer takes part in a course of the host. Says which course
 * @fires {RecoveryEvent} recovery-removed - the person took a course out of their list; it can be put back
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the learning plan back, and that is durable
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryCollege extends PanelWidgetElement<LearningPlan, CollegeMessages, CollegeAccess> {
  static readonly kind = learningPlanKind;
  static override styles = [...PanelWidgetElement.styles, collegeStyles];

  protected readonly kind = learningPlanKind;
  protected readonly catalog = collegeCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'edit', ...panelKeys];
  protected override readonly editViews = ['edit', ...editPanels];
  protected override readonly writingViews = ['edit', ...panelKeys];

  readonly #reading = new ReadingView();
  readonly #courses = this.recordsOf<CourseWords>(courseKind.name);
  #editor: PlanEditor | undefined;
  /** Id of the course of the prospectus that is open. */
  #opened: string | undefined;
  /** The course of the person that is to be opened next. */
  #openedMine: { readonly id: string | undefined } | undefined;
  /** Says what the prospectus has on screen. */
  #paper: (() => ReadingDocument) | undefined;
  /** What is printed right now, where that is not the plan. */
  #printed: (() => ReadingDocument) | undefined;

  constructor() {
    super();
    registerKind(courseKind);
  }

  override connectedCallback(): void {
    // Before the listeners of the base, which show what can be read: the courses are printed as courses.
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    super.disconnectedCallback();
  }

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.college-writing.part.js');
    this.#editor ??= new part.PlanEditor(this.access);
    return { texts: part.collegeWritingCatalog, styles: part.editorStyles };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    this.#opened = this.#openedMine = undefined;
    super.resetView();
  }

  protected override makeAccess(): CollegeAccess {
    return {
      ...this.widgetAccess(),
      courses: () => this.#courses.all(),
      view: () => this.shownView,
      openMine: (id) => {
        this.#openedMine = { id };
        this.openPanel('mine');
      },
      takeOpenedMine: () => {
        const opened = this.#openedMine;
        this.#openedMine = undefined;
        return opened;
      },
      openCourse: (courseId, focus = '#course-title') => {
        this.#opened = courseId;
        this.requestUpdate();
        this.openPanel(this.shownView === 'calendar' ? 'calendar' : 'courses', focus);
      },
      openedCourse: () => this.#opened,
      lendPaper: (paper) => void (this.#paper = paper),
      print: () => void this.printView(),
    };
  }

  /** What is written comes first; where nothing is, the ways to courses and to writing. */
  protected override get shownView(): string {
    return this.views.includes(this.view ?? '') ? super.shownView : 'read';
  }

  get #showsCourses(): boolean {
    return ['courses', 'calendar'].includes(this.shownView);
  }

  // ---- what is read and printed ---------------------------------------------------------------------------------

  protected override readingDocument(body: LearningPlan, record: StoredRecord<LearningPlan> | undefined): ReadingDocument {
    const reading = collegeDocument(body, {
      t: this.t,
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
      day: (instant) => formatDate(this.language, instant),
      courses: this.#courses.all().map(rowOf),
    });
    if (record?.status !== 'withdrawn') return reading;
    return {
      ...reading,
      notice: this.t('withdrawn', { date: formatDate(this.language, record.withdrawnAt ?? record.updatedAt) }),
    };
  }

  protected override reading(format?: SheetFormat): ReadingDocument {
    return this.#printed?.() ?? super.reading(format);
  }

  readonly #beforePrint = (): void => {
    if (this.session?.phase === 'ready' && this.#showsCourses) this.#printed ??= this.#paper;
  };

  readonly #afterPrint = (): void => void (this.#printed = undefined);

  /** Opens the print dialog with what is on screen: the courses that were found, or the plan. */
  override async printView(format: SheetFormat = 'page'): Promise<void> {
    await this.ready;
    this.#printed = this.#showsCourses ? this.#paper : undefined;
    try {
      await super.printView(format);
    } finally {
      this.#printed = undefined;
    }
  }

  // ---- views ----------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'proposals' || view === 'sharing') return this.renderPanel(view);
    if (view === 'edit') return html`${this.#renderWays()} ${this.#editor!.render()}`;
    return view in panels ? html`${this.#renderWays()} ${this.renderPanelAlone(view)}` : this.#renderRead();
  }

  /** Plan, own courses, courses to choose from: none comes before another. */
  #renderWays(): TemplateResult {
    const { t, canEdit, shownView } = this;
    const way = (name: 'read' | 'mine' | 'courses', go: (focus: string) => void): TemplateResult =>
      html`<button
        type="button"
        class="plain"
        data-go=${name}
        aria-current=${name === shownView || (name === 'courses' && this.#showsCourses) ? 'true' : nothing}
        @click=${() => go(`[data-go="${name}"]`)}
      >
        ${t(`way_${name}`)}
      </button>`;
    return html`<nav class="ways" aria-label=${t('ways')}>
      ${way('read', (focus) => void this.turnTo('read', focus))}
      ${canEdit ? way('mine', (focus) => this.openPanel('mine', focus)) : nothing}
      ${way('courses', (focus) => this.access.openCourse(undefined, focus))}
    </nav>`;
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const isEmpty = isEmptyDocument(reading);
    const document = this.#reading.of(reading, this.levelOf(1));
    // On paper stands what can be read, and nothing that can be pressed.
    if (this.#printed) return html`${document}`;
    const see = (): void => this.access.openCourse(undefined, '[data-go="courses"]');
    return html`
      ${this.#renderWays()}
      ${
        isEmpty
          ? html`<div>
              <p>${t('open')}</p>
              <p>${t('nothing_yet')}</p>
            </div>`
          : document
      }
      <div class="actions">
        ${isEmpty ? html`<button type="button" class="primary" data-see @click=${see}>${t('see_courses')}</button>` : nothing}
        ${
          canEdit
            ? html`<button type="button" data-edit @click=${() => void this.turnTo('edit')}>
                ${icon('edit')}${t(this.session.record ? 'plan_change' : 'plan_start')}
              </button>`
            : nothing
        }
        ${isEmpty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${giveView(this.access)} ${this.renderMore(t('panels'), ['proposals', 'sharing'])}
    `;
  }
}
