import { html, nothing, type TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError } from '../../src/errors.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import type { Note, StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { hidden } from '../../src/widget/note-answers.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import { warnOnce } from '../../src/widget/warn-once.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import { waysStyles, waysView } from '../../src/widget/ways.js';
import type { StrengthsAccess } from './access.js';
import { strengthsDocument, type DocumentContext } from './document.js';
import { checkDomainPack, type DomainPack } from './domain-pack.js';
import { shownDomains } from './domains.js';
import { strengthKind, strengthPictureKind } from './kind.js';
import { strengthsCatalog, type StrengthsMessages } from './messages.js';
import { notesView } from './notes/notes-view.js';
import type * as Pictures from './pictures/gallery.pictures.part.js';
import type { Strengths } from './schema.js';
import type { StrengthsEditor } from './strengths-editor.js';
import { strengthsStyles } from './strengths-styles.js';
import { panels, ways, type Way } from './ways.js';

/**
 * What a person wants, has going for them, and has used before, in the parts of their life; who and what backs them up; what
 * matters most. As a list, as a story or in pictures, all in one record.
 *
 * Source: the strengths model and REFOCUS in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-strengths-assessment
 * @tagname recovery-strengths-assessment
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the strengths of the subject have been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written. `kind` tells strengths, an image and a goal apart
 * @fires {RecoveryEvent} recovery-saved - the strengths, an image, or a goal made of an entry are durable
 * @fires {RecoveryEvent} recovery-removed - an image was taken out, or a goal taken back, and that is durable
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the strengths back, and that is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 * @cssprop --recovery-accent - colour of the main action, links and focus
 * @cssprop --recovery-on-accent - text on the accent
 * @cssprop --recovery-text - text; the page's own where not set
 * @cssprop --recovery-background - background; the page's own where not set
 * @cssprop --recovery-quiet-text - labels and help
 * @cssprop --recovery-line - hairlines between groups
 * @cssprop --recovery-field - background of fields
 * @cssprop --recovery-field-line - border of fields and buttons
 * @cssprop --recovery-soft - background of notices and pressed buttons
 * @cssprop --recovery-focus - outline of the focus
 * @cssprop --recovery-radius - corners
 * @cssprop --recovery-target - smallest height of what can be pressed
 * @cssprop --recovery-font - font family; the page's own where not set
 * @cssprop --recovery-font-small - size of labels
 * @cssprop --recovery-font-large - size of titles and of what comes first
 * @cssprop --recovery-font-larger - size of the most important words
 */
export class RecoveryStrengthsAssessment extends PanelWidgetElement<Strengths, StrengthsMessages, StrengthsAccess> {
  static readonly kind = strengthKind;
  static override styles = [...PanelWidgetElement.styles, waysStyles, strengthsStyles];

  protected readonly kind = strengthKind;
  protected readonly catalog = strengthsCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', ...ways, 'proposals', 'sharing'];
  protected override readonly editViews = [...ways, 'sharing'];
  protected override readonly writingViews = [...ways, 'proposals', 'sharing'];

