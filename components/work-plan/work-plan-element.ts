import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { roomyPanelStyles } from '../../src/widget/panel-styles.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { WorkAccess } from './access.js';
import { profileDocument, workPlanDocument, type DocumentContext } from './document.js';
import { jobContactKind, workPlanKind } from './kind.js';
import { workPlanCatalog, type WorkPlanMessages } from './messages.js';
import { panels } from './panels.js';
import type { JobContact, WorkPlan } from './schema.js';
import type { WorkEditor } from './work-editor.js';
import { workPlanStyles } from './work-plan-styles.js';

/**
 * Work that a person wants, paid or not: what they give already, what they would like, what suits them; a job search that can begin
 * today; what to tell an employer; questions about pay and benefits; help in a job for as long as it is wanted.
 *
 * Source: individual placement and support in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-work-plan
 * @tagname recovery-work-plan
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the plan has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the plan or a contact is durable; `kind` tells them apart
 * @fires {RecoveryEvent} recovery-removed - a contact was taken out; it can be put back
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryWorkPlan extends PanelWidgetElement<WorkPlan, WorkPlanMessages, WorkAccess> {
  static readonly kind = workPlanKind;
  static override styles = [...PanelWidgetElement.styles, roomyPanelStyles, workPlanStyles];

  protected readonly kind = workPlanKind;
  protected readonly catalog = workPlanCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'edit', 'search', 'tell', 'supports', 'proposals', 'sharing'];
  protected override readonly editViews = ['edit', 'tell', 'supports', 'sharing'];
  protected override readonly writingViews = ['edit', 'search', 'tell', 'supports', 'proposals', 'sharing'];

  readonly #reading = new ReadingView();
  #editor: WorkEditor | undefined;

  constructor() {
    super();
    registerKind(jobContactKind);
  }

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.work-writing.part.js');
    this.#editor ??= new part.WorkEditor(this.access);
    return { texts: part.workPlanWritingCatalog, styles: [part.editStyles, part.workEditorStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
  }

  protected override makeAccess(): WorkAccess {
    return { ...this.widgetAccess(), contacts: () => this.#contacts() };
  }

  /** Newest day first. What is damaged is left out, and stays in the store. */
  #contacts(): readonly StoredRecord<JobContact>[] {
    const whole = this.recordsOf<JobContact>(jobContactKind.name)
      .all()
      .filter(({ body }) => Object.keys(jobContactKind.empty()).every((key) => typeof body?.[key] === 'string'));
    return [...whole].sort((one, other) => other.body.on.localeCompare(one.body.on));
  }

  /** On one sheet stands what the person can offer, to hand to an employer; everywhere else the whole plan. */
  protected override readingDocument(
    body: WorkPlan,
    record: StoredRecord<WorkPlan> | undefined,
    format?: SheetFormat,
  ): ReadingDocument {
    const context: DocumentContext = {
      t: this.t as DocumentContext['t'],
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
      day: (instant) => formatDate(this.language, instant),
    };
    return format === 'sheet' ? profileDocument(body, context) : workPlanDocument(body, context);
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'edit') return html`${this.#editor!.render()}`;
    return view in panels ? this.renderPanel(view) : this.#renderRead();
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const write = (): void => void this.turnTo('edit', '[data-add="unpaid"]');
    return html`
      ${
        empty
          ? html`<p>${t('open')}</p>
              <p>${t('nothing_yet')}</p>`
          : this.#reading.of(reading, this.levelOf(1))
      }
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" class=${empty ? 'primary' : ''} data-edit @click=${write}>
                ${icon('edit')}${t(empty ? 'start_button' : 'edit')}
              </button>`
            : nothing
        }
        ${
          empty
            ? nothing
            : html`<button type="button" data-print-profile @click=${() => void this.printView('sheet')}>
                  ${icon('print')}${t('print_profile')}
                </button>
                <button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`
        }
      </div>
      ${this.renderMore(t('panels'))}
    `;
  }
}
