import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RecoveryError, isRecoveryError } from '../errors.js';
import { formatDate } from '../i18n/formats.js';
import type { Messages } from '../i18n/catalog.js';
import type { RecordDetail } from '../events/recovery-event.js';
import type { RecordKind } from '../record/kind.js';
import { person, type Actor, type RecordReference, type StoredRecord } from '../record/record.js';
import type { StorageState, Store } from '../store/store.js';
import { conflictView } from './conflict-view.js';
import { HelpController } from './help-controller.js';
import { notices } from './notices.js';
import { RecordSession, type SessionOwner } from './record-session.js';
import type * as Printing from './print.part.js';
import { RecoveryElement, type Translate } from './recovery-element.js';
import { readingText, type ReadingDocument, type SheetFormat } from './reading-document.js';
import { statusLine } from './status-line.js';
import { widgetStyles } from './widget-styles.js';
import { checkWord } from './warn-once.js';

/**
 * Base of every widget that holds a record: opens it, keeps the draft, saves by itself after a pause and when the page
 * goes away, undoes, tells the host. A widget states its `kind` and `catalog`, says what its record says
 * (`readingDocument`) and renders its views (`renderView`).
 *
 * @fires {RecoveryEvent} recovery-loaded - the record of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the record is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 */
export abstract class WidgetElement<Body extends object, M extends Messages = Messages> extends RecoveryElement<M> {
  static override styles = widgetStyles;

  /** Id of the record to show; the newest of the kind where none is given. */
  @property({ attribute: 'record-id' }) recordId?: string;
  /** Shows the record and changes nothing. */
  @property({ type: Boolean }) readonly = false;
  /** What is shown: `read` or `edit`, and what else the widget's README names. Follows the person's clicks. */
  @property() view?: string;

  /** Text for assistive technology; set by `say`. */
  @state() private spoken = '';
  @state() protected storageState: StorageState | undefined;
  @state() protected printing: typeof Printing | undefined;
  /** Set where the clipboard is refused: the words stand in a field to be copied by hand. */
  @state() private wordsToCopy: string | undefined;

  protected abstract readonly kind: RecordKind<Body>;
  protected readonly views: readonly string[] = ['read', 'edit'];
  protected session!: RecordSession<Body>;
  protected readonly help = new HelpController(this);
  #stopState: (() => void) | undefined;

  /** The record as an outline: what the read view, the print, the text copy and a comparison show. */
  protected abstract readingDocument(body: Body, record: StoredRecord<Body> | undefined, format?: SheetFormat): ReadingDocument;

  /** The view that `view` names. Called only when the record is there. */
  protected abstract renderView(): unknown;

  /** Forgets what the person did on screen (open part, things to put back); another record is about to appear. */
  protected resetView(): void {}

  // ---- for hosts -----------------------------------------------------------------------------------------------

  /** The body as it stands on screen now, saved or not. A copy is not needed: bodies are never changed in place. */
  get data(): Body | undefined {
    return this.session?.place.subject === this.effectiveSubject ? this.session.body : undefined;
  }

  /** Resolves when the record of the present subject has been read, or could not be. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.session?.ready);
  }

  /** Reads the record again from the store. */
  async load(): Promise<void> {
    await this.ready;
    await this.session.load();
  }

  /**
   * Saves at once, with changes if some are given.
   * @param patch fields to replace in the body
   * @returns the stored record; undefined when there was nothing to save, or the save was prevented
   * @throws RecoveryError `StorageQuota`, `StorageLost`, `StorageOutdated`, `HostMisuse` (wrong fields, or read-only)
   */
  async save(patch?: Partial<Body>): Promise<StoredRecord<Body> | undefined> {
    await this.ready;
    if (patch) {
      if (!this.canEdit) throw new RecoveryError('HostMisuse', { detail: 'this widget is read-only' });
      this.session.update({ ...this.session.body, ...patch });
    }
    return this.session.save();
  }

