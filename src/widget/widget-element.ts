import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RecoveryError } from '../errors.js';
import { formatDate } from '../i18n/formats.js';
import type { Catalog, Messages } from '../i18n/catalog.js';
import type { RecordKind } from '../record/kind.js';
import { FocusKeeper, focusWhenRendered } from '../a11y/focus.js';
import type { StoredRecord } from '../record/record.js';
import { addStyles } from '../theme/add-styles.js';
import { HelpController } from './help-controller.js';
import { PrintController } from './print-controller.js';
import { readingNotices } from './reading-notices.js';
import type { RecordSession } from './record-session.js';
import { RecoveryElement, type Translate } from './recovery-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from './reading-document.js';
import { SessionController } from './session-controller.js';
import { statusLine } from './status-line.js';
import { whenIdle } from './when-idle.js';
import { widgetStyles } from './widget-styles.js';
import { checkWord } from './warn-once.js';
import { WritingController, type Editor } from './writing-controller.js';

/** How long the first picture waits for the record, in milliseconds. */
const patience = 200;

/**
 * Base of every widget that holds a record: opens it, keeps the draft, saves by itself after a pause and when the page
 * goes away, undoes, tells the host. A widget states its `kind` and `catalog`, says what its record says
 * (`readingDocument`) and renders its views (`renderView`).
 *
 * @fires {RecoveryEvent} recovery-loaded - the record of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the record is durable
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the record back, and that is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 */
export abstract class WidgetElement<Body extends object, M extends Messages = Messages> extends RecoveryElement<M> {
  static override styles = widgetStyles;

  /** Id of the record to show; the newest of the kind where none is given. */
  @property({ attribute: 'record-id' }) recordId?: string | undefined;
  /** Shows the record and changes nothing. */
  @property({ type: Boolean }) readonly = false;
  /** What is shown: `read` or `edit`, and what else the widget's README names. Follows the person's clicks. */
  @property() view?: string | undefined;

  /** The first picture with the record is on screen. */
  @state() private painted = false;
  /** Text for assistive technology; set by `say`. */
  @state() private spoken = '';

  protected abstract readonly kind: RecordKind<Body>;
  protected readonly views: readonly string[] = ['read', 'edit'];
  /** Views in which the person writes: shown to nobody who may not. */
  protected readonly editViews: readonly string[] = ['edit'];
  /** Views that need what writes, whoever acts. */
  protected readonly writingViews: readonly string[] = ['edit'];
  protected readonly help = new HelpController(this);
  /** How the record opened, where no view was asked for. */
  #firstView: 'read' | 'edit' | undefined;
  /** The record for which what writes was asked for. */
  #prepared: RecordSession<Body> | undefined;
  /** Counts turns to another view. */
  #turn = 0;