  readonly #reading = new ReadingView();
  readonly #footer = new ReadingView();
  #editor: StrengthsEditor | undefined;
  #pictures: (typeof Pictures & { canvases: Pictures.PictureCanvases }) | undefined;
  #loadingPictures: Promise<void> | undefined;
  /** What the host gave as domains last, and what came of it. */
  #given: unknown;
  #pack: DomainPack | undefined;

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.strengths-writing.part.js');
    this.#editor ??= new part.StrengthsEditor(this.access);
    return { texts: part.strengthsWritingCatalog, styles: [part.editStyles, part.strengthsEditorStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
    this.#pictures?.canvases.reset();
  }

  protected override makeAccess(): StrengthsAccess {
    const access = this.widgetAccess();
    return {
      ...access,
      domains: () => shownDomains(this.session.body, this.#domainContext),
      wordingKey: () => [...access.wordingKey(), this.#domainPack],
      // The parts of this widget read nothing: what fails there is that something is put on disk.
      fail: (error, during = 'save') => access.fail(error, during),
      done: () => void this.turnTo('read'),
    };
  }

  // ---- what the strengths say ----------------------------------------------------------------------------------

  /** The host's domains. A pack that cannot be used is told of once, with the reason, and ours stay. */
  get #domainPack(): DomainPack | undefined {
    const given = this.setting('packs')?.['domains'];
    if (given === this.#given) return this.#pack;
    this.#given = given;
    this.#pack = undefined;
    try {
      if (given !== undefined) this.#pack = checkDomainPack(given);
    } catch (error) {
      if (!isRecoveryError(error)) throw error;
      warnOnce(error.message);
    }
    return this.#pack;
  }

  get #domainContext(): Pick<DocumentContext, 't' | 'language' | 'pack'> {
    return { t: this.t as DocumentContext['t'], language: this.language, pack: this.#domainPack };
  }

  protected override readingDocument(body: Strengths, record: StoredRecord<Strengths> | undefined): ReadingDocument {
    return {
      ...strengthsDocument(body, {
        ...this.#domainContext,
        language: record?.lang ?? this.language,
        dir: directionOf(this.language),
        footer: this.footerLines(record),
        ...(record?.status === 'withdrawn' && {
          notice: this.t('withdrawn', { date: formatDate(this.language, record.withdrawnAt ?? record.updatedAt) }),
        }),
      }),
      drawPicture: async (picture, canvas) => {
        await this.#loadPictures();
        return (await this.#pictures?.canvases.draw(picture, canvas)) ?? false;
      },
    };
  }

  /** What shows pictures comes when there are some. Without it their words are read. */
  #loadPictures(): Promise<void> {
    return (this.#loadingPictures ??= (async () => {
      try {
        const part = await import('./pictures/gallery.pictures.part.js');
        const changed = (): void => this.requestUpdate();
        this.#pictures = {
          ...part,
          canvases: new part.PictureCanvases(strengthPictureKind.name, () => this.session.place, changed),
        };
        changed();
      } catch (cause) {
        this.#loadingPictures = undefined;
        this.showFailure('load', new RecoveryError('StorageLost', { cause }));
      }
    })());
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'read') return this.#renderRead();
    if (view === 'edit')
      return html`${this.#renderWays(view)}
        <div class="list" data-shown="edit">${this.#editor!.render()}</div>`;
    return (ways as readonly string[]).includes(view)
      ? html`${this.#renderWays(view as Way)} ${this.renderPanelAlone(view)}`
      : this.renderPanel(view);
  }

  #renderWays(view: Way): TemplateResult {
    const all = ways.map((key) => ({ key, label: this.t(`way_${key}`) }));
    const open = (key: string, focus: string): void =>
      key === 'edit' ? void this.turnTo(key, focus) : this.openPanel(key, focus);
    return waysView(this.t('ways'), all, view, open);
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const write = (): void => void this.turnTo('edit');
    return html`
      ${empty ? html`<p>${t('nothing_yet')}</p>` : this.#renderDocument(reading)}
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" class=${empty ? 'primary' : ''} data-edit @click=${write}>
                ${icon('edit')}${empty ? t('start_button') : t('edit')}
              </button>`
            : nothing
        }
        ${empty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${this.#renderNotes()} ${empty || !canEdit ? nothing : this.#renderSharing()}
    `;
  }

  #renderSharing(): TemplateResult {
    const open = (): void => this.openPanel('sharing');
    return html`<button type="button" class="plain" data-panel="sharing" @click=${open}>${this.t('panel_sharing')}</button>`;
  }

  /** Words, then pictures as soon as what shows them is here, then who wrote it. */
  #renderDocument(reading: ReadingDocument): unknown {
    const { pictures } = this.session.body;
    const level = this.levelOf(1);
    if (pictures.length === 0) return this.#reading.of(reading, level);
    if (!this.#pictures) {
      void this.#loadPictures();
      return this.#reading.of(reading, level);
    }
    const { gallery, canvases } = this.#pictures;
    const sections = reading.sections.filter(({ key }) => key !== 'pictures');
    return html`${this.#reading.of({ ...reading, sections, footer: [] }, level)}
      <section class="reading" aria-labelledby="pictures-title" data-section="pictures">
        ${this.heading(this.t('pictures'), 1, 'pictures-title')} ${gallery(pictures, canvases, this.t)}
      </section>
      ${this.#footer.of({ ...reading, notice: undefined, sections: [] }, level)}`;
  }

  get #notes(): readonly Note[] {
    return (this.session.writer?.shown ?? this.session.record)?.notes ?? [];
  }

  #renderNotes(): unknown {
    const mayNote = !this.readonly && !this.session.newer && this.session.record !== undefined;
    return notesView({
      notes: this.#notes,
      language: this.language,
      t: this.t as DocumentContext['t'],
      heading: (content, depth, id) => this.heading(content, depth, id),
      hide: this.canEdit ? (id) => this.access.amend(hidden(id, true)) : undefined,
      open: mayNote ? () => this.openPanel('proposals') : undefined,
    });
  }
}
