import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, formatDate } from '../../src/i18n/formats.js';
import { registerKind } from '../../src/record/kind.js';
import type { StoredRecord } from '../../src/record/record.js';
import { icon } from '../../src/theme/icons.js';
import { roomyPanelStyles } from '../../src/widget/panel-styles.js';
import { PanelWidgetElement } from '../../src/widget/panel-widget-element.js';
import { isEmptyDocument, type ReadingDocument } from '../../src/widget/reading-document.js';
import { ReadingView } from '../../src/widget/reading-view.js';
import type { Editor } from '../../src/widget/writing-controller.js';
import type { HomeAccess } from './access.js';
import { arrangedOptions } from './arrange.js';
import { homePlanDocument, type DocumentContext } from './document.js';
import type { HomeEditor } from './home-editor.js';
import { homePlanStyles } from './home-plan-styles.js';
import { homeOptionKind, homePlanKind } from './kind.js';
import { homePlanCatalog, type HomePlanMessages } from './messages.js';
import { optionName } from './option-name.js';
import { panels } from './panels.js';
import { rightsTextOf } from './rights-text.js';
import { rightsView } from './rights-view.js';
import type { HomeOption, HomePlan } from './schema.js';

/**
 * The home that a person wants: where, with whom, what it must and must not have; homes they have seen, side by side in a table that
 * they arrange; their choice, waiting, rights, and help at home that can stop while the home stays.
 *
 * Source: supported housing and Housing First in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-home-plan
 * @tagname recovery-home-plan
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the plan has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the plan or a home is durable; `kind` tells them apart
 * @fires {RecoveryEvent} recovery-removed - a home was taken out; it can be put back
 * @fires {RecoveryEvent} recovery-failed - reading or writing failed; the words are still on screen
 * @fires {RecoveryEvent} recovery-storage-changed - where words are kept has changed
 * @fires {RecoveryEvent} recovery-help-opened - the help slot was opened; carries nothing
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - Words for readers without script; not shown once the widget runs
 */
export class RecoveryHomePlan extends PanelWidgetElement<HomePlan, HomePlanMessages, HomeAccess> {
  static readonly kind = homePlanKind;
  static override styles = [...PanelWidgetElement.styles, roomyPanelStyles, homePlanStyles];

  protected readonly kind = homePlanKind;
  protected readonly catalog = homePlanCatalog;
  protected override readonly panels = panels;
  protected override readonly views = ['read', 'edit', 'options', 'compare', 'proposals', 'sharing'];
  protected override readonly editViews = ['edit', 'sharing'];
  protected override readonly writingViews = ['edit', 'options', 'compare', 'proposals', 'sharing'];

  readonly #reading = new ReadingView();
  #editor: HomeEditor | undefined;

  constructor() {
    super();
    registerKind(homeOptionKind);
  }

  protected override async loadEditor(): Promise<Editor> {
    // A part of its own: with all widgets in one file, nobody should fetch the editors of those that the page does not show.
    const part = await import('./editor.home-writing.part.js');
    this.#editor ??= new part.HomeEditor(this.access);
    return { texts: part.homePlanWritingCatalog, styles: [part.editStyles, part.homeEditorStyles] };
  }

  protected override resetView(): void {
    this.#editor?.reset();
    super.resetView();
  }

  protected override makeAccess(): HomeAccess {
    return {
      ...this.widgetAccess(),
      options: () => this.#options(this.session.body),
      rightsText: () => rightsTextOf(this.setting('packs')?.['homeRights']),
    };
  }

  /** Homes as the person arranged them. What is damaged is left out, and stays in the store. */
  #options(plan: HomePlan): readonly StoredRecord<HomeOption>[] {
    const all = this.recordsOf<HomeOption>(homeOptionKind.name).all();
    const whole = all.filter(({ body }) => typeof body?.label === 'string' && Array.isArray(body.pros));
    return arrangedOptions(whole, plan.arranged);
  }

  protected override readingDocument(body: HomePlan, record: StoredRecord<HomePlan> | undefined): ReadingDocument {
    const options = this.#options(body);
    const chosen = options.find(({ id }) => id === body.choice.option);
    return homePlanDocument(body, {
      t: this.t as DocumentContext['t'],
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
      day: (instant) => formatDate(this.language, instant),
      options: options.map((option) => option.body),
      chosen: chosen && optionName(chosen.body, this.t),
    });
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const view = this.shownView;
    if (view === 'edit') return html`${this.#editor!.render()}`;
    return view in panels ? this.renderPanel(view) : this.#renderRead();
  }

  #renderRead(): TemplateResult {
    const { t, canEdit } = this;
    const reading = this.reading();
    const empty = isEmptyDocument(reading);
    const write = (): void => void this.turnTo('edit', '[data-add="where"]');
    return html`
      ${
        empty
          ? html`<p>${t('open')}</p>
              <p>${t('nothing_yet')}</p>`
          : this.#reading.of(reading, this.levelOf(1))
      }
      ${rightsView(this.access)}
      <div class="actions">
        ${
          canEdit
            ? html`<button type="button" class=${empty ? 'primary' : ''} data-edit @click=${write}>
                ${icon('edit')}${t(empty ? 'start_button' : 'edit')}
              </button>`
            : nothing
        }
        ${empty ? nothing : html`<button type="button" data-print @click=${() => void this.printView()}>${icon('print')}${t('print')}</button>`}
      </div>
      ${this.renderMore(t('panels'))}
    `;
  }
}
