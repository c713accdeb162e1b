import { html, nothing, type TemplateResult } from 'lit';
import { RecoveryError } from '../../src/errors.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import type { Actor, StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import { waysStyles, waysView } from '../../src/widget/ways.js';
import type { Shown, ValuesAccess } from './access.js';
import { valuesDocument, wholePicture, type DocumentContext } from './document.js';
import { valueKind, valuePictureKind } from './kind.js';
import { valuesCatalog, type ValuesMessages } from './messages.js';
import { panels, ways, type Way } from './panels.js';
import type * as Pictures from './picture/board.pictures.part.js';
import type { Values } from './schema.js';
import { arrangementOf } from './topics.js';
import type { ValuesEditor } from './values-editor.js';
import { valuesStyles } from './values-styles.js';
import { seenBy, visibleTo } from './visible.js';

/**
 * What matters to a person: told in words, as a story or as a picture; how they like to decide and to be helped, what they want and
 * do not want. Who can see each of the words is chosen by the person, and is nobody until they do.
 *
 * Source: the first working practice of REFOCUS in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-values-preferences
 * @tagname recovery-values-preferences
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the values of the subject have been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written. `kind` tells values and an image apart
 * @fires {RecoveryEvent} recovery-saved - the values, who can see them, or an image are durable
 * @fires {RecoveryEvent} recovery-removed - an image was taken out, and that is durable
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the values back, and that is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryValuesPreferences extends PanelWidgetElement<Values, ValuesMessages, ValuesAccess> {
  static readonly kind = valueKind;
  static override styles = [...PanelWidgetElement.styles, waysStyles, valuesStyles];

  protected readonly kind = valueKind;
  protected readonly catalog = valuesCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', ...ways, 'seen', 'sharing', 'proposals', 'coach'];
  protected override readonly editViews = [...ways, 'seen', 'sharing'];
  protected override readonly writingViews = [...ways, 'seen', 'sharing', 'proposals'];

  readonly #reading = new ReadingView();
  readonly #footer = new ReadingView();
  #editor: ValuesEditor | undefined;
  #pictures: typeof Pictures | undefined;
  #canvases: Readonly<Record<'board' | 'list', Pictures.PictureCanvases>> | undefined;
  #loadingPictures: Promise<typeof Pictures | undefined> | undefined;

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.values-writing.part.js');
    this.#editor ??= new part.ValuesEditor(this.access);
    return { texts: part.valuesWritingCatalog, styles: [part.editStyles, part.valuesEditorStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
    this.#canvases?.board.reset();
    this.#canvases?.list.reset();
  }

  protected override makeAccess(): ValuesAccess {
    return {
      ...this.widgetAccess(),
      done: () => void this.turnTo('read'),
      whoSees: (place) => this.#editor?.whoSees(place) ?? nothing,
      shownTo: (actor) => this.#shownTo(actor),
      renderShown: (shown, level) => this.#renderShown(shown, level),
      pictures: () => this.#loadPictures(),
    };
  }

  /** Questions for those who work with the person are none for the person. */
  protected override get shownView(): string {
    const shown = super.shownView;
    return shown === 'coach' && this.#isPerson ? 'read' : shown;
  }

  get #isPerson(): boolean {
    return this.actorOrPerson.kind === 'person';
  }

  // ---- what is read, and by whom ---------------------------------------------------------------------------------

  /** The record with what is not saved yet. */
  get #present(): StoredRecord<Values> | undefined {
    return this.session.writer?.shown ?? this.session.record;
  }

  #visible(body: Values, record: StoredRecord<Values> | undefined, actor: Actor): Values {
    return visibleTo(body, seenBy(record?.shares ?? [], actor, Date.now()));
  }

  protected override readingDocument(body: Values, record: StoredRecord<Values> | undefined): ReadingDocument {
    return this.#document(body, record);
  }

  #shownTo(actor: Actor): Shown {
    const body = this.#visible(this.session.body, this.#present, actor);
    return { body, reading: this.#document(body, this.session.record) };
  }

  #document(body: Values, record: StoredRecord<Values> | undefined): ReadingDocument {
    return {
      ...valuesDocument(body, {
        t: this.t as DocumentContext['t'],
        language: record?.lang ?? this.language,
        dir: directionOf(this.language),
        footer: this.footerLines(record),
        notice:
          record?.status === 'withdrawn'
            ? this.t('withdrawn', { date: formatDate(this.language, record.withdrawnAt ?? record.updatedAt) })
            : undefined,
      }),
      drawPicture: async (picture, canvas) => {
        await this.#loadPictures();
        if (!this.#pictures || !this.#canvases) return false;
        if (picture !== wholePicture) return this.#canvases.list.draw(picture, canvas);
        return this.#pictures.drawBoard(canvas, {
          ...{ pieces: body.pictures, kind: arrangementOf(body), canvases: this.#canvases.board },
        });
      },
    };
  }

  /** What shows pictures comes when there are some. Without it their words are read. */
  #loadPictures(): Promise<typeof Pictures | undefined> {
    return (this.#loadingPictures ??= (async () => {
      try {
        const part = await import('./picture/board.pictures.part.js');
        const canvases = (): Pictures.PictureCanvases =>
          new part.PictureCanvases(
            valuePictureKind.name,
            () => this.session.place,
            () => this.requestUpdate(),
          );
        // An image stands on the board and in the list, and a canvas can only be in one place.
        this.#canvases = { board: canvases(), list: canvases() };
        this.#pictures = part;
        this.equip([], [part.boardStyles]);
        return part;
      } catch (cause) {
        this.#loadingPictures = undefined;
        this.showFailure('load', new RecoveryError('StorageLost', { cause }));
        return undefined;
      }
    })());
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'read') return this.#renderRead();
    if (view === 'edit')
      return html`${this.#renderWays(view)}
        <div class="words-way" data-shown="edit">${this.#editor!.render()}</div>`;
    const isWay = view === 'story' || view === 'picture';
    return isWay ? html`${this.#renderWays(view)} ${this.renderPanelAlone(view)}` : this.renderPanel(view);
  }

  #renderWays(view: Way): TemplateResult {
    const all = ways.map((key) => ({ key, label: this.t(`way_${key}`) }));
    const open = (key: string, focus: string): void =>
      key === 'edit' ? void this.turnTo(key, focus) : this.openPanel(key, focus);
    return waysView(this.t('ways'), all, view, open);
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    // Others get from the store what is shared with them, and nothing else.
    const shown = { body: this.session.body, reading: this.reading() };
    const empty = isEmptyDocument(shown.reading);
    const write = (): void => void this.turnTo('edit');
    return html`
      ${empty ? html`<p>${t(this.#isPerson ? 'nothing_yet' : 'nothing_shared')}</p>` : this.#renderShown(shown, this.levelOf(1))}
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
      ${this.#isPerson && !empty ? this.#renderSeenBy() : nothing} ${this.#renderLinks(empty)}
    `;
  }

  /** That the words are seen by nobody, or that some are not: by looking, not by remembering. */
  #renderSeenBy(): TemplateResult {
    // A share that ended, or whose words are gone, shows nothing.
    const isShared = this.#present?.shares.some(({ to }) => !isEmptyDocument(this.#shownTo(to).reading));
    return html`<p class="quiet" data-seen-by>${this.t(isShared ? 'seen_some' : 'seen_nobody')}</p>`;
  }

  #renderLinks(empty: boolean): unknown {
    // What others wrote can be read also where the words it was about are gone.
    const own = [...(empty ? [] : ['seen', 'sharing']), ...(empty && !this.#present?.notes.length ? [] : ['proposals'])];
    if (this.#isPerson) return this.renderMore(this.t('more'), own);
    return this.canNote ? this.renderMore(this.t('more'), ['coach', 'proposals']) : nothing;
  }

  /** Words, then the picture as soon as what shows it is here, then who wrote it. */
  #renderShown({ body, reading }: Shown, level: number): unknown {
    const picture = reading.sections.find(({ key }) => key === 'pictures');
    if (!picture || picture.blocks.length === 0) return this.#reading.of(reading, level);
    if (!this.#pictures || !this.#canvases) {
      void this.#loadPictures();
      return this.#reading.of(reading, level);
    }
    const { board, pieceList } = this.#pictures;
    const sections = reading.sections.filter((one) => one !== picture);
    const t = this.t as DocumentContext['t'];
    return html`${this.#reading.of({ ...reading, sections, footer: [] }, level)}
      <section class="reading" aria-labelledby="picture-title" data-section="pictures">
        <div class="heading depth-1" role="heading" aria-level=${level} id="picture-title" tabindex="-1">${picture.heading}</div>
        ${body.pictures.length > 0 ? board({ pieces: body.pictures, kind: arrangementOf(body), canvases: this.#canvases.board, t }) : nothing}
        ${pieceList(picture, this.#canvases.list, t)}
      </section>
      ${this.#footer.of({ ...reading, notice: undefined, sections: [] }, level)}`;
  }
}
