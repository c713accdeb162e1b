import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FocusKeeper, focusWhenRendered } from '../a11y/focus.js';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { FailedDetail } from '../events/recovery-event.js';
import type { Catalog, Messages } from '../i18n/catalog.js';
import { directionOf, formatDate } from '../i18n/formats.js';
import { loadLanguage } from '../i18n/languages.js';
import { commonWritingCatalog } from '../i18n/writing-messages.js';
import type { StorageState, StoreChange } from '../store/store.js';
import { addStyles } from '../theme/add-styles.js';
import { HelpController } from './help-controller.js';
import { leaveLine } from './leave-line.js';
import { PanelController, type PanelPart } from './panel-controller.js';
import { panelFrame, panelWithBack } from './panel-frame.js';
import { roomyPanelStyles } from './panel-styles.js';
import { PrintController } from './print-controller.js';
import { notice, retryButton } from './reading-notices.js';
import { RecoveryElement, type Translate } from './recovery-element.js';
import { statusLine } from './status-line.js';
import type { SubjectAccess } from './subject-access.js';
import { checkWord } from './warn-once.js';
import { widgetStyles } from './widget-styles.js';

/** Texts that such a widget brings. `person_only` is all that others read. */
export type SubjectMessages = Messages & Readonly<Record<'title' | 'person_only', Messages[string]>>;

type Place = ReturnType<SubjectAccess['place']>;

/**
 * Base of widgets that have no record of their own and act on everything of a person. Only the person sees and does anything here.
 * Whenever another person, another store or another actor comes, all that was on screen goes in the same task.
 *
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed, and nothing was changed
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 */
export abstract class SubjectElement<
  M extends SubjectMessages,
  Access extends SubjectAccess = SubjectAccess,
