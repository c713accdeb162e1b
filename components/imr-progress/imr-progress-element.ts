import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RecoveryError } from '../../src/errors.js';
import { dayOf } from '../../src/i18n/days.js';
import { directionOf } from '../../src/i18n/formats.js';
import { registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import { warnOnce } from '../../src/widget/warn-once.js';
import { whenIdle } from '../../src/widget/when-idle.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import { goalsIn } from './goal-words.js';
import { imrStyles } from './imr-styles.js';
import { learningKind, practiceKind } from './kind.js';
import { imrCatalog, type ImrMessages } from './messages.js';
import { panelKeys, panels, staffPanels, writingPanels, type ImrAccess, type Words } from './panels.js';
import { pathView } from './path-view.js';
import { thingIn, type TriedThing } from './practices.js';
import type { Learning, Practice } from './schema.js';
import type { TopicPack } from './pack-types.js';
import { ownTopicKeys, shownTopics, type ShownTopic } from './topics.js';
import type { ImrEditor } from './writing/imr-editor.js';

/**
 * Illness management and recovery as learning: the person's goals first, topics in any order, something to try and how it went,
 * sessions. Only the material is counted, never the person.
 *
 * Source: illness management and recovery in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-imr-progress
 * @tagname recovery-imr-progress
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - what the person wrote has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - topics, something to try, a goal or a check-in is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-removed - the person took out something to try, or took a goal back
 * @fires {RecoveryEvent} recovery-before-open - cancelable: the person wants to go to their wellness plan or crisis card
 * @fires {RecoveryEvent} recovery-before-share - cancelable: prevent it and nothing is copied
 * @fires {RecoveryEvent} recovery-shared - what was written on a topic was copied
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot topic-recovery - What the page has on this topic; likewise `topic-facts`, `topic-stress`, `topic-people`, `topic-medicine`, `topic-substances`, `topic-wellness`, `topic-coping`, `topic-problems`, `topic-services`, `topic-body`, and `topic-<key>` of each topic of a pack
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryImrProgress extends PanelWidgetElement<Learning, ImrMessages, ImrAccess> {
  static readonly kind = learningKind;
  static override styles = [...PanelWidgetElement.styles, imrStyles];

  /** Key of the topic that is open. Follows the person's clicks. */
  @property() topic?: string | undefined;

  protected readonly kind = learningKind;
  protected readonly catalog = imrCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['path', 'read', 'topic', 'edit', ...panelKeys];
  protected override readonly editViews = ['edit', 'sharing'];
  protected override readonly writingViews = ['edit', ...writingPanels];

  readonly #reading = new ReadingView();
  #editor: ImrEditor | undefined;
  #words: (Words & { readonly topicView: InstanceType<Words['TopicView']> }) | undefined;
  #loadingWords: Promise<void> | undefined;
  /** A failure to fetch them is told once; who turns to another view asks again. */
  #askedWords = false;
  /** What the host gave as topics last, and what came of it. */
  #given: unknown;
  #pack: TopicPack | undefined;
  readonly #goals = this.recordsOf('goal');
  readonly #practices = this.recordsOf<Practice>(practiceKind.name);

  constructor() {
    super();
    registerKind(practiceKind);
  }

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const [part] = await Promise.all([import('./editor.imr-writing.part.js'), this.#loadWords()]);
    this.#editor ??= new part.ImrEditor(this.access);
    return { texts: part.imrWritingCatalog, styles: part.editorStyles };
  }

  // ---- what reads beyond the path -------------------------------------------------------------------------------

  #loadWords(): Promise<void> {
    return (this.#loadingWords ??= (async () => {
      try {
        const part = await import('./words/words.imr-words.part.js');
        await this.access.equip(part.wordsTexts, [part.wordsStyles]);
        this.#words = { ...part, topicView: new part.TopicView(this.access) };
        this.requestUpdate();
      } catch (cause) {
        this.#loadingWords = undefined;
        throw new RecoveryError('StorageLost', { cause });
      }
    })());
  }

  /** What reads beyond the path where it is here; else it is asked for, once until the person turns to another view. */
  #askWords(): Words | undefined {
    if (!this.#words && !this.#askedWords) {
      this.#askedWords = true;
      void this.#loadWords().catch((error: unknown) => this.showFailure('load', error as RecoveryError));
    }
    return this.#words;
  }

  /** Settles when what the view needs is here, too. */
  override get ready(): Promise<void> {
    return super.ready.then(() => this.#alsoReady());
  }

  async #alsoReady(): Promise<void> {
    if (!this.session || this.shownView === 'path') return;
    // Read while the part comes.
    for (const records of [this.#goals, this.#practices]) records.all();
    await this.#loadWords().catch(() => undefined);
    await this.updateComplete;
  }

  override async printView(format?: SheetFormat): Promise<void> {
    await this.#loadWords().catch((error: unknown) => this.showFailure('print', error as RecoveryError));
    if (this.#words) await super.printView(format);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Paper has to come out without a network (rule A2.6). What cannot be had now is asked for again when it is needed.
    whenIdle(() => void this.#loadWords().catch(() => undefined));
  }

  protected override resetView(): void {
    super.resetView();
    this.#editor?.reset();
    this.#words?.topicView.reset();
  }

  protected override makeAccess(): ImrAccess {
    return {
      ...this.widgetAccess(),
      body: () => this.session.body,
      topics: (body) => this.#topics(body),
      words: () => this.#askWords(),
      topic: () => this.#words?.openTopic(this.#topics(), this.topic),
      openTopic: (key) => this.#openTopic(key),
      goals: () => {
        const records = this.#goals.all();
        return this.#goals.isRead ? goalsIn(records) : undefined;
      },
      practices: () => this.#tried(),
      practicesAreRead: () => this.#practices.isWhole,
      today: () => dayOf(new Date()),
    };
  }

  // ---- what is shown --------------------------------------------------------------------------------------------

  #tried(): TriedThing[] {
    return this.#practices.all().map(thingIn);
  }

  /**
   * The host's topics; undefined where there are none, and while they are being checked. A pack that cannot be used is told of once,
   * with the reason, and ours stay.
   */
  get #topicPack(): TopicPack | undefined {
    const given = this.setting('packs')?.['topics'];
    if (given === this.#given) return this.#pack;
    this.#pack = undefined;
    if (given !== undefined) {
      const words = this.#askWords();
      if (!words) return undefined;
      const { pack, problems } = words.checkTopicPack(given, ownTopicKeys);
      this.#pack = pack;
      for (const problem of problems) warnOnce(`<${this.localName}>: ${problem}.`);
    }
    this.#given = given;
    return this.#pack;
  }

  /** Our topics must not stand there for a moment where the host has others. */
  get #waitsForPack(): boolean {
    return !this.#words && this.setting('packs')?.['topics'] !== undefined;
  }

  #topics(body = this.session.body): ShownTopic[] {
    const { language } = this;
    const t = this.t as (key: string) => string;
    return shownTopics(body, { t, language, pack: this.#topicPack, practices: this.#tried() });
  }

  // ---- ways -----------------------------------------------------------------------------------------------------

  /**
   * Where no view was asked for, goals and topics come first. A topic is opened to write by whoever can, and to read by everybody else.
   */
  protected override get shownView(): string {
    if (!this.views.includes(this.view!)) return 'path';
    const shown = super.shownView;
    return this.view === 'edit' && shown === 'read' ? 'topic' : shown;
  }

  /** The person goes on to something else: what is open is saved, and what could not be had is asked for again. */
  #goOn(view: string, focus?: string): void {
    this.#editor?.goOn();
    this.#words?.topicView.reset();
    this.#askedWords = false;
    if (view in panels) super.openPanel(view, focus);
    else void this.turnTo(view, focus);
  }

  #openTopic(key: string): void {
    this.topic = key;
    this.#goOn(this.canEdit ? 'edit' : 'topic', '#topic-title');
  }

  protected override openPanel(key: string, focus?: string): void {
    this.#goOn(key, focus);
  }

  // ---- what is read and printed ---------------------------------------------------------------------------------

  protected override readingDocument(body: Learning, record: StoredRecord<Learning> | undefined): ReadingDocument {
    const footer = this.footerLines(record);
    const unread = { title: this.t('title'), lang: this.language, dir: directionOf(this.language), sections: [], footer };
    return this.#words?.readingOf(this.access, body, record, footer) ?? unread;
  }

  // ---- views ----------------------------------------------------------------------------------------------------

  protected override renderView(): unknown {
    const view = this.shownView;
    if (view === 'path') return this.#waitsForPack ? this.#renderWaiting() : this.#renderPath();
    if (view === 'read') return this.#renderRead();
    return view in panels ? this.#renderOnePanel(view) : this.#renderTopic(view === 'edit');
  }

  #renderWaiting(): TemplateResult {
    this.#askWords();
    return html`<p class="loading">${this.t('loading')}</p>`;
  }

  #renderPath(): TemplateResult {
    const { kind } = this.actorOrPerson;
    const staff = ['clinician', 'peer'].includes(kind);
    const offered = panelKeys.filter((key) => staff || !staffPanels.includes(key));
    const isUnshared = kind !== 'person' && !this.session.record;
    return html`${isUnshared ? this.#askWords()?.notShared(this.access) : nothing}
      ${pathView({ access: this.access, writer: this.canEdit ? this.#editor : undefined })}
      <div class="actions">
        <button type="button" data-read-all @click=${() => this.#goOn('read')}>${this.t('read_all')}</button>
      </div>
      ${this.renderMore(this.t('more_ways'), offered)}`;
  }

  #renderOnePanel(key: string): TemplateResult {
    return html`${this.renderPanelAlone(key)}
      <div class="actions">
        <button type="button" data-back @click=${() => this.#goOn('path', `[data-panel="${key}"]`)}>${this.t('to_path')}</button>
      </div>`;
  }

  #renderTopic(isWriting: boolean): unknown {
    const words = this.#askWords() && this.#words;
    const topic = this.access.topic();
    if (!topic || !words) return this.#renderWaiting();
    const editor = isWriting ? this.#editor : undefined;
    const slot = `topic-${topic.key}`;
    const read = editor ? undefined : words.topicReading(this.access, topic, false);
    return words.topicView.render({
      topic,
      toPath: () => this.#goOn('path', `[data-topic="${CSS.escape(topic.key)}"]`),
      goalTools: editor?.goalTools(topic),
      words: editor?.topic(topic) ?? (read && this.#reading.of(read, this.levelOf(2))),
      hasContent: [...this.children].some((child) => child.slot === slot),
    });
  }

  #renderRead(): TemplateResult {
    const words = this.#askWords();
    if (!words) return this.#renderWaiting();
    const reading = this.reading();
    return words.wholeView(this.access, {
      document: isEmptyDocument(reading) ? undefined : this.#reading.of(reading, this.levelOf(1)),
      toPath: () => this.#goOn('path', '[data-read-all]'),
      print: () => void this.printView(),
    });
  }
}
