import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { person, type Actor, type StoredRecord } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import type { Store } from '../../src/store/store.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { icon } from '../../src/theme/icons.js';
import { fileNamed, handOut } from '../../src/widget/hand-out.js';
import { roomyPanelStyles } from '../../src/widget/panel-styles.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { ReviewAccess } from './access.js';
import { teamReviewDocument, type DocumentContext } from './document.js';
import { teamReviewKind } from './kind.js';
import { teamReviewCatalog, type TeamReviewMessages } from './messages.js';
import { panels } from './panels.js';
import type { ReviewEditor } from './review-editor.js';
import { reviewName } from './review-name.js';
import type { TeamReview } from './schema.js';
import { teamReviewStyles } from './team-review-styles.js';
import { teamSessionStore, teamStore } from './team-store.js';

/**
 * For the people who run a service, together with those who use it: ten challenges for an organisation, seven misuses of recovery as
 * questions, four levels of practice. In words, over time, never as a score.
 *
 * It keeps its reviews in a database of its own. It takes neither store nor subject from the page or a context around it: nothing of
 * a team ever lies beside what a person wrote, and nobody who looks at one of them sees the other.
 *
 * Source: Slade et al. 2014, "Uses and abuses of recovery"; ImROC's ten organisational challenges; four levels by Le Boutillier et al. 2011.
 *
 * @tag recovery-team-review
 * @tagname recovery-team-review
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - a review of the team has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the review is durable
 * @fires {RecoveryEvent} recovery-removed - a review was taken out; it can be put back
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-before-share - cancelable: prevent it and no file is made
 * @fires {RecoveryEvent} recovery-shared - the report was saved as a file
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryTeamReview extends PanelWidgetElement<TeamReview, TeamReviewMessages, ReviewAccess> {
  static readonly kind = teamReviewKind;
  static override styles = [...PanelWidgetElement.styles, roomyPanelStyles, teamReviewStyles];

  protected readonly kind = teamReviewKind;
  protected readonly catalog = teamReviewCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'edit', 'compare'];

  readonly #reading = new ReadingView();
  #editor: ReviewEditor | undefined;
  #memory: MemoryStore | undefined;
  #file: 'file_saved' | 'file_kept' | undefined;

  // ---- whose record it is --------------------------------------------------------------------------------------

  /** Its own store, or one that was given to this very element: never that of a person. */
  protected override get effectiveStore(): Store {
    if (this.store) return this.store;
    if (this.storage === 'none') return (this.#memory ??= new MemoryStore({ state: 'session' }));
    return this.storage === 'session' ? teamSessionStore() : teamStore();
  }

  protected override get effectiveSubject(): string {
    return this.subject || 'self';
  }

  /** The author of a review is the team, whoever of it types. An actor that is set on this very element counts. */
  protected override get actorOrPerson(): Actor {
    return this.actor ?? person;
  }

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.team-writing.part.js');
    this.#editor ??= new part.ReviewEditor(this.access);
    return { texts: part.teamReviewWritingCatalog, styles: [part.editStyles, part.reviewEditorStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    this.#file = undefined;
    super.resetView();
  }

  protected override makeAccess(): ReviewAccess {
    return { ...this.widgetAccess(), reviews: () => this.#reviews() };
  }

  #reviews(): readonly StoredRecord<TeamReview>[] | undefined {
    const records = this.recordsOf<TeamReview>(teamReviewKind.name);
    const all = records.all();
    return records.isRead ? all : undefined;
  }

  // ---- what is read and printed --------------------------------------------------------------------------------

  protected override readingDocument(body: TeamReview, record: StoredRecord<TeamReview> | undefined): ReadingDocument {
    const language = record?.lang ?? this.language;
    const footer = this.footerLines(record).slice(1);
    const day = (instant: string): string => formatDate(this.language, instant);
    return teamReviewDocument(body, {
      t: this.t as DocumentContext['t'],
      language,
      dir: directionOf(this.language),
      footer,
      day,
    });
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'edit') return html`${this.#editor!.render()}`;
    return view === 'compare' ? this.renderPanel(view) : this.#renderRead();
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const write = (): void => void this.turnTo('edit', '#title-field');
    return html`
      ${this.#editor?.renderRemoved()} ${empty ? html`<p>${t('nothing_yet')}</p>` : this.#reading.of(reading, this.levelOf(1))}
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
            : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>
                <button type="button" data-file @click=${() => void this.#saveFile()}>${t('save_file')}</button>`
        }
      </div>
      ${this.#file ? html`<p>${t(this.#file)}</p>` : nothing} ${empty ? nothing : this.renderMore(t('panels'))}
      ${this.#renderReviews()}
    `;
  }

  #renderReviews(): TemplateResult | typeof nothing {
    const { t, canEdit } = this;
    const open = this.session.id;
    const others = (this.#reviews() ?? []).filter(({ id }) => id !== open);
    const isWritten = this.session.record !== undefined;
    if (others.length === 0 && !(canEdit && isWritten)) return nothing;
    return html`<nav class="reviews" aria-labelledby="reviews-title">
      ${others.length > 0 ? html`<div class="label" id="reviews-title">${t('reviews')}</div>` : nothing}
      <ul>
        ${others.map(({ id, body }, index) => html`<li><button type="button" class="plain" data-review=${id} @click=${() => this.#open(id, 'read')}>${reviewName(body, index, this.access)}</button></li>`)}
      </ul>
      ${
        canEdit && isWritten
          ? html`<button type="button" data-new-review @click=${() => this.#open(uuid(), 'edit')}>${t('new_review')}</button>
              ${this.#editor ? html`<button type="button" class="plain" data-remove-review @click=${() => void this.#editor!.remove()}>${t('remove_review')}</button>` : nothing}`
          : nothing
      }
    </nav>`;
  }

  #open(id: string, view: 'read' | 'edit'): void {
    this.recordId = id;
    void this.turnTo(view);
  }

  /** The report as a file of plain text: any machine opens it, and it holds nothing that runs. */
  async #saveFile(): Promise<void> {
    const { session } = this;
    const { kind, id, subject } = session.reference();
    const detail = { kind, id, subject, revision: session.record?.revision ?? 0, at: new Date().toISOString() };
    if (this.tell('recovery-before-share', detail, { cancelable: true }).defaultPrevented) this.#file = 'file_kept';
    else {
      const file = fileNamed('team-review', 'txt', readingText(this.reading()), 'text/plain;charset=utf-8');
      if ((await handOut(file)) === 'cancelled') return;
      this.tell('recovery-shared', detail);
      this.#file = 'file_saved';
    }
    this.say(this.#file);
    this.requestUpdate();
  }
}