  readonly #sessions = new SessionController<Body>(this, {
    kind: () => this.kind,
    language: () => this.language,
    actor: () => this.actorOrPerson,
    say: (key) => this.say(key),
  });

  protected readonly printing = new PrintController(this, {
    showReading: () => this.#showReading(),
    fail: (error) => this.#sessions.fail('print', error),
    preview: () => this.loadPreview(),
  });

  readonly #writing = new WritingController({
    session: () => this.session,
    reading: () => this.reading(),
    say: (key) => this.say(key),
    fail: (error, session) => this.#sessions.fail('import', error, session as RecordSession<Body>),
    changed: () => this.requestUpdate(),
    editor: () => this.loadEditor(),
    came: (texts, styles) => this.equip(texts, styles),
    missing: (error) => this.#sessions.fail('load', error),
    t: this.t,
    unlocked: () => void focusWhenRendered(this, '#title'),
  });

  /** What those read at the foot who may not change the record. */
  protected get readerWords(): string {
    return this.t('read_only');
  }

  protected readonly focusKeeper = new FocusKeeper(this, ['.conflict .heading', '#title']);

  /** The record as an outline: what the read view, the print, the text copy and a comparison show. */
  protected abstract readingDocument(body: Body, record: StoredRecord<Body> | undefined, format?: SheetFormat): ReadingDocument;

  /** The heading of the widget; a widget that keeps several records says which one is open. */
  protected get shownTitle(): unknown {
    return this.t('title');
  }

  /** The view that `view` names. Called only when the record is there. */
  protected abstract renderView(): unknown;

  /** Fetches what only writing needs: templates, texts, styles. For widgets with a part of their own (`<name>.writing.part.ts`). */
  protected loadEditor(): Promise<Editor | undefined> {
    return Promise.resolve(undefined);
  }

  /** Fetches what only a preview of paper needs. */
  protected loadPreview(): Promise<void> {
    return Promise.resolve();
  }

  /**
   * The view on screen: the one asked for; else writing where nothing is written yet, and reading elsewhere. Reading, too,
   * where nobody may or can write.
   */
  protected get shownView(): string {
    const asked = this.views.find((view) => view === this.view);
    // It stays so when the first letter makes an empty record no longer empty.
    const view = asked ?? (this.#firstView ??= isEmptyDocument(this.reading()) ? 'edit' : 'read');
    const cannot = this.editViews.includes(view) && !this.canEdit;
    return cannot || (this.writingViews.includes(view) && this.session.error && !this.#canWrite) ? 'read' : view;
  }

  /** Turns to another view. What writes is fetched before the edit view; where it cannot be had, a notice says so. */
  protected async turnTo(view: string, focus = '#title'): Promise<void> {
    const turn = ++this.#turn;
    const before = [this.session, this.view, turn];
    if (this.writingViews.includes(view) && !this.#canWrite) {
      await this.#writing.load();
      // The person may have gone on to something else meanwhile, and another person may sit here.
      const now = [this.session, this.view, this.#turn];
      if (!this.#canWrite || !this.isConnected || now.some((value, index) => value !== before[index])) return;
    }
    this.view = view;
    await focusWhenRendered(this, focus);
  }

  /** Whether the view on screen waits for what writes. */
  get #needsWriting(): boolean {
    return this.session.phase === 'ready' && !this.#canWrite && this.writingViews.includes(this.shownView);
  }

  get #canWrite(): boolean {
    return Boolean(this.#writing.part);
  }

  /** Forgets what the person did on screen (open part, things to put back); another record is about to appear. */
  protected resetView(): void {}

  // ---- for hosts -----------------------------------------------------------------------------------------------

  /** The body as it stands on screen now, saved or not. A copy is not needed: bodies are never changed in place. */
  get data(): Body | undefined {
    return this.session?.place.subject === this.effectiveSubject ? this.session.body : undefined;
  }

  /** Resolves when the record of the present subject has been read, or could not be, and can be written where it is shown so. */
  get ready(): Promise<void> {
    return this.#becomeReady();
  }

  async #becomeReady(): Promise<void> {
    await this.updateComplete;
    await this.session?.ready;
    await this.#fetchWriting();
  }

  /** Fetches what writes where the view needs it, or where something failed or waits: the ways out come with it. */
  async #fetchWriting(): Promise<void> {
    if (this.session?.error || (this.session?.dirty && !this.#canWrite)) await this.#prefetch();
    else if (this.session && this.#needsWriting) await this.#writing.load();
  }

  /** Reads the record again from the store. */
  async load(): Promise<void> {
    await this.ready;
    await this.session?.load();
  }

  /**
   * Saves at once, with changes if some are given.
   * @param patch fields to replace in the body
   * @returns the stored record; undefined when there was nothing to save, or the save was prevented
   * @throws RecoveryError `StorageQuota`, `StorageLost`, `StorageOutdated`, `HostMisuse` (wrong fields, or read-only)
   */
  async save(patch?: Partial<Body>): Promise<StoredRecord<Body> | undefined> {
    // The words belong to the subject of now.
    if (this.hasUpdated) this.#follow();
    const session = this.session ?? (await this.ready.then(() => this.session));
    // What the host's changes were made from: others may write before they are taken.
    const known = session?.phase === 'ready' ? session.body : undefined;
    await session?.ready;
    if (patch) {
      if (!session || !this.#mayEdit(session)) throw new RecoveryError('HostMisuse', { detail: 'this widget is read-only' });
      const [writer] = await Promise.all([session.writing(), this.#prefetch()]);
      await writer.take(patch, known);
    }
    return session?.save();
  }

  /** Takes back the last change of this visit. Returns false when there is none. */
  undo(): boolean {
    const undone = Boolean(this.session) && this.canEdit && Boolean(this.session.writer?.undo());
    if (undone) this.say('undone');
    return undone;
  }

  /** Opens the print dialog with the record on paper. */
  async printView(format: SheetFormat = 'page'): Promise<void> {
    await this.ready;
    const { session } = this;
    // Another record can come on screen while the part is loaded: then nothing is printed.
    const isShown = (): boolean => session === this.session && session.phase === 'ready';
    await this.printing.print(() => (isShown() ? this.reading(format) : undefined), format);
  }

  // ---- for widgets ---------------------------------------------------------------------------------------------

  protected get session(): RecordSession<Body> {
    return this.#sessions.current;
  }

  /** Only the person changes the body (rule A1.1), and only where the record is not newer than this software. */
  protected get canEdit(): boolean {
    return this.#mayEdit(this.session);
  }

  #mayEdit(session: RecordSession<Body>): boolean {
    return !this.readonly && this.actorOrPerson.kind === 'person' && session.phase === 'ready' && !session.newer;
  }

  protected reading(format?: SheetFormat): ReadingDocument {
    return this.readingDocument(this.session.body, this.session.record, format);
  }

  /**
   * Version and date as they stand below what is read and printed. They come after the words, when the page is idle: the first date
   * that a page formats costs more than all the rest of the first picture.
   */
  protected footerLines(record: StoredRecord<Body> | undefined): string[] {
    if (!this.painted) return [this.t('written_by_me')];
    const version = record
      ? this.t('printed_on', { revision: record.revision, date: formatDate(this.language, record.updatedAt) })
      : this.t('not_saved_version');
    return [this.t('written_by_me'), version];
  }

  /** Shows and tells a failure of something done beside loading and saving. */
  protected showFailure(during: 'load' | 'save' | 'import' | 'print', error: RecoveryError): void {
    this.#sessions.fail(during, error);
  }

  /** Says something to assistive technology, politely. */
  protected say(...message: Parameters<Translate<keyof M & string>>): void {
    const words = this.t(...message);
    // The same words count as news only when they differ. A failure that lasts is no news.
    this.spoken = words === this.spoken && !message[0].startsWith('error_') ? `${words}\u00a0` : words;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    checkWord(this, 'view', this.views);
    this.#follow();
  }

  #follow(): void {
    if (!this.#sessions.follow(this.effectiveStore, this.effectiveSubject, this.recordId)) return;
    this.resetView();
    this.help.forget();
    this.#firstView = undefined;
    this.#writing.rescue?.reset();
    this.spoken = '';
  }

  /** The first picture waits a moment for the record: drawing that it is being opened would hold up the answer, unseen. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      this.#follow();
      await Promise.race([this.#drawable(), new Promise((resolve) => setTimeout(resolve, patience))]);
    }
    return super.scheduleUpdate() as void;
  }

  /** Resolves when there is more to draw than that something is being opened. */
  async #drawable(): Promise<void> {
    // Its files are asked for together with the record. What cannot be had is told once it is drawn.
    if (!this.readonly && this.writingViews.includes(this.view!)) this.#writing.askForFiles();
    await this.session?.ready;
    if (this.session && this.#needsWriting) await this.#prefetch();
  }

  /** Nothing is known of a widget that was taken off the page at once. It renders when it comes back. */
  protected override shouldUpdate(): boolean {
    return this.session !== undefined;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Words are heard only where the place for them was there before.
    if (this.spoken) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { session } = this;
    if (session.phase === 'loading') return;
    void this.#fetchWriting();
    if (this.#prepared === session || session.phase !== 'ready') return;
    whenIdle(() => {
      // Words that wait to be saved come first: the page may be about to go. The next render asks again.
      if (this.session.dirty) return;
      this.painted = true;
      this.#prepared = this.session;
      if (this.canEdit || this.setting('leaveTo')) void this.#prefetch();
    });
  }

  /** What cannot be fetched before it is needed is asked for again then, and told then. */
  async #prefetch(): Promise<void> {
    await this.#writing.prefetch().catch(() => undefined);
  }

  /** Takes in texts and styles that came later, with a part. */
  protected equip(texts: readonly Catalog[], styles: readonly CSSResult[]): void {
    this.laterCatalogs = [...this.laterCatalogs, ...texts];
    addStyles(this.renderRoot as ShadowRoot, styles);
    this.followLanguage();
    this.haveTexts();
  }

  readonly #retry = (): void => {
    // The same failure is said, and shown, again.
    this.spoken = '';
    void this.session.refresh().catch(() => undefined);
  };

  /** Printing the whole page prints what can be read, not fields and buttons. */
  #showReading(): (() => void) | undefined {
    if (this.session?.phase !== 'ready') return undefined;
    this.painted = true;
    const before = this.view;
    this.view = 'read';
    this.performUpdate();
    return () => (this.view = before);
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  protected override renderContent(): TemplateResult {
    const { session } = this;
    const waiting = session.phase === 'loading' || !this.hasTexts || this.#needsWriting;
    return html`<section aria-labelledby="title" aria-busy=${waiting}>
      <header class="frame-header">
        ${this.hasTexts ? html`${this.heading(this.shownTitle, 0, 'title')}${this.help.slot}${this.#writing.part?.leaveLine(this.setting('leaveTo'), this.t)}` : nothing}
      </header>
      ${waiting ? html`<p class="loading">${this.hasTexts ? this.t('loading') : nothing}</p>` : this.#renderReady()}
      <p class="visually-hidden" role="status">${this.hasUpdated ? this.spoken : nothing}</p>
    </section>`;
  }

  #renderReady(): unknown {
    const { session, t, canEdit } = this;
    const { part, rescue } = this.#writing;
    const state = this.#sessions.storageState;
    const content = { session, state, t, retry: this.#retry };
    const notice = part && rescue ? part.notices({ ...content, rescue }) : readingNotices(content);
    if (session.phase !== 'ready') return notice;
    const acts = { undo: () => this.undo(), lock: () => void rescue?.lock() };
    const saving = part?.savingLine({ session, language: this.language, canEdit, t, ...acts });
    const isPerson = this.actorOrPerson.kind === 'person';
    return [notice, this.#renderBody(), statusLine({ state, isPerson, readerWords: canEdit ? '' : this.readerWords, t, saving })];
  }

  #renderBody(): unknown {
    const { session, t } = this;
    const { conflict } = this.#writing;
    // Who may not choose reads the record as it stands.
    if (!conflict || !session.conflict || !this.canEdit) return this.renderView();
    return conflict.render({
      session,
      documentOf: (body, record) => this.readingDocument(body, record),
      t,
      level: this.levelOf(3),
      heading: (content, depth, id) => this.heading(content, depth, id),
      reading: this.editViews.includes(this.shownView) ? nothing : this.renderView(),
    });
  }
}
