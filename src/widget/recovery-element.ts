import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { version } from '../version.js';
import { pageConfiguration, watchConfiguration, type Settings, type StorageChoice } from '../host/page-configuration.js';
import { person, type Actor } from '../record/record.js';
import type { SafetyConfig } from '../safety/safety-config.js';
import { MemoryStore } from '../store/memory-store.js';
import { deviceStore, sessionStore } from '../store/open-stores.js';
import { storeOf } from '../store/store-for-others.js';
import type { Store } from '../store/store.js';
import { directionOf } from '../i18n/formats.js';
import { commonCatalog, type CommonMessages } from '../i18n/messages.js';
import type { Catalog, Messages, StringOverrides, Voice } from '../i18n/catalog.js';
import { hasLanguage, loadLanguage, watchRegistered } from '../i18n/languages.js';
import { nearestLanguage, watchLanguage } from '../i18n/nearest-language.js';
import { translate, type Parameters as TextParameters, type Wording } from '../i18n/translate.js';
import { RecoveryEvent, type RecoveryEventMap } from '../events/recovery-event.js';
import { ContextConsumer } from './context.js';
import { readJsonChildren } from './json-children.js';
import { unrecorded } from './unrecorded.js';
import { checkWord } from './warn-once.js';

/** Finds a text of the widget's own catalog or of the common one. */
export type Translate<Key extends string = never> = (key: Key | keyof CommonMessages, parameters?: TextParameters) => string;

/**
 * What every element of the SDK has: settings from itself, the context around it or the page; the language of the
 * place it stands in; texts; the help slot's configuration; events. Holds no record: see `WidgetElement`.
 *
 * Properties set before definition, before connection or after behave the same.
 */
export abstract class RecoveryElement<M extends Messages = Messages> extends LitElement {
  /** Version of this copy, compared when two copies meet on a page. */
  static readonly version = version;

  /** Opaque key of the person, chosen by the host. `self` where nobody sets one. */
  @property() subject?: string;
  /** `I` or `we`: in whose voice the prompts speak. */
  @property() voice?: Voice;
  /** Where words are kept: `device`, `session` (until the page closes) or `none`. */
  @property() storage?: StorageChoice;
  /** Where to go in haste: a page that gives nothing away. Without it there is no such button. */
  @property({ attribute: 'leave-to' }) leaveTo?: string;
  /** `auto` takes the colours of the page; `light` and `dark` bring their own. */
  @property({ reflect: true }) theme?: 'auto' | 'light' | 'dark';
  /** Level of the widget's title, 1 to 6; headings inside follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A store of the host's own, or one shared by several widgets. */
  @property({ attribute: false }) store?: Store;
  /** Who acts; a person unless the host says otherwise. */
  @property({ attribute: false }) actor?: Actor;
  /** Wording for this element: catalog name → key → text. */
  @property({ attribute: false }) strings?: StringOverrides;
  /** Help lines, set and checked by the host. */
  @property({ attribute: false }) safety?: SafetyConfig;
  /** Data by the host, such as topics or domains. */
  @property({ attribute: false }) packs?: Readonly<Record<string, unknown>>;

  /** Language of the place on the page, followed at run time. */
  @state() protected language = 'en';
  @state() private children_: Settings = {};

  /** @internal */
  override readonly renderOptions: LitElement['renderOptions'] = { host: this, creationScope: unrecorded };

  private readonly context = new ContextConsumer(this, () => this.requestUpdate());
  private stopWatching: (() => void)[] = [];
  private wording_: Wording | undefined;
  /** Counts how often texts have come. */
  #texts = 0;
  #ownMemory: Store | undefined;
  /** Language whose texts were asked for, and came or could not be had. */
  #askedLanguage: string | undefined;

  /** The element's own texts. */
  protected abstract readonly catalog: Catalog;
  /** Texts that came later, with what writes. */
  protected laterCatalogs: readonly Catalog[] = [];

  override connectedCallback(): void {
    // What was set before the element was defined is taken in by an update. A widget that draws nothing yet does that now, so that it
    // reads nothing for somebody else.
    if (!this.shouldUpdate(new Map())) this.performUpdate();
    super.connectedCallback();
    this.context.connect();
    this.stopWatching = [
      watchLanguage(this, () => this.followLanguage()),
      watchConfiguration(() => this.requestUpdate()),
      watchRegistered(() => this.haveTexts()),
    ];
    this.children_ = readJsonChildren(this);
    if (document.readyState === 'loading') {
      const read = (): void => void (this.children_ = readJsonChildren(this));
      document.addEventListener('DOMContentLoaded', read, { once: true });
    }
    this.followLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.context.disconnect();
    for (const stop of this.stopWatching) stop();
    this.stopWatching = [];
  }