  /** Takes back the last change of this visit. Returns false when there is none. */
  undo(): boolean {
    const undone = this.session.undo();
    if (undone) this.say('undone');
    return undone;
  }

  /** Opens the print dialog with the record on paper. */
  async printView(format: SheetFormat = 'page'): Promise<void> {
    await this.ready;
    const printing = await this.loadPrinting();
    await printing?.printReading(this.reading(format), format);
  }

  /** The part that makes paper, loaded when it is first needed. A failure is told to the person and the host. */
  protected async loadPrinting(): Promise<typeof Printing | undefined> {
    try {
      this.printing ??= await import('./print.part.js');
    } catch (cause) {
      this.#tellFailure('print', new RecoveryError('HostMisuse', { cause, detail: 'a file of the SDK could not be loaded' }));
    }
    return this.printing;
  }

  // ---- for widgets ---------------------------------------------------------------------------------------------

  protected get actorOrPerson(): Actor {
    return this.setting('actor') ?? person;
  }

  /** Only the person changes the body (rule A1.1), and only where the record is not newer than this software. */
  protected get canEdit(): boolean {
    return !this.readonly && this.actorOrPerson.kind === 'person' && this.session.phase === 'ready' && !this.session.newer;
  }

  protected reading(format?: SheetFormat): ReadingDocument {
    return this.readingDocument(this.session.body, this.session.record, format);
  }

  /** Version and date as they stand below what is read and printed. */
  protected footerLines(record: StoredRecord<Body> | undefined): string[] {
    const date = record && formatDate(this.language, record.updatedAt);
    return [
      this.t('written_by_me'),
      record ? this.t('printed_on', { revision: record.revision, date: date ?? '' }) : this.t('not_saved_version'),
    ];
  }

  /** Says something to assistive technology, politely. */
  protected say(key: Parameters<Translate<keyof M & string>>[0], parameters?: Parameters<Translate<keyof M & string>>[1]): void {
    this.spoken = this.t(key, parameters);
  }

