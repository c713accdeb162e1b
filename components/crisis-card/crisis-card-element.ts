import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StoredRecord } from '../../src/record/record.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { addStyles } from '../../src/theme/add-styles.js';
import { icon } from '../../src/theme/icons.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import { whenIdle } from '../../src/widget/when-idle.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { CardEditor } from './card-editor.js';
import { cardStyles } from './card-styles.js';
import { crisisPlanDocument, planName, walletDocument, type DocumentContext } from './document.js';
import { crisisPlanKind } from './kind.js';
import { crisisCardCatalog, type CrisisCardMessages } from './messages.js';
import { editPanels, panelKeys, panels, writingPanels, type CardPanelAccess } from './panels.js';
import type * as Preview from './preview.print.part.js';
import type { CrisisPlan } from './schema.js';
import { PresentDigest } from './sign/present-digest.js';

/** Showing the card has a button of its own, above the words. */
const morePanels = panelKeys.filter((key) => key !== 'show');

/**
 * A crisis card in the person's own words: what helps when it is hard to say so. Written part by part, read by a
 * stranger in a minute, printed on a page or on a card for the wallet.
 *
 * Source: advance directives and joint crisis plans in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-crisis-card
 * @tagname recovery-crisis-card
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {string} self-binding - id of the jurisdiction whose self-binding law the page offers, with `selfBindingText`
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the card of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the card is durable
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the card back, and that is durable
 * @fires {RecoveryEvent} recovery-failed - reading, writing or restoring failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-before-share - cancelable: prevent it and no copy is handed out, as a file or as text
 * @fires {RecoveryEvent} recovery-shared - a copy was handed out
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
export class RecoveryCrisisCard extends PanelWidgetElement<CrisisPlan, CrisisCardMessages, CardPanelAccess> {
  static readonly kind = crisisPlanKind;
  static override styles = [...PanelWidgetElement.styles, cardStyles];

  protected readonly kind = crisisPlanKind;
  protected readonly catalog = crisisCardCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'edit', 'print', ...panelKeys];
  protected override readonly editViews = ['edit', ...editPanels];
  protected override readonly writingViews = ['edit', ...writingPanels];

  /** Id of the jurisdiction whose self-binding law the page offers; see `selfBindingText`. Off without both. */
  @property({ attribute: 'self-binding' }) selfBinding?: string;
  /** The page's own legal text for self-binding. */
  @property({ attribute: false }) selfBindingText?: string;

  readonly #reading = new ReadingView();
  readonly #digest = new PresentDigest(() => this.requestUpdate());
  /** Id of a plan that was added on this visit and has no words yet. */
  #begun: string | undefined;
  #editor: CardEditor | undefined;
  #preview: typeof Preview | undefined;

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.card-writing.part.js');
    this.#editor ??= new part.CardEditor(this, {
      plan: () => this.session.body,
      update: (plan, field) => this.session.update(plan, field),
      t: this.t,
      heading: (content, depth, id) => this.heading(content, depth, id),
      say: (message, parameters) => this.say(message, parameters),
      wordingKey: () => this.wordingKey,
      done: () => void this.turnTo('read'),
      equip: (texts, styles) => this.equip(texts, styles),
    });
    return { texts: part.crisisCardWritingCatalog, styles: [part.editStyles, part.cardEditorStyles] };
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Showing the card to somebody has to work offline too. A failure is told when somebody asks for it.
    whenIdle(() => void panels.show().catch(() => undefined));
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
  }

  protected override makeAccess(): CardPanelAccess {
    return {
      ...this.widgetAccess(),
      plan: () => this.session.body,
      digest: () => this.#digest.of(this.session.body, true),
      save: async () => {
        const { session } = this;
        const saved = await this.save().catch(() => undefined);
        session.writer?.keepVersion();
        return saved;
      },
      documentOf: (plan, record, format) => this.readingDocument(plan, record, format),
      selfBinding: () =>
        this.selfBinding && this.selfBindingText ? { jurisdiction: this.selfBinding, text: this.selfBindingText } : undefined,
      openPlan: (id, isNew) => {
        this.recordId = id;
        this.#begun = isNew ? id : undefined;
      },
    };
  }

  protected override get shownTitle(): unknown {
    const { session, t } = this;
    const isBegun = this.#begun !== undefined && this.#begun === this.recordId && !session.record;
    const name = isBegun ? t('title_new') : planName(session.body, t as DocumentContext['t']);
    return name ? html`${t('title')}: <bdi>${name}</bdi>` : t('title');
  }

  // ---- what the card says --------------------------------------------------------------------------------------

  protected override readingDocument(
    plan: CrisisPlan,
    record: StoredRecord<CrisisPlan> | undefined,
    format?: SheetFormat,
  ): ReadingDocument {
    const context: DocumentContext = {
      t: this.t as DocumentContext['t'],
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
      notes: record?.notes,
      ...(record?.status === 'withdrawn' && {
        notice: this.t('withdrawn_notice', { date: formatDate(this.language, record.withdrawnAt ?? record.updatedAt) }),
      }),
      digest: this.#digest.of(plan),
    };
    return format === 'wallet' ? walletDocument(plan, context) : crisisPlanDocument(plan, context);
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'print') return this.#renderPrint();
    if (view === 'edit') return html`${this.#editor!.render()}${this.renderMore(this.t('more'), morePanels)}`;
    return view in panels ? this.renderPanel(view) : this.#renderRead();
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    return html`
      ${
        empty
          ? nothing
          : html`<div class="actions first">
              <button type="button" data-panel="show" @click=${() => this.openPanel('show')}>${t('panel_show')}</button>
            </div>`
      }
      ${empty ? html`<p>${t('nothing_yet')}</p>` : this.#reading.of(reading, this.levelOf(1))}
      <div class="actions">
        ${
          canEdit
            ? html`<button
                type="button"
                class=${empty ? 'primary' : ''}
                data-edit
                @click=${() => void this.turnTo('edit', '.part-panel[data-current] :is(input, textarea, button)')}
              >
                ${icon('edit')}${empty ? t('start_button') : t('edit')}
              </button>`
            : nothing
        }
        ${empty ? nothing : html`<button type="button" data-print @click=${this.#showPaper}>${icon('print')}${t('print')}</button>`}
      </div>
      ${empty && !canEdit ? nothing : this.renderMore(t('more'), morePanels)}
    `;
  }

  #renderPrint(): TemplateResult {
    void this.printing.load();
    const back = (): void => void this.turnTo('read', '[data-print]');
    const { part } = this.printing;
    if (!part || !this.#preview) {
      return html`<p class="loading">${this.t('loading')}</p>
        <div class="actions"><button type="button" data-read @click=${back}>${this.t('back')}</button></div>`;
    }
    part.adoptSheetStyles(this.renderRoot as ShadowRoot);
    return this.#preview.printPreview({
      printing: part,
      page: this.reading('page'),
      wallet: this.reading('wallet'),
      t: this.t,
      heading: (content, depth, id) => this.heading(content, depth, id),
      print: (format) => {
        this.session.writer?.keepVersion();
        void this.printView(format);
      },
      back,
    });
  }

  readonly #showPaper = (): void => {
    this.printing.forget();
    void this.turnTo('print');
  };

  /** Comes in one file with what makes paper. */
  protected override async loadPreview(): Promise<void> {
    const preview = await import('./preview.print.part.js');
    if (!this.#preview) addStyles(this.renderRoot as ShadowRoot, [preview.printPreviewStyles]);
    this.#preview = preview;
  }
}
