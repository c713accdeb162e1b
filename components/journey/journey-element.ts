import { html, nothing, type TemplateResult } from 'lit';
import { RecoveryError } from '../../src/errors.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import type { StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import type { ReadingDocument, SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import { RecordsOfSubject } from '../../src/widget/records-of-subject.js';
import { waysStyles, waysView } from '../../src/widget/ways.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import { writingPart } from '../../src/widget/writing-part.js';
import type { JourneyAccess } from './access.js';
import type * as Images from './gallery.journey-pictures.part.js';
import { journeyStyles } from './journey-styles.js';
import { journeyKind } from './kind.js';
import type { Entry } from './kinds/entry.js';
import { kinds } from './kinds/rules.js';
import { journeyCatalog, type JourneyKey, type JourneyMessages } from './messages.js';
import { panels } from './panels.js';
import type { Journey } from './schema.js';
import { everything, isNarrowed, type Sought } from './sought.js';
import type { JourneyList } from './time/list-view.js';
import type * as Time from './time/panel.journey-time.part.js';
import type { JourneyEditor } from './write/journey-editor.js';

/** Kinds that say nothing here, such as images, are not held. */
const isWanted = (kind: string): boolean => kinds[kind]?.rules.length !== 0;

/**
 * A person's story over time: what they wrote in any widget, by their own dates and in their own words, and moments that they write
 * here. As a line of time with its list, as a story, and as a booklet. Nothing is counted, and nothing is missing.
 *
 * Source: recovery as a journey of one's own, and CHIME, in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-journey
 * @tagname recovery-journey
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the journey of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written. `kind` tells the journey and an image apart
 * @fires {RecoveryEvent} recovery-saved - the journey, or an image of it, is durable
 * @fires {RecoveryEvent} recovery-removed - an image was taken out, and that is durable
 * @fires {RecoveryEvent} recovery-withdrawn - the person took the journey back, and that is durable
 * @fires {RecoveryEvent} recovery-before-open - cancelable: the person wants to go to what they wrote elsewhere; prevent it where the page goes there itself
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryJourney extends PanelWidgetElement<Journey, JourneyMessages, JourneyAccess> {
  static readonly kind = journeyKind;
  static override styles = [...PanelWidgetElement.styles, waysStyles, journeyStyles];

  protected readonly kind = journeyKind;
  protected readonly catalog = journeyCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'story', 'edit', 'proposals', 'sharing'];
  protected override readonly editViews = ['edit', 'sharing'];
  protected override readonly writingViews = ['edit', 'proposals', 'sharing'];

  readonly #records = new RecordsOfSubject(
    this,
    {
      place: () => (this.session?.phase === 'ready' ? this.session.place : undefined),
      fail: (error) => this.showFailure('load', error),
    },
    isWanted,
  );
  /** What reads the records and shows them in time; undefined until it has come. */
  #time: typeof Time | undefined;
  #list: JourneyList | undefined;
  #loadingTime: Promise<void> | undefined;
  readonly #paper = new ReadingView();
  #editor: JourneyEditor | undefined;
  /** The texts of the editor; what it draws needs them. */
  #editorTexts: Editor['texts'] | undefined;
  #images: Images.Images | undefined;
  #loadingImages: Promise<void> | undefined;
  #sought = everything;
  /** What was made of what, so that it is made again only when something has changed. */
  #made: { readonly of: readonly unknown[]; readonly entries: readonly Entry[] } | undefined;
  #fitting: { readonly of: readonly unknown[]; readonly entries: readonly Entry[] } | undefined;
  #isOnPaper = false;

  override connectedCallback(): void {
    // Before the listeners of the base, which show what can be read: on paper stands all of it.
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    super.connectedCallback();
    void this.#loadTime();
  }

  override disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    super.disconnectedCallback();
  }

  readonly #beforePrint = (): void => void (this.#isOnPaper = true);
  readonly #afterPrint = (): void => {
    this.#isOnPaper = false;
    this.requestUpdate();
  };

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    await Promise.all([writingPart(), this.#loadTime()]);
    if (!this.#time) throw new RecoveryError('StorageLost');
    const part = await import('./editor.journey-writing.part.js');
    this.#editor ??= new part.JourneyEditor(this.access);
    this.#editorTexts = part.journeyWritingCatalog;
    return { texts: this.#editorTexts, styles: part.editorStyles };
  }

  override get ready(): Promise<void> {
    return super.ready.then(() => this.#loadTime());
  }

  /** Asked for at once, so that it is here when the records are; asked for again after a failure when somebody turns to a view. */
  #loadTime(): Promise<void> {
    return (this.#loadingTime ??= (async () => {
      try {
        const part = await import('./time/panel.journey-time.part.js');
        await this.access.equip(part.texts, part.styles);
        this.#list = part.create(this.access);
        this.#time = part;
        this.requestUpdate();
      } catch (cause) {
        this.#loadingTime = undefined;
        this.showFailure('load', new RecoveryError('StorageLost', { cause }));
      }
    })());
  }

  protected override resetView(): void {
    this.#editor?.reset();
    this.#list?.reset();
    this.#images?.reset();
    this.#sought = everything;
    this.#made = this.#fitting = undefined;
    super.resetView();
  }

  protected override makeAccess(): JourneyAccess {
    return {
      ...this.widgetAccess(),
      entries: () => this.#entries(),
      shown: () => this.#shown(),
      time: () => this.#time!,
      isRead: () => this.#time !== undefined && this.#records.isRead,
      sought: () => this.#sought,
      seek: (change) => this.#seek(change),
      canvasOf: ({ kind, id }) => this.#imagesNow()?.of(kind, id),
      forgetImage: (picture) => this.#images?.forget('journey-picture', picture),
      showsImages: () => this.#images !== undefined,
      revisionOf: ({ kind, record }) => this.#records.all().find((one) => one.kind === kind && one.id === record)?.revision ?? 0,
      print: () => void this.printView('a5'),
      renderMark: (entry) => (this.#isEditorHere ? this.#editor?.renderMark(entry) : undefined),
      renderLeftOut: () => this.#editor?.renderLeftOut(),
    };
  }

  /** What is there comes first, and the way to write. */
  protected override get shownView(): string {
    return this.views.includes(this.view ?? '') ? super.shownView : 'read';
  }

  get #isEditorHere(): boolean {
    return this.laterCatalogs.some((texts) => texts === this.#editorTexts);
  }

  // ---- what is in the journey ------------------------------------------------------------------------------------

  #entries(): readonly Entry[] {
    const lang = this.session.record?.lang ?? this.language;
    const actor = this.actorOrPerson.kind;
    const of = [this.#time, this.session.body, this.#records.all(), lang, actor];
    if (this.#made?.of.every((one, index) => one === of[index])) return this.#made.entries;
    const entries = this.#time?.journeyEntries(this.session.body, this.#records.all(), { lang, actor }) ?? [];
    this.#made = { of, entries };
    return entries;
  }

  #shown(): readonly Entry[] {
    const of = [this.#entries(), this.#sought];
    if (!this.#fitting?.of.every((one, index) => one === of[index]))
      this.#fitting = { of, entries: this.#time?.found(this.#entries(), this.#sought) ?? [] };
    return this.#fitting.entries;
  }

  #seek(change: Partial<Sought>): void {
    this.#sought = { ...this.#sought, ...change };
    this.#list?.reset();
    this.say(this.#shown().length === 0 ? 'found_none' : isNarrowed(this.#sought) ? 'found' : 'found_all');
    this.requestUpdate();
  }

  // ---- pictures --------------------------------------------------------------------------------------------------

  #imagesNow(): Images.Images | undefined {
    if (!this.#images) void this.#loadImages();
    return this.#images;
  }

  /** What shows images comes when there are some. Without it their words are read. */
  #loadImages(): Promise<void> {
    return (this.#loadingImages ??= (async () => {
      try {
        const part = await import('./gallery.journey-pictures.part.js');
        this.#images = new part.Images(
          () => this.session.place,
          () => this.requestUpdate(),
          (picture) => this.#editor?.foundOut(picture),
        );
        this.requestUpdate();
      } catch (cause) {
        this.showFailure('load', new RecoveryError('StorageLost', { cause }));
      }
    })());
  }

  // ---- what is read and printed ----------------------------------------------------------------------------------

  protected override readingDocument(
    body: Journey,
    record: StoredRecord<Journey> | undefined,
    format?: SheetFormat,
  ): ReadingDocument {
    const lang = record?.lang ?? this.language;
    // Two versions of a journey differ in what was written here; on paper stands what is on screen.
    const own = format ? this.#shown() : (this.#time?.journeyEntries(body, [], { lang, actor: 'person' }) ?? []);
    const context = {
      language: this.language,
      lang,
      dir: directionOf(this.language),
      entries: own,
      footer: this.footerLines(record),
    };
    const t = (key: JourneyKey, parameters?: Readonly<Record<string, string | number>>): string => this.t(key, parameters);
    return {
      ...(this.#time?.journeyDocument(body, { t, ...context }) ?? { title: this.t('title'), sections: [], ...context }),
      ...(record?.status === 'withdrawn' && {
        notice: this.t('withdrawn', { date: formatDate(this.language, record.withdrawnAt ?? record.updatedAt) }),
      }),
      drawPicture: async (picture, canvas) => {
        await this.#loadImages();
        const [kind = '', id = ''] = picture.split('/');
        return (await this.#images?.draw(kind, id, canvas)) ?? false;
      },
    };
  }

  /** Opens the print dialog with all that fits what was looked for. */
  override async printView(format: SheetFormat = 'page'): Promise<void> {
    await this.ready;
    await this.#records.whole();
    await super.printView(format);
  }

  // ---- views -----------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    // Also where nothing is drawn of them: records are read, and images follow what names them.
    this.#entries();
    this.#editor?.follow();
    if (this.#isOnPaper) return html`${this.#paper.of(this.reading('page'), this.levelOf(1))}`;
    const view = this.shownView;
    if (view === 'proposals' || view === 'sharing') return this.renderPanel(view);
    return html`${this.#renderWays(view)}
    ${view === 'edit' ? this.#editor!.render() : view === 'story' ? this.renderPanelAlone(view) : this.#renderRead()}`;
  }

  #renderWays(view: string): TemplateResult {
    const keys = ['read', 'story', ...(this.canEdit ? ['edit'] : [])];
    const ways = keys.map((key) => ({ key, label: this.t(`way_${key}` as 'way_read') }));
    return waysView(this.t('ways'), ways, view, (key, focus) => {
      void this.#loadTime();
      if (key === 'story') this.openPanel(key, focus);
      else void this.turnTo(key, focus);
    });
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const { title, opening } = this.session.body;
    const isEmpty = this.#entries().every(({ isHidden }) => isHidden) && !isNarrowed(this.#sought);
    const write = (): void => void this.turnTo('edit');
    return html`
      ${title.trim() ? html`<p class="journey-title words" dir="auto" lang=${this.session.record?.lang ?? nothing}>${title}</p>` : nothing}
      ${opening.trim() ? html`<p class="opening words" dir="auto" lang=${this.session.record?.lang ?? nothing}>${opening}</p>` : nothing}
      ${
        isEmpty
          ? html`<p>${this.access.isRead() ? t(canEdit ? 'nothing_yet' : 'nothing_shared') : t('loading')}</p>`
          : this.#list!.render()
      }
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" class=${isEmpty ? 'primary' : ''} data-edit @click=${write}>
                ${icon('edit')}${t('write_moment')}
              </button>`
            : nothing
        }
        ${isEmpty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${this.renderMore(t('panels'), ['proposals', 'sharing'])}
    `;
  }
}
