import { html, nothing, type TemplateResult } from 'lit';
import type { RecordDetail } from '../../src/events/recovery-event.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import { icon } from '../../src/theme/icons.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import { goalDocument, goalsDocument, type DocumentContext } from './document.js';
import type { GoalEditor } from './goal-editor.js';
import { currentState } from './goal-state.js';
import { goalsStyles } from './goals-styles.js';
import { arrangements } from './grouping.js';
import { checkInKind, goalKind } from './kind.js';
import { ListView } from './list-view.js';
import { chimeGoalsCatalog, type ChimeGoalsMessages } from './messages.js';
import { editPanels, panelKeys, panels, writingPanels, type GoalAccess } from './panels.js';
import type { CheckIn, Goal } from './schema.js';
import { strengthsIn } from './strength-words.js';

declare module '../../src/events/recovery-event.js' {
  interface RecoveryEventMap {
    /** The person said something new of where they are with a goal, or took that back; it is durable. Never says what. */
    'recovery-goal-state-changed': RecordDetail;
  }
}

/**
 * What a person would like more of in their life, in their own words: goals, what may lead there, what gets in the way, and
 * how it is going. Nothing here measures anybody.
 *
 * Source: the five CHIME processes and the strengths model in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-chime-goals
 * @tagname recovery-chime-goals
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - a goal of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - a goal or a check-in is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-goal-state-changed - the person said something new of where they are with a goal
 * @fires {RecoveryEvent} recovery-removed - the person took a goal or a check-in out; it can be put back
 * @fires {RecoveryEvent} recovery-before-share - cancelable: prevent it and no letter is copied or printed
 * @fires {RecoveryEvent} recovery-shared - a letter was copied
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryChimeGoals extends PanelWidgetElement<Goal, ChimeGoalsMessages, GoalAccess> {
  static readonly kind = goalKind;
  static override styles = [...PanelWidgetElement.styles, goalsStyles];

  protected readonly kind = goalKind;
  protected readonly catalog = chimeGoalsCatalog;
  protected override readonly panels = panels;
  protected override readonly views = [...arrangements, 'read', 'edit', ...panelKeys];
  protected override readonly editViews = ['edit', ...editPanels];
  protected override readonly writingViews = ['edit', ...writingPanels];

  readonly #reading = new ReadingView();
  #editor: GoalEditor | undefined;
  /** What the page or a sheet is printed of: set for that moment only. */
  #printed: 'list' | 'goal' | undefined;
  /** A goal is on screen, not the list: only then is read what stands beside it. */
  #drawsGoal = false;
  /** Id of what was said last, of the goal that is open: to notice a change of it. */
  #said: { readonly goal: string | undefined; readonly state: string | undefined } | undefined;

  readonly #goals = this.recordsOf<Goal>(goalKind.name);
  readonly #checkIns = this.recordsOf<CheckIn>(checkInKind.name);
  readonly #strengths = this.recordsOf('strength');
  readonly #list = new ListView({
    element: this,
    t: this.t,
    goals: () => this.#goals.all(),
    isRead: () => this.#goals.isRead,
    canEdit: () => this.canEdit,
    arrangement: () => (isOneOf(arrangements, this.shownView) ? this.shownView : 'list'),
    arrange: (view) => void this.turnTo(view, `[data-arrangement="${view}"]`),
    heading: (content, depth, id) => this.heading(content, depth, id),
    open: (id) => this.#open(id, 'read'),
    add: () => this.#open(this.session.record ? uuid() : this.session.id, 'edit'),
    print: () => void this.printView(),
    removedLine: () => this.#editor?.renderRemoved(),
  });
  constructor() {
    super();
    registerKind(checkInKind);
    this.addEventListener('recovery-loaded', this.#noteState);
    this.addEventListener('recovery-saved', this.#tellState);
  }

  override connectedCallback(): void {
    // Before the listeners of the base, which show what can be read: a list is printed as a list.
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
    const part = await import('./editor.goals-writing.part.js');
    this.#editor ??= new part.GoalEditor(this.access);
    return { texts: part.chimeGoalsWritingCatalog, styles: part.editorStyles };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
    this.#said = undefined;
  }

  protected override makeAccess(): GoalAccess {
    return {
      ...this.widgetAccess(),
      goal: () => this.session.body,
      goals: () => this.#goals.all(),
      checkIns: () => this.#checkIns.all(),
      strengths: () => this.#strengthWords(),
      openGoal: (id) => (id ? this.#open(id, 'read') : void (this.recordId = undefined)),
    };
  }

  #strengthWords(): ReturnType<typeof strengthsIn> | undefined {
    const records = this.#strengths.all();
    return this.#strengths.isRead ? strengthsIn(records) : undefined;
  }

  // ---- what was said of a goal ----------------------------------------------------------------------------------

  readonly #noteState = (event: Event): void => {
    if (event.target !== this) return;
    this.#said = { goal: this.session.id, state: currentState(this.session.body)?.id };
  };

  readonly #tellState = (event: CustomEvent<RecordDetail>): void => {
    const { detail } = event;
    if (event.target !== this || detail.kind !== goalKind.name || detail.id !== this.session.id) return;
    const state = currentState(this.session.record?.body ?? this.session.body)?.id;
    const before = this.#said;
    this.#said = { goal: detail.id, state };
    if (state === before?.state) return;
    const { kind, id, subject, revision, at } = detail;
    this.tell('recovery-goal-state-changed', { kind, id, subject, revision, at });
  };

  // ---- which goal, which view -----------------------------------------------------------------------------------

  /** Where goals are written, and no view was asked for, the list comes first. */
  protected override get shownView(): string {
    const shown = super.shownView;
    return shown === 'read' && !this.recordId && !this.views.includes(this.view ?? '') ? 'list' : shown;
  }

  get #showsList(): boolean {
    return isOneOf(arrangements, this.shownView);
  }

  #open(id: string | undefined, view: 'read' | 'edit'): void {
    this.recordId = id;
    void this.turnTo(view);
  }

  // ---- what is read and printed ---------------------------------------------------------------------------------

  protected override readingDocument(body: Goal, record: StoredRecord<Goal> | undefined): ReadingDocument {
    const id = record?.id ?? this.session.id;
    return goalDocument(body, {
      ...this.#documentContext(record),
      checkIns:
        id && this.#drawsGoal ? this.#checkIns.all().flatMap(({ body: checkIn }) => (checkIn?.goal === id ? checkIn : [])) : [],
      strengths: body.strengths.length > 0 && this.#drawsGoal ? this.#strengthWords() : [],
    });
  }

  #documentContext(record: StoredRecord<Goal> | undefined): DocumentContext {
    return {
      t: this.t,
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
      day: (instant) => formatDate(this.language, instant),
    };
  }

  protected override reading(format?: SheetFormat): ReadingDocument {
    if (this.#printed !== 'list') return super.reading(format);
    const groups = this.#list.groups().map((group) => ({ ...group, heading: this.t(group.heading) }));
    return goalsDocument(groups, { ...this.#documentContext(undefined), footer: [this.t('written_by_me')] });
  }

  readonly #beforePrint = (): void => {
    this.#printed ??= this.session?.phase === 'ready' && this.#showsList ? 'list' : 'goal';
  };

  readonly #afterPrint = (): void => void (this.#printed = undefined);

  /** Opens the print dialog with what is on screen: the list, or the open goal. */
  override async printView(format: SheetFormat = 'page'): Promise<void> {
    await this.ready;
    if (!this.#showsList) return super.printView(format);
    await this.#goals.whole();
    this.#printed = 'list';
    try {
      await super.printView(format);
    } finally {
      this.#printed = undefined;
    }
  }

  // ---- views ----------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    this.#drawsGoal = !this.#showsList;
    if (this.#showsList) return this.#list.render();
    if (view === 'edit') return html`${this.#editor!.render()}`;
    return view in panels ? this.renderPanel(view) : this.#renderRead();
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const document = empty ? html`<p>${t('list_empty')}</p>` : this.#reading.of(reading, this.levelOf(1));
    // On paper stands what can be read, and nothing that can be pressed.
    if (this.#printed) return html`${document}`;
    const list = (): void => void this.turnTo('list', `[data-goal="${CSS.escape(this.session.id ?? '')}"]`);
    return html`
      <div class="actions to-list">
        <button type="button" class="plain" data-list @click=${list}>${t('back_to_list')}</button>
      </div>
      ${document}
      <div class="actions">
        ${
          canEdit
            ? html`<button
                type="button"
                class=${empty ? 'primary' : ''}
                data-edit
                @click=${() => void this.turnTo('edit', '[id="goal.title"]')}
              >
                ${icon('edit')}${t(empty ? 'start_button' : 'edit')}
              </button>`
            : nothing
        }
        ${empty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${canEdit && !empty ? this.#editor?.renderNow() : nothing} ${empty ? nothing : this.renderMore(t('panels'))}
      ${canEdit && !empty ? this.#editor?.renderAway() : nothing}
    `;
  }
}
