import { html, nothing, type TemplateResult } from 'lit';
import { RecoveryError } from '../../src/errors.js';
import { dayInWords, isDay } from '../../src/i18n/days.js';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import type { StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { goToWidget } from '../../src/widget/go-to-widget.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import { waysStyles, waysView } from '../../src/widget/ways.js';
import type { WellnessAccess } from './access.js';
import { crisisCardOf, crisisCardsIn, type CrisisCardWords } from './crisis-card-words.js';
import { crisisView } from './crisis-view.js';
import { wellnessPlanDocument } from './document.js';
import { wellnessPlanKind } from './kind.js';
import { wellnessPlanCatalog, type WellnessPlanMessages } from './messages.js';
import { panelKeys, panels } from './panels.js';
import type { PlanEditor } from './plan-editor.js';
import type { WellnessPlan } from './schema.js';
import { wellnessStyles } from './wellness-styles.js';

/**
 * A personal wellness plan: what being well is like, what helps, and what the person does on ordinary days, on harder days and
 * after a crisis. All of it in their own words, in any order, and with as much left out as they like.
 *
 * Source: wellness planning as one of ten ways of working in Slade et al. 2014, "Uses and abuses of recovery". Shape, names and
 * texts are our own.
 *
 * @tag recovery-wellness-plan
 * @tagname recovery-wellness-plan
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the plan of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the plan is durable
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-before-open - cancelable: the person asks for their crisis card; prevent it where the page goes there itself
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryWellnessPlan extends PanelWidgetElement<WellnessPlan, WellnessPlanMessages, WellnessAccess> {
  static readonly kind = wellnessPlanKind;
  static override styles = [...PanelWidgetElement.styles, waysStyles, wellnessStyles];

  protected readonly kind = wellnessPlanKind;
  protected readonly catalog = wellnessPlanCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'edit', ...panelKeys];
  protected override readonly editViews = ['edit', 'again', 'sharing'];
  protected override readonly writingViews = ['edit', ...panelKeys];

  readonly #reading = new ReadingView();
  #editor: PlanEditor | undefined;
  readonly #cardRecords = this.recordsOf('crisis-plan');
  /** What was made of the records of crisis cards last. */
  #cards: { readonly from: readonly StoredRecord[]; readonly cards: readonly CrisisCardWords[] } | undefined;
  #isCardElsewhere = false;

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.wellness-writing.part.js');
    this.#editor ??= new part.PlanEditor(this.access);
    return { texts: part.wellnessPlanWritingCatalog, styles: [part.editStyles, part.planEditorStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
    this.#isCardElsewhere = false;
  }

  protected override makeAccess(): WellnessAccess {
    return {
      ...this.widgetAccess(),
      day: (day) => this.#day(day),
      cards: () => this.#crisisCards(),
      openCard: () => this.#openCard(),
      isCardElsewhere: () => this.#isCardElsewhere,
      editPart: (part) => {
        this.#editor?.open(part);
        void this.turnTo('edit', `#part-${part}`);
      },
      printBlank: () => void this.#printBlank(),
    };
  }

  /** A day in words. One that is none, as a file from elsewhere may hold, has none. */
  #day(day: string): string {
    return isDay(day) ? dayInWords(this.language, day) : formatDate(this.language, day);
  }

  // ---- the crisis card -----------------------------------------------------------------------------------------

  /** The same list as long as nothing has changed; undefined while it is being read. */
  #crisisCards(): readonly CrisisCardWords[] | undefined {
    const from = this.#cardRecords.all();
    if (!this.#cardRecords.isRead) return undefined;
    if (this.#cards?.from !== from) this.#cards = { from, cards: crisisCardsIn(from) };
    return this.#cards.cards;
  }

  #openCard(): void {
    const card = crisisCardOf(this.#crisisCards() ?? [], this.session.body.crisisCard);
    const { subject } = this.session.place;
    const at = new Date().toISOString();
    const detail = { kind: 'crisis-plan', id: card?.id ?? '', subject, revision: card?.revision ?? 0, at };
    const question = this.tell('recovery-before-open', detail, { cancelable: true });
    this.#isCardElsewhere = !question.defaultPrevented && !goToWidget('recovery-crisis-card', this, this.session.place);
    if (this.#isCardElsewhere) this.say('crisis_elsewhere');
    this.requestUpdate();
  }

  // ---- what is read and printed --------------------------------------------------------------------------------

  protected override readingDocument(
    body: WellnessPlan,
    record: StoredRecord<WellnessPlan> | undefined,
    format?: SheetFormat,
  ): ReadingDocument {
    return wellnessPlanDocument(body, {
      t: this.t,
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
      day: (day) => this.#day(day),
      card: crisisCardOf(this.#crisisCards() ?? [], body.crisisCard),
      withoutDays: format === 'sheet',
      ...(record?.status === 'withdrawn' && {
        notice: this.t('withdrawn', { date: formatDate(this.language, record.withdrawnAt ?? record.updatedAt) }),
      }),
    });
  }

  /** A plan with nothing in it, for a pen. It needs no record, and whoever acts may print it. */
  async #printBlank(): Promise<void> {
    try {
      const { blankDocument } = await import('./blank.print.part.js');
      const { t, language } = this;
      await this.printing.print(() => blankDocument({ t, language, dir: directionOf(language) }), 'sheet');
    } catch (cause) {
      this.showFailure('print', new RecoveryError('HostMisuse', { cause, detail: 'a file of the SDK could not be loaded' }));
    }
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'edit') return html`${this.#editor!.render()}`;
    if (view === 'today') return html`${this.#renderWays(view)} ${this.renderPanelAlone(view)}`;
    return view in panels ? this.renderPanel(view) : this.#renderRead();
  }

  /** The whole plan, or what it says for a day. */
  #renderWays(view: 'read' | 'today'): TemplateResult {
    const { t } = this;
    const ways = [
      { key: 'read', label: t('whole_plan') },
      { key: 'today', label: t('panel_today') },
    ];
    const open = (key: string, focus: string): void =>
      key === 'read' ? void this.turnTo(key, focus) : this.openPanel(key, focus);
    return waysView(t('ways'), ways, view, open);
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const print = (format: SheetFormat): void => void this.printView(format);
    return html`
      ${empty ? html`<p>${t('nothing_yet')}</p>` : [this.#renderWays('read'), this.#reading.of(reading, this.levelOf(1))]}
      ${empty ? nothing : crisisView(this.access, true)}
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" class=${empty ? 'primary' : ''} data-edit @click=${() => void this.turnTo('edit')}>
                ${icon('edit')}${t(empty ? 'start_button' : 'edit')}
              </button>`
            : nothing
        }
        ${
          empty
            ? nothing
            : html`<button type="button" data-print-sheet @click=${() => print('sheet')}>
                  ${icon('print')}${t('print_sheet')}
                </button>
                <button type="button" data-print @click=${() => print('page')}>${icon('print')}${t('print')}</button>`
        }
        <button type="button" data-blank @click=${() => void this.#printBlank()}>${icon('print')}${t('print_blank')}</button>
      </div>
      ${empty && canEdit ? nothing : this.renderMore(t('more'), ['proposals', 'again', 'sharing'])}
    `;
  }
}
