import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { uuid } from '../../src/record/uuid.js';
import type { StoredRecord } from '../../src/record/record.js';
import { directionOf } from '../../src/i18n/formats.js';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { icon } from '../../src/theme/icons.js';
import { editStyles } from '../../src/widget/controls/item-list.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../src/widget/reading-document.js';
import { readingView } from '../../src/widget/reading-view.js';
import { WidgetElement } from '../../src/widget/widget-element.js';
import { arrangeView } from './arrange-view.js';
import { crisisCardStyles } from './crisis-card-styles.js';
import { crisisPlanDocument, walletDocument, type DocumentContext } from './document.js';
import { editGroup, linesField, type EditContext } from './edit-view.js';
import type { GroupKey } from './fields.js';
import { crisisPlanKind } from './kind.js';
import { crisisCardCatalog, type CrisisCardMessages } from './messages.js';
import { printPreview } from './print-preview.js';
import type { CrisisPlan, CrisisPlanSection } from './schema.js';
import { arrangedSections, changeSection, isGroup } from './sections.js';
import { needsSpecificHint } from './specific-hint.js';

/**
 * A crisis card in the person's own words: what helps when it is hard to say so. Written part by part, read by a
 * stranger in a minute, printed on a page or on a card for the wallet.
 *
 * Source: advance directives and joint crisis plans in Slade et al. 2014, "Uses and abuses of recovery".
 *
 * @tag recovery-crisis-card
 * @tagname recovery-crisis-card
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @attr {boolean} hide-help - leaves the help slot out, where `safety.hostRegionId` names an element of the page that replaces it
 * @fires {RecoveryEvent} recovery-loaded - the card of the subject has been read
 * @fires {RecoveryEvent} recovery-before-save - cancelable: prevent it and nothing is written
 * @fires {RecoveryEvent} recovery-saved - the card is durable
 * @fires {RecoveryEvent} recovery-failed - reading, writing or restoring failed; the words are still on screen
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
export class RecoveryCrisisCard extends WidgetElement<CrisisPlan, CrisisCardMessages> {
  static readonly kind = crisisPlanKind;
  static override styles = [...WidgetElement.styles, editStyles, crisisCardStyles];

  protected readonly kind = crisisPlanKind;
  protected readonly catalog = crisisCardCatalog;
  protected override readonly views = ['read', 'edit', 'print'];

  /** The part that a narrow widget shows in the edit view. */
  @state() private openPart = 'readFirst';
  @state() private arranging = false;

  /** How the card opened: an empty one for writing. It stays so when the first letter makes it no longer empty. */
  #firstView: 'read' | 'edit' | undefined;

  private readonly lists = new ListController(this, {
    read: (path) => this.#readList(path),
    write: (path, items) => this.#writeList(path, items),
    say: (message, parameters) => this.say(message, parameters),
  });

  protected override resetView(): void {
    this.openPart = 'readFirst';
    this.arranging = false;
    this.#firstView = undefined;
    this.lists.reset();
  }

  // ---- lists -------------------------------------------------------------------------------

  #readList(path: string): readonly ListItem[] {
    const [group, key] = partsOf(path);
    if (isGroup(group)) return (this.session.body[group] as unknown as Record<string, ListItem[]>)[key] ?? [];
    if (key) return this.session.body.sections.find((section) => section.key === key)?.lines ?? [];
    return arrangedSections(this.session.body).map((section) => ({ ...section, id: section.key }));
  }

  #writeList(path: string, items: readonly ListItem[], field = ''): void {
    const [group, key] = partsOf(path);
    if (isGroup(group)) {
      this.#setField(group, key, items, field);
    } else if (key) {
      this.#update(changeSection(this.session.body, key, { lines: items as CrisisPlanSection['lines'] }), field);
    } else {
      const sections = (items as unknown as (CrisisPlanSection & ListItem)[]).map(({ id: _, ...section }) => section);
      this.#update({ ...this.session.body, sections });
    }
  }

  // ---- changes -------------------------------------------------------------------------------------------------

  #update(plan: CrisisPlan, field?: string): void {
    this.session.update(plan, field);
  }

  #setField(group: GroupKey, key: string, value: unknown, field = `${group}.${key}`): void {
    const { body } = this.session;
    this.#update({ ...body, [group]: { ...body[group], [key]: value } }, field || undefined);
  }

  #addSection(): void {
    const key = `own-${uuid()}`;
    const { body } = this.session;
    this.#update({ ...body, sections: [...arrangedSections(body), { key, title: '', hidden: false, lines: [] }] });
    void focusWhenRendered(this, `[data-item="${key}"] input`);
  }

  #go(view: 'read' | 'edit' | 'print', focus = '#title'): void {
    this.view = view;
    void focusWhenRendered(this, focus);
  }

  #showPart(key: string): void {
    this.openPart = key;
    void focusWhenRendered(this, `#${CSS.escape(`part-${key}`)}`);
  }

  // ---- what the card says --------------------------------------------------------------------------------------

  protected override readingDocument(
    plan: CrisisPlan,
    record: StoredRecord<CrisisPlan> | undefined,
    format?: SheetFormat,
  ): ReadingDocument {
    const context: DocumentContext = {
      t: this.t as (key: string) => string,
      language: record?.lang ?? this.language,
      dir: directionOf(this.language),
      footer: this.footerLines(record),
    };
    return format === 'wallet' ? walletDocument(plan, context) : crisisPlanDocument(plan, context);
  }

  // ---- views ---------------------------------------------------------------------------------------------------

  protected override renderView(): TemplateResult {
    const empty = isEmptyDocument(this.reading());
    const asked = this.views.find((view) => view === this.view);
    const view = asked ?? (this.#firstView ??= empty ? 'edit' : 'read');
    if (view === 'print') return this.#renderPrint();
    return view === 'edit' && this.canEdit ? this.#renderEdit() : this.#renderRead(empty);
  }

  #renderRead(empty: boolean): TemplateResult {
    const { t, canEdit } = this;
    return html`
      ${empty ? html`<p>${t('nothing_yet')}</p>` : readingView(this.reading(), (words, depth, id) => this.heading(words, depth, id))}
      <div class="actions">
        ${
          canEdit
            ? html`<button
                type="button"
                class=${empty ? 'primary' : ''}
                data-edit
                @click=${() => this.#go('edit', '.part-panel[data-current] :is(input, textarea, button)')}
              >
                ${icon('edit')}${empty ? t('start_button') : t('edit')}
              </button>`
            : nothing
        }
        ${empty ? nothing : html`<button type="button" data-print @click=${() => this.#go('print')}>${icon('print')}${t('print')}</button>`}
      </div>
    `;
  }

  #renderEdit(): TemplateResult {
    const { t, session } = this;
    const plan = session.body;
    const sections = arrangedSections(plan).filter((section) => !section.hidden);
    const current = sections.some(({ key }) => key === this.openPart) ? this.openPart : (sections[0]?.key ?? '');
    const context = this.#editContext(plan);
    return html`
      <div class="intro">
        <p>${t('intro')}</p>
        <p class="quiet">${t('start')} ${t('optional')}</p>
      </div>
      <div class="edit">
        ${this.#renderPartChoice(sections, current)}
        <div class="panels">
          ${sections.map((section, index) => this.#renderPart(context, section, current, [sections[index - 1], sections[index + 1]]))}
          ${needsSpecificHint(plan) ? this.#renderHint() : nothing}
        </div>
      </div>
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => this.#go('read')}>${icon('check')}${t('done')}</button>
        <button type="button" data-arrange aria-expanded=${this.arranging} @click=${() => (this.arranging = !this.arranging)}>
          ${t('arrange')}
        </button>
      </div>
      ${
        this.arranging
          ? arrangeView({
              plan,
              lists: this.lists,
              t,
              heading: (words, depth, id) => this.heading(words, depth, id),
              change: (key, change) => this.#update(changeSection(this.session.body, key, change), `section ${key}`),
              add: () => this.#addSection(),
            })
          : nothing
      }
    `;
  }

  #renderPartChoice(sections: readonly CrisisPlanSection[], current: string): TemplateResult {
    const choose = (event: Event): void => this.#showPart((event.target as HTMLSelectElement).value);
    return html`<div class="field part-choice">
        <label for="part-choice">${this.t('part')}</label>
        <select id="part-choice" @change=${choose}>
          ${sections.map(({ key, title }) => html`<option value=${key} .selected=${key === current}>${title || this.#usualTitle(key)}</option>`)}
        </select>
      </div>
      <nav aria-label=${this.t('parts')}>
        ${sections.map(
          ({ key, title }) =>
            html`<button
              type="button"
              class="plain part"
              aria-current=${key === current ? 'true' : nothing}
              data-part=${key}
              @click=${() => this.#showPart(key)}
            >
              ${title || this.#usualTitle(key)}
            </button>`,
        )}
      </nav>`;
  }

  #usualTitle(key: string): string {
    return isGroup(key) ? this.t(`group_${key}`) : this.t('part_own');
  }

  #renderPart(
    context: EditContext,
    section: CrisisPlanSection,
    current: string,
    [previous, next]: readonly (CrisisPlanSection | undefined)[],
  ): TemplateResult {
    const { t } = this;
    const { key, title, lines } = section;
    const name = title || this.#usualTitle(key);
    return html`<section class="part-panel" ?data-current=${key === current} aria-labelledby="part-${key}">
      ${this.heading(name, 1, `part-${key}`)}
      ${isGroup(key) ? editGroup(context, key) : linesField(context, { path: `sections.${key}`, label: name, itemName: t('part_own'), lines, addLabel: t('add_line') })}
      <div class="actions steps">
        ${previous ? html`<button type="button" data-back @click=${() => this.#showPart(previous.key)}>${t('back')}</button>` : nothing}
        ${next ? html`<button type="button" data-next @click=${() => this.#showPart(next.key)}>${t('next')}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderHint(): TemplateResult {
    const { t } = this;
    const dismiss = (): void => this.#update({ ...this.session.body, hintsSeen: [...this.session.body.hintsSeen, 'specific'] });
    return html`<div class="notice" data-hint="specific">
      <p>${t('specific')}</p>
      <div class="actions"><button type="button" @click=${dismiss}>${t('close')}</button></div>
    </div>`;
  }

  #renderPrint(): TemplateResult {
    void this.printing.load();
    this.printing.part?.adoptSheetStyles(this.renderRoot as ShadowRoot);
    return printPreview({
      printing: this.printing.part,
      page: this.reading('page'),
      wallet: this.reading('wallet'),
      t: this.t,
      print: (format) => void this.printView(format),
      back: () => this.#go('read', '[data-print]'),
    });
  }

  #editContext(plan: CrisisPlan): EditContext {
    return {
      plan,
      lists: this.lists,
      t: this.t,
      hasText: (key) => key in crisisCardCatalog.english,
      wordingKey: [this.language, this.hasTexts, this.wording.voice, ...this.wording.overrides],
      setField: (group, key, value) => this.#setField(group, key, value),
      setItem: (path, id, change) => {
        const items = this.#readList(path).map((item) => (item.id === id ? { ...item, ...change } : item));
        this.#writeList(path, items, `${path}.${id}.${Object.keys(change).join()}`);
      },
    };
  }
}

/** `care.helps` → group and field; `sections.own-1` → the lines of an own part, whose key may hold dots; `sections` → all. */
function partsOf(path: string): [group: string, key: string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
}