  // ---- life cycle ----------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#flush);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    document.addEventListener('visibilitychange', this.#flush);
    // Back in the document after being moved: listen again to the store of the session that was kept.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
    // A host that moves the element puts it back in the same task; only one that has really gone lets go.
    queueMicrotask(() => {
      if (this.isConnected) return;
      void this.session?.dispose();
      this.#stopState?.();
      this.#place = undefined;
    });
  }

  readonly #flush = (event?: Event): void => {
    if (event?.type === 'visibilitychange' && document.visibilityState !== 'hidden') return;
    if (this.session?.dirty) void this.session.save().catch(() => undefined);
  };

  #place: string | undefined;
  #store: Store | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    checkWord(this, 'view', this.view, this.views);
    const store = this.effectiveStore;
    const place = JSON.stringify([this.effectiveSubject, this.recordId]);
    if (!this.isConnected || (place === this.#place && store === this.#store)) return;
    void this.session?.dispose();
    this.#place = place;
    this.#open(store);
    this.resetView();
    this.spoken = '';
    this.wordsToCopy = undefined;
  }

  #open(store: Store): void {
    this.session = new RecordSession(
      { store, kind: this.kind, subject: this.effectiveSubject, recordId: this.recordId },
      this.#owner(),
    );
    if (store === this.#store) return;
    this.#stopState?.();
    this.#store = store;
    this.storageState = store.state;
    this.#stopState = store.watchState((now) => {
      this.storageState = now;
      this.tell('recovery-storage-changed', { state: now });
    });
  }

  /** What a session may ask of this element. The subject is the session's own: it may outlive the element's present one. */
  #owner(): SessionOwner {
    const subject = this.effectiveSubject;
    const kind = this.kind.name;
    const detail = ({ id }: RecordReference, revision: number): RecordDetail => ({
      kind,
      id,
      subject,
      revision,
      at: new Date().toISOString(),
    });
    return {
      changed: () => this.requestUpdate(),
      loaded: (reference, revision) => void this.tell('recovery-loaded', detail(reference, revision)),
      maySave: (reference, revision) =>
        !this.tell('recovery-before-save', detail(reference, revision), { cancelable: true }).defaultPrevented,
      saved: ({ id, revision, at, state: where }) =>
        void this.tell('recovery-saved', { kind, id, subject, revision, at, state: where }),
      failed: (during, error) => {
        this.say(`error_${error.code}`);
        this.tell('recovery-failed', { kind, subject, during, code: error.code, error });
      },
      merged: () => this.say('merged'),
      language: () => this.language,
      actor: () => this.actorOrPerson,
    };
  }

  #viewBeforePrint: string | undefined;

  /** Printing the whole page prints what can be read, not fields and buttons. */
  readonly #beforePrint = (): void => {
    if (this.session?.phase !== 'ready') return;
    this.#viewBeforePrint = this.view ?? '';
    this.view = 'read';
    this.performUpdate();
  };

  readonly #afterPrint = (): void => {
    if (this.#viewBeforePrint === undefined) return;
    if (this.#viewBeforePrint) this.view = this.#viewBeforePrint;
    else delete this.view;
    this.#viewBeforePrint = undefined;
    this.requestUpdate();
  };

  // ---- markup --------------------------------------------------------------------------------------------------

  protected override renderContent(): TemplateResult {
    const { session } = this;
    const waiting = session.phase === 'loading' || !this.hasTexts;
    return html`<section aria-labelledby="title" aria-busy=${waiting}>
      <header class="frame-header">
        ${this.hasTexts ? html`${this.heading(this.t('title'), 0, 'title')}${this.help.slot}` : nothing}
      </header>
      ${waiting ? html`<p class="loading">${this.hasTexts ? this.t('loading') : nothing}</p>` : this.#renderReady()}
      <p class="visually-hidden" role="status">${this.spoken}</p>
    </section>`;
  }

  #renderReady(): TemplateResult {
    const { session, t } = this;
    return html`
      ${notices({
        session,
        state: this.storageState,
        wordsToCopy: this.wordsToCopy,
        t,
        retry: () => void (session.phase === 'failed' ? session.load() : session.save()).catch(() => undefined),
        copy: () => void this.#copyWords(),
        restore: (file) => void this.#restore(file),
        startAfresh: () => void session.place.store.acceptLoss().then(() => session.load()),
      })}
      ${
        session.conflict
          ? conflictView({
              mine: this.readingDocument(session.body, session.record),
              theirs: this.readingDocument(session.conflict.stored.body, session.conflict.stored),
              t,
              heading: (content, depth, id) => this.heading(content, depth, id),
              choose: (choice) => void session.resolveConflict(choice).catch(() => undefined),
            })
          : session.phase === 'ready'
            ? this.renderView()
            : nothing
      }
      ${
        session.phase === 'ready'
          ? statusLine({
              session,
              state: this.storageState,
              language: this.language,
              canEdit: this.canEdit,
              t,
              undo: () => this.undo(),
            })
          : nothing
      }
    `;
  }

  async #copyWords(): Promise<void> {
    const words = readingText(this.reading());
    try {
      await navigator.clipboard.writeText(words);
      this.say('words_copied');
    } catch {
      // No permission, or a page without https: the person can mark the words and copy them by hand.
      this.wordsToCopy = words;
    }
  }

  async #restore(file: File): Promise<void> {
    const { store, subject } = this.session.place;
    try {
      await store.importSubject(await file.text(), { subject, mode: 'write' });
      await this.session.load();
      this.say('restored');
    } catch (error) {
      this.#tellFailure('import', isRecoveryError(error) ? error : new RecoveryError('ImportInvalid', { cause: error }));
    }
  }

  #tellFailure(during: 'import' | 'print', error: RecoveryError): void {
    this.say(`error_${error.code}`);
    this.session.showError(error);
    this.tell('recovery-failed', { kind: this.kind.name, subject: this.session.place.subject, during, code: error.code, error });
  }
}
