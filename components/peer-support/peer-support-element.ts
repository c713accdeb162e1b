import { html, nothing, type TemplateResult } from 'lit';
import type { RecordDetail } from '../../src/events/recovery-event.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import type { StoredRecord } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import { icon } from '../../src/theme/icons.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { Beginning, PeerAccess } from './access.js';
import { linksDocument, peerLinkDocument, type DocumentContext } from './document.js';
import { hostWords } from './host-texts.js';
import { peerLinkKind } from './kind.js';
import type { LinkEditor } from './link-editor.js';
import { rowOf, takenBackAt } from './link-rows.js';
import type { Form } from './choices.js';
import { formOf } from './link-state.js';
import { ListView } from './list-view.js';
import { peerSupportCatalog, type PeerSupportMessages } from './messages.js';
import { editPanels, panelKeys, panels } from './panels.js';
import { peerSupportStyles } from './peer-support-styles.js';
import type { PeerLink } from './schema.js';

// By this line the built types of `define.js` know the events of this widget: an import of nothing would be dropped from them.
export type { PeerDetail, StoryDetail } from './events.js';

/**
 * Peers: to find one and ask, what each side brings, how to meet, meetings with notes written together or not at all. Stories of
 * hope. And the wish to help others, which everybody is offered at all times.
 *
 * Source: peer support workers in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-peer-support
 * @tagname recovery-peer-support
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - a record of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - a record is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-peer-requested - cancelable: the person asks to meet; prevent it where nobody can pass it on
 * @fires {RecoveryEvent} recovery-peer-ended - the person ended it, or no longer asks. Says which peer, and not why
 * @fires {RecoveryEvent} recovery-before-peer-offer - cancelable: prevent it where nobody can take up an offer to help others
 * @fires {RecoveryEvent} recovery-peer-offered - the person would like to help others. Does not say how
 * @fires {RecoveryEvent} recovery-story-reported - cancelable: somebody asks for a look at a story of the host
 * @fires {RecoveryEvent} recovery-removed - the person took a record out of the list; it can be put back
 * @fires {RecoveryEvent} recovery-withdrawn - the person took a story, or an offer to help, back
 * @fires {RecoveryEvent} recovery-before-share - cancelable: prevent it and no story is copied
 * @fires {RecoveryEvent} recovery-shared - a story of the person was copied
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryPeerSupport extends PanelWidgetElement<PeerLink, PeerSupportMessages, PeerAccess> {
  static readonly kind = peerLinkKind;
  static override styles = [...PanelWidgetElement.styles, peerSupportStyles];

  protected readonly kind = peerLinkKind;
  protected readonly catalog = peerSupportCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['list', 'read', 'edit', ...panelKeys];
  protected override readonly editViews = ['edit', ...editPanels];
  protected override readonly writingViews = ['edit', ...panelKeys];

  readonly #reading = new ReadingView();
  #editor: LinkEditor | undefined;
  /** What the page or a sheet is printed of: set for that moment only. */
  #printed: 'list' | 'link' | undefined;
  /** What was chosen for a record that has no words yet. */
  #beginning: (Beginning & { readonly id: string; readonly subject: string }) | undefined;

  readonly #links = this.recordsOf<PeerLink>(peerLinkKind.name);
  readonly #list = new ListView({
    element: this,
    t: this.t,
    day: (instant) => formatDate(this.language, instant),
    links: () => this.#links.all(),
    isRead: () => this.#links.isRead,
    canEdit: () => this.canEdit,
    heading: (content, depth, id) => this.heading(content, depth, id),
    open: (id) => this.#open(id, 'read'),
    openPanel: (key) => this.openPanel(key),
    add: () => this.#begin({ form: 'meet' }),
    print: () => void this.printView(),
    removedLine: () => this.#editor?.renderRemoved(),
  });

  constructor() {
    super();
    this.addEventListener('recovery-loaded', (event) => event.target === this && this.#editor?.note());
    this.addEventListener('recovery-saved', this.#tellActs);
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
    const part = await import('./editor.peer-writing.part.js');
    if (!this.#editor) {
      this.#editor = new part.LinkEditor(this.access);
      this.#editor.note();
    }
    return { texts: part.peerSupportWritingCatalog, styles: part.editorStyles };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
  }

  protected override makeAccess(): PeerAccess {
    return {
      ...this.widgetAccess(),
      begun: () => this.#begun,
      stored: () => this.session.record?.body,
      links: () => this.#links.all(),
      begin: (beginning) => this.#begin(beginning),
      openLink: (id) => (id ? this.#open(id, 'read') : void (this.recordId = undefined)),
      host: (path) => hostWords(this.setting('packs') ?? {}, path, this.language),
    };
  }

  // ---- which record, which view -------------------------------------------------------------------------------

  /** Of the open record and of this person only. */
  get #begun(): Beginning | undefined {
    const { id, record, place } = this.session;
    const begun = this.#beginning;
    return !record && begun?.id === id && begun?.subject === place.subject ? begun : undefined;
  }

  get #form(): Form {
    return formOf(this.session.body.form ? this.session.body : (this.#begun ?? this.session.body));
  }

  /** After those who listen for the save itself. */
  readonly #tellActs = ({ target, detail }: CustomEvent<RecordDetail>): void => {
    if (target !== this) return;
    queueMicrotask(() => detail.id === this.session.id && this.#editor?.tellActs(detail));
  };

  /** Where a record was asked for it is shown; else the list, which has all the ways in. */
  protected override get shownView(): string {
    return this.recordId || this.views.includes(this.view ?? '') ? super.shownView : 'list';
  }

  #open(id: string, view: 'read' | 'edit'): void {
    this.recordId = id;
    void this.turnTo(view);
  }

  #begin(beginning: Beginning): void {
    const id = uuid();
    this.#beginning = { ...beginning, id, subject: this.session.place.subject };
    this.#open(id, 'edit');
  }

  // ---- what is read and printed -------------------------------------------------------------------------------

  protected override readingDocument(body: PeerLink, record: StoredRecord<PeerLink> | undefined): ReadingDocument {
    return peerLinkDocument(body, {
      ...this.#documentContext(record),
      notes: (this.session.writer?.shown ?? record)?.notes ?? [],
      comeBack: this.access.host('comeBack'),
      isForPerson: this.actorOrPerson.kind === 'person',
      takenBackAt: takenBackAt(record),
    });
  }

  #documentContext(record: StoredRecord<PeerLink> | undefined): DocumentContext {
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
    return linksDocument(this.#list.groups(), { ...this.#documentContext(undefined), footer: [this.t('written_by_me')] });
  }

  readonly #beforePrint = (): void => {
    this.#printed ??= this.session?.phase === 'ready' && this.shownView === 'list' ? 'list' : 'link';
  };

  readonly #afterPrint = (): void => void (this.#printed = undefined);

  /** Opens the print dialog with what is on screen: the list, or the open record. */
  override async printView(format: SheetFormat = 'page'): Promise<void> {
    await this.ready;
    if (this.shownView !== 'list') return super.printView(format);
    await this.#links.whole();
    this.#printed = 'list';
    try {
      await super.printView(format);
    } finally {
      this.#printed = undefined;
    }
  }

  // ---- views --------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'list') return html`${this.#list.render()} ${this.#renderHelpOthers()}`;
    if (view === 'read') return this.#renderRead();
    const isAlone = view === 'peers' || view === 'stories';
    const content = view === 'edit' ? this.#editor!.render() : isAlone ? this.renderPanelAlone(view) : this.renderPanel(view);
    return html`${this.#renderToList()} ${content} ${this.#renderHelpOthers()}`;
  }

  #renderToList(): TemplateResult {
    const list = (): void => void this.turnTo('list', `[data-link="${CSS.escape(this.session.id ?? '')}"]`);
    return html`<div class="actions to-list">
      <button type="button" class="plain" data-list @click=${list}>${this.t('back_to_list')}</button>
    </div>`;
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const isEmpty = isEmptyDocument(reading);
    const document = isEmpty ? html`<p>${t('list_empty')}</p>` : this.#reading.of(reading, this.levelOf(1));
    // On paper stands what can be read, and nothing that can be pressed or is folded.
    if (this.#printed) return html`${document}`;
    const isMeeting = this.#form === 'meet';
    return html`
      ${this.#renderToList()} ${this.#fold(document)}
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" class=${isEmpty ? 'primary' : ''} data-edit @click=${() => void this.turnTo('edit')}>
                ${icon('edit')}${t('edit')}
              </button>`
            : nothing
        }
        ${isEmpty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${canEdit && !isEmpty ? this.#editor?.renderActs() : nothing}
      ${isEmpty ? nothing : this.renderMore(t('panels'), isMeeting ? ['meetings', 'proposals', 'sharing'] : ['proposals', 'sharing'])}
      ${canEdit && !isEmpty ? this.#editor?.renderAway() : nothing} ${this.#renderHelpOthers()}
    `;
  }

  /** The words of a story stay folded under the note that its author chose. */
  #fold(document: unknown): unknown {
    const { story } = this.session.body;
    if (this.#form !== 'story' || !story.about.trim()) return document;
    return html`<details class="folded">
      <summary>${this.t('story_about', { about: story.about })}</summary>
      ${document}
    </details>`;
  }

  /** Offered to everybody, in every view and state (rule A7.5). Nothing is asked first. */
  #renderHelpOthers(): unknown {
    const { t, canEdit, access } = this;
    if (this.#printed || (this.#form === 'help' && ['read', 'edit'].includes(this.shownView))) return nothing;
    const known = this.#links
      .all()
      .map(rowOf)
      .find(({ form, takenBackAt: since }) => form === 'help' && !since);
    const go = (): void => (known ? this.#open(known.id, 'read') : this.#begin({ form: 'help' }));
    const words = access.host('helping');
    return html`<div class="help-others">
      <p>${t('helping_anyone')}</p>
      ${words ? html`<p class="host-words">${words}</p>` : nothing}
      ${canEdit ? html`<button type="button" data-help-others @click=${go}>${t('helping')}</button>` : nothing}
    </div>`;
  }
}