> extends RecoveryElement<M> {
  /** Words of the way to leave, and of what fails. */
  protected override laterCatalogs: readonly Catalog[] = [commonWritingCatalog];
  static override styles: CSSResult[] = [...widgetStyles, roomyPanelStyles];

  /** Shows and changes nothing. */
  @property({ type: Boolean }) readonly = false;
  /** What is shown: `read`, or a panel that the README names. Follows the person's clicks. */
  @property() view?: string | undefined;

  @state() private spoken = '';
  @state() private failure: RecoveryError | undefined;

  /** Views that come as parts, by the word of `view`. */
  protected abstract readonly panels: Readonly<Record<string, () => Promise<PanelPart<Access>>>>;
  protected readonly help = new HelpController(this);
  protected readonly focusKeeper = new FocusKeeper(this, ['#title']);
  protected readonly printing = new PrintController(this, {
    showReading: () => undefined,
    fail: (error) => this.#fail(error, 'print'),
  });

  #access: Access | undefined;
  #controller: PanelController<Access, string> | undefined;
  #place: Place | undefined;
  #who = '';
  #state: StorageState | undefined;
  #stops: (() => void)[] = [];
  /** Counts people, stores and actors that came. */
  #visit = 0;
  #reading: Promise<void> | undefined;
  #failed: FailedDetail['during'] | undefined;

  /** What the panels see; a widget adds what only it has to `subjectAccess()`. */
  protected abstract makeAccess(): Access;
  /** The first screen. */
  protected abstract renderStart(): unknown;
  /** Reads what the first screen shows, with `access.attempt`. */
  protected abstract read(): Promise<void>;
  /** Forgets what was read: another person is about to appear. */
  protected abstract forget(): void;
  /** Something of the person changed, here or elsewhere. */
  protected abstract heard(change: StoreChange): void;

  protected get access(): Access {
    return (this.#access ??= this.makeAccess());
  }

  get #panels(): PanelController<Access, string> {
    const { equip, changed } = this.access;
    const fail = (error: RecoveryError): void => this.#fail(error, 'load');
    return (this.#controller ??= new PanelController(this.panels, this.access, { equip, changed, fail }));
  }

  /** Words that `view` may name. */
  get views(): readonly string[] {
    return ['read', ...Object.keys(this.panels)];
  }

  /** Resolves when what is on the first screen has been read, or could not be. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.#reading);
  }

  /** Reads again what is kept. */
  async load(): Promise<void> {
    await this.updateComplete;
    await this.#read();
  }

  protected get canEdit(): boolean {
    return !this.readonly && this.actorOrPerson.kind === 'person';
  }

  protected get storageState(): StorageState | undefined {
    return this.#state;
  }

  /** What went wrong last, until something goes well. */
  protected get lastFailure(): RecoveryError | undefined {
    return this.failure;
  }

  protected subjectAccess(): SubjectAccess {
    return {
      element: this,
      place: () => this.#place ?? { store: this.effectiveStore, subject: this.effectiveSubject },
      actor: () => this.actorOrPerson,
      canEdit: () => this.canEdit,
      attempt: (during, work) => this.#attempt(during, work),
      packs: () => this.setting('packs') ?? {},
      printing: this.printing,
      t: this.t,
      language: () => this.language,
      direction: () => directionOf(this.language),
      day: (instant) => formatDate(this.language, instant),
      heading: (content, depth, id) => this.heading(content, depth, id),
      levelOf: (depth) => this.levelOf(depth),
      say: (key, parameters) => this.say(key, parameters),
      tell: (name, detail, options) => this.tell(name, detail, options),
      turnTo: (view, focus) => void this.turnTo(view, focus),
      equip: (texts, styles) => this.#equip(texts, styles),
      fail: (error, during = 'load') => this.#fail(error, during),
      changed: () => this.requestUpdate(),
    };
  }

  protected say(key: string, parameters?: Readonly<Record<string, string | number>>): void {
    const words = (this.t as Translate<string>)(key, parameters);
    // The same words count as news only when they differ.
    this.spoken = words === this.spoken ? `${words}\u00a0` : words;
  }

  protected async turnTo(view: string, focus = '#title'): Promise<void> {
    this.#panels.forget(view);
    this.failure = undefined;
    this.view = view;
    await focusWhenRendered(this, focus);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // One that was taken off the page and comes back reads again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A page that moves the element puts it back in the same task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    checkWord(this, 'view', this.views);
    this.#follow();
  }

  #follow(): void {
    if (!this.isConnected) return;
    const { effectiveStore: store, effectiveSubject: subject, actorOrPerson: who } = this;
    const key = JSON.stringify([who.kind, who.id, this.readonly]);
    if (store === this.#place?.store && subject === this.#place.subject && key === this.#who) return;
    this.#leave();
    this.#who = key;
    this.#enter({ store, subject });
  }

  #leave(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#visit++;
    this.#place = this.failure = undefined;
    this.spoken = '';
    this.#controller?.reset();
    this.help.forget();
    this.forget();
  }

  #enter(place: Place): void {
    const { store, subject } = place;
    this.#place = place;
    this.#state = store.state;
    if (this.actorOrPerson.kind !== 'person') return;
    try {
      this.#stops = [
        store.watchState((state) => {
          this.#state = state;
          this.requestUpdate();
          this.tell('recovery-storage-changed', { state });
        }),
        store.watch({ subject }, (change) => this.#heard(change)),
      ];
    } catch (cause) {
      this.#fail(new RecoveryError('HostMisuse', { cause }), 'load');
      return;
    }
    // After the first picture: what can be shown without reading is on screen at once.
    const visit = this.#visit;
    this.#reading = this.updateComplete.then(() => (visit === this.#visit ? this.read() : undefined));
  }

  #heard(change: StoreChange): void {
    if (change.act !== 'lock') {
      this.heard(change);
      return;
    }
    // Words go off the screen at once when they are locked.
    this.#visit++;
    this.#controller?.reset();
    this.help.forget();
    this.forget();
    this.failure = undefined;
    this.requestUpdate();
    void this.#read();
  }

  async #read(): Promise<void> {
    if (this.#place && this.actorOrPerson.kind === 'person') await (this.#reading = this.read());
  }

  async #attempt<Result>(
    during: FailedDetail['during'],
    work: (place: Place) => Promise<Result>,
  ): Promise<{ readonly result: Result } | undefined> {
    const visit = this.#visit;
    const place = this.#place;
    if (!place) return undefined;
    try {
      const result = await work(place);
      if (visit !== this.#visit) return undefined;
      // A look in the background takes no message of something else off the screen.
      if (during !== 'load' || this.#failed === 'load') this.failure = undefined;
      return { result };
    } catch (cause) {
      const error = isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause });
      if (visit === this.#visit) this.#fail(error, during);
      return undefined;
    }
  }

  #fail(error: RecoveryError, during: FailedDetail['during']): void {
    this.failure = error;
    this.#failed = during;
    this.say(`error_${error.code}`);
    this.tell('recovery-failed', { kind: '', subject: this.effectiveSubject, during, code: error.code, error });
  }

  async #equip(texts: Catalog, styles: readonly CSSResult[]): Promise<void> {
    await loadLanguage(texts, this.language);
    if (!this.laterCatalogs.includes(texts)) this.laterCatalogs = [...this.laterCatalogs, texts];
    const root = this.renderRoot as ShadowRoot;
    addStyles(
      root,
      styles.filter(({ styleSheet }) => !styleSheet || !root.adoptedStyleSheets.includes(styleSheet)),
    );
    this.followLanguage();
    this.requestUpdate();
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  protected override renderContent(): TemplateResult {
    const waiting = !this.hasTexts;
    return html`<section aria-labelledby="title" aria-busy=${waiting}>
      <header class="frame-header">
        ${waiting ? nothing : html`${this.heading(this.t('title'), 0, 'title')}${this.help.slot}${leaveLine(this.setting('leaveTo'), this.t)}`}
      </header>
      ${waiting ? html`<p class="loading"></p>` : this.#renderReady()}
      <p class="visually-hidden" role="status">${this.hasUpdated ? this.spoken : nothing}</p>
    </section>`;
  }

  #renderReady(): unknown {
    const { t, view = 'read', failure } = this;
    // One that is off the page renders once more at times: a panel would begin to listen again.
    if (!this.#place) return nothing;
    if (this.actorOrPerson.kind !== 'person') return html`<p>${t('person_only')}</p>`;
    const retry = (): void => {
      this.failure = undefined;
      void this.#read();
    };
    const words = failure && (t as Translate<string>)(`error_${failure.code}`);
    return [
      this.#state === 'memory' ? notice(t('stored_memory')) : nothing,
      words ? notice(words, retryButton({ t, retry })) : nothing,
      // Made anew for each person: what was typed into a field goes with whoever typed it.
      keyed(this.#visit, view in this.panels ? this.renderPanel(view) : this.renderStart()),
      statusLine({ state: this.#state, isPerson: true, readerWords: this.readonly ? t('read_only') : '', t, saving: nothing }),
    ];
  }

  /** The panel, or that it is being opened; with the way back to where it was opened from. */
  protected renderPanel(key: string): TemplateResult {
    return panelWithBack(key, this.renderPanelAlone(key), this.t, (focus) => void this.turnTo('read', focus));
  }

  protected renderPanelAlone(key: string): TemplateResult {
    return panelFrame(key, this.#panels.get(key), this.t);
  }
}