  /** Loads what is missing of the nearest language. To be called when more texts have come. */
  protected followLanguage(): void {
    const language = nearestLanguage(this);
    const missing = this.#catalogs.filter((catalog) => !hasLanguage(catalog, language));
    // What is on screen stays there, and the cursor in it, until the other texts have come.
    if (!this.hasUpdated || missing.length === 0) this.language = language;
    if (missing.length === 0) return;
    void Promise.all(missing.map((catalog) => loadLanguage(catalog, language))).then(() => {
      if (nearestLanguage(this) !== language) return;
      this.language = this.#askedLanguage = language;
      this.haveTexts();
    });
  }

  /** Draws again what stands in words. */
  protected haveTexts(): void {
    this.#texts++;
    this.requestUpdate();
  }

  get #catalogs(): readonly Catalog[] {
    return [this.catalog, commonCatalog, ...this.laterCatalogs];
  }

  /** Whether the texts of the language are here, or English in their place; until then a widget shows its loading state. */
  protected get hasTexts(): boolean {
    return this.language === this.#askedLanguage || this.#catalogs.every((catalog) => hasLanguage(catalog, this.language));
  }

  /** One setting: own property → own JSON child → context → page. */
  protected setting<Name extends keyof Settings>(name: Name): Settings[Name] {
    const own = (this as Settings)[name];
    return own ?? this.children_[name] ?? this.context.value[name] ?? pageConfiguration()[name];
  }

  /** Where settings come from, nearest first; for those where an inner choice hides another one further out. */
  protected get settingsLayers(): readonly Settings[] {
    return [this, this.children_, this.context.value, pageConfiguration()];
  }

  protected get effectiveSubject(): string {
    return this.setting('subject') || 'self';
  }

  /** Asked for with each text: found once, until something may have changed. */
  protected get wording(): Wording {
    return (this.wording_ ??= {
      language: this.language,
      voice: this.setting('voice') === 'we' ? 'we' : 'I',
      overrides: this.settingsLayers.map((layer) => layer.strings),
    });
  }

  override requestUpdate(...changed: Parameters<LitElement['requestUpdate']>): void {
    // Also called by the constructor of LitElement, where a private field is not there yet.
    this.wording_ = undefined;
    super.requestUpdate(...changed);
  }

  /** Differs when any text, or the level of headings, may have changed: for templates that are drawn again only then. */
  protected get wordingKey(): readonly unknown[] {
    const { language, voice, overrides } = this.wording;
    return [language, this.hasTexts, this.#texts, voice, this.headingLevel, ...overrides];
  }

  /** Finds a text; bound, so that templates can pass it on. @internal */
  readonly t: Translate<keyof M & string> = (key, parameters) => translate(this.#catalogs, key, this.wording, parameters);

  /** Who acts. */
  protected get actorOrPerson(): Actor {
    return this.setting('actor') ?? person;
  }

  /** The store for this element, as whoever acts may use it. */
  protected get effectiveStore(): Store {
    return storeOf(this.actorOrPerson, this.#store);
  }

  /** The nearest store given, else the one that the nearest `storage` names. */
  get #store(): Store {
    for (const { store, storage } of this.settingsLayers) {
      if (store) return store;
      if (storage === 'none') return (this.#ownMemory ??= new MemoryStore({ state: 'session' }));
      if (storage === 'session') return sessionStore();
      if (storage === 'device') return deviceStore();
    }
    return deviceStore();
  }

  /** Settings of the help slot. @internal */
  helpSettings(): { safety: SafetyConfig | undefined; store: Store; subject: string; t: Translate; language: string } {
    const { effectiveStore: store, effectiveSubject: subject, language } = this;
    return { safety: this.setting('safety'), store, subject, t: this.t, language };
  }

  /** Announces a fact or a cancelable question and returns the event, which tells whether it was prevented. @internal */
  tell<Name extends keyof RecoveryEventMap>(
    name: Name,
    detail: RecoveryEventMap[Name],
    options?: { cancelable?: boolean },
  ): RecoveryEvent<Name> {
    const event = new RecoveryEvent(name, detail, options);
    this.dispatchEvent(event);
    return event;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    checkWord(this, 'voice', ['I', 'we']);
    checkWord(this, 'storage', ['device', 'session', 'none']);
    checkWord(this, 'theme', ['auto', 'light', 'dark']);
  }

  /** The words and direction of the interface language stand on a wrapper: the page's own `lang` and `dir` stay as they are. */
  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.language} dir=${directionOf(this.language)}>${this.renderContent()}</div>`;
  }

  /** The element's own markup. */
  protected abstract renderContent(): unknown;

  /** Level of a heading that stands `depth` levels below the widget's title. */
  protected levelOf(depth: number): number {
    return Math.min(6, Math.max(1, (Number.isFinite(this.headingLevel) ? this.headingLevel : 2) + depth));
  }

  /** A heading `depth` levels below the widget's title. */
  protected heading(content: unknown, depth = 0, id = ''): TemplateResult {
    return html`<div
      role="heading"
      aria-level=${this.levelOf(depth)}
      id=${id || nothing}
      class="heading depth-${depth}"
      tabindex="-1"
    >
      ${content}
    </div>`;
  }
}
