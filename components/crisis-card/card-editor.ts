import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import type { Catalog } from '../../src/i18n/catalog.js';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { Translate } from '../../src/widget/recovery-element.js';
import { arrangeView } from './arrange-view.js';
import { changeSection } from './change-section.js';
import { editGroup, linesField, type EditContext } from './edit-view.js';
import type { GroupKey } from './fields.js';
import { crisisCardCatalog, type CrisisCardKey } from './messages.js';
import type { CrisisPlan, CrisisPlanSection } from './schema.js';
import { arrangedSections, isGroup } from './sections.js';
import { needsSpecificHint } from './specific-hint.js';
import type { Ideas } from './suggestions/ideas.js';
import { crisisCardWritingCatalog } from './writing-messages.js';

/** What the editor asks of the card. */
export interface CardAccess {
  readonly plan: () => CrisisPlan;
  readonly update: (plan: CrisisPlan, field?: string) => void;
  readonly t: Translate<CrisisCardKey>;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly say: (...message: Parameters<Translate<CrisisCardKey>>) => void;
  /** Differs when any text may have changed. */
  readonly wordingKey: () => readonly unknown[];
  readonly done: () => void;
  /** Takes in texts and styles that come later. */
  readonly equip: (texts: readonly Catalog[], styles: readonly CSSResult[]) => void;
}

/** The edit view of the card: one part at a time where it is narrow, all of them elsewhere, and their arrangement. */
export class CardEditor {
  /** The part that a narrow widget shows. */
  #openPart = 'readFirst';
  #arranging = false;
  readonly #lists: ListController;
  #ideas: Ideas | undefined;

  constructor(
    private readonly card: LitElement,
    private readonly access: CardAccess,
  ) {
    this.#lists = new ListController(card, {
      read: (path) => this.#readList(path),
      write: (path, items) => this.#writeList(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
    void this.#loadIdeas();
  }

  async #loadIdeas(): Promise<void> {
    try {
      const part = await import('./suggestions/suggestions.ideas-writing.part.js');
      this.#ideas = new part.Ideas(this.card, this.access);
      this.access.equip([part.suggestionsTexts], [part.ideasStyles]);
    } catch {
      // The fields are there without them.
    }
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#openPart = 'readFirst';
    this.#arranging = false;
    this.#lists.reset();
  }

  // ---- lists -------------------------------------------------------------------------------

  #readList(path: string): readonly ListItem[] {
    const [group, key] = partsOf(path);
    if (isGroup(group)) return (this.access.plan()[group] as unknown as Record<string, ListItem[]>)[key] ?? [];
    if (key) return this.access.plan().sections.find((section) => section.key === key)?.lines ?? [];
    return arrangedSections(this.access.plan()).map((section) => ({ ...section, id: section.key }));
  }

  #writeList(path: string, items: readonly ListItem[], field = ''): void {
    const [group, key] = partsOf(path);
    if (isGroup(group)) {
      this.#setField(group, key, items, field);
    } else if (key) {
      this.access.update(changeSection(this.access.plan(), key, { lines: items as CrisisPlanSection['lines'] }), field);
    } else {
      const sections = (items as unknown as (CrisisPlanSection & ListItem)[]).map(({ id: _, ...section }) => section);
      this.access.update({ ...this.access.plan(), sections });
    }
  }

  // ---- changes -------------------------------------------------------------------------------------------------

  #setField(group: GroupKey, key: string, value: unknown, field = `${group}.${key}`): void {
    const body = this.access.plan();
    this.access.update({ ...body, [group]: { ...body[group], [key]: value } }, field || undefined);
  }

  #addSection(): void {
    const key = `own-${uuid()}`;
    const body = this.access.plan();
    this.access.update({ ...body, sections: [...arrangedSections(body), { key, title: '', hidden: false, lines: [] }] });
    void focusWhenRendered(this.card, `[data-item="${key}"] input`);
  }

  #showPart(key: string): void {
    this.#openPart = key;
    this.card.requestUpdate();
    void focusWhenRendered(this.card, `#${CSS.escape(`part-${key}`)}`);
  }

  #arrange(): void {
    this.#arranging = !this.#arranging;
    this.card.requestUpdate();
  }

  render(): TemplateResult {
    const { t } = this.access;
    const plan = this.access.plan();
    const sections = arrangedSections(plan).filter((section) => !section.hidden);
    const current = sections.some(({ key }) => key === this.#openPart) ? this.#openPart : (sections[0]?.key ?? '');
    const context = this.#editContext(plan);
    return html`
      <div class="intro">
        <p>${t('intro')}</p>
        <p class="quiet">${t('start')} ${t('optional')}</p>
      </div>
      <div class="edit">
        ${this.#renderPartChoice(sections, current)}
        <div class="panels">
          ${sections.map((section, index) => this.#renderChanged(context, section, current, [sections[index - 1], sections[index + 1]]))}
          ${needsSpecificHint(plan) ? this.#renderHint() : nothing}
        </div>
      </div>
      <div class="actions">
        <button type="button" class="primary" data-read @click=${this.access.done}>${writingIcon('check')}${t('done')}</button>
        <button type="button" data-arrange aria-expanded=${this.#arranging} @click=${() => this.#arrange()}>
          ${t('arrange')}
        </button>
      </div>
      ${
        this.#arranging
          ? [
              arrangeView({
                plan,
                lists: this.#lists,
                t,
                heading: this.access.heading,
                change: (key, change) => this.access.update(changeSection(this.access.plan(), key, change), `section ${key}`),
                add: () => this.#addSection(),
              }),
              this.#ideas?.again(),
            ]
          : nothing
      }
    `;
  }

  #renderPartChoice(sections: readonly CrisisPlanSection[], current: string): TemplateResult {
    const choose = (event: Event): void => this.#showPart((event.target as HTMLSelectElement).value);
    return html`<div class="field part-choice">
        <label for="part-choice">${this.access.t('part')}</label>
        <select id="part-choice" @change=${choose}>
          ${sections.map(({ key, title }) => html`<option value=${key} .selected=${key === current}>${title || this.#usualTitle(key)}</option>`)}
        </select>
      </div>
      <nav aria-label=${this.access.t('parts')}>
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
    return isGroup(key) ? this.access.t(`group_${key}`) : this.access.t('part_own');
  }

  /** A part is drawn again only when something in it, or around it, has changed: with each letter there is one of them. */
  #renderChanged(
    ...part: readonly [EditContext, CrisisPlanSection, string, readonly (CrisisPlanSection | undefined)[]]
  ): unknown {
    const [{ plan, wordingKey }, { key, title, lines }, current, [previous, next]] = part;
    const words = isGroup(key) ? plan[key] : lines;
    const around = [key, title, key === current, previous?.key, next?.key, this.#lists.changes];
    const ideas = [this.#ideas, this.#ideas?.opened, plan.hintsSeen];
    return guard([words, ...around, ...ideas, ...wordingKey], () => this.#renderPart(...part));
  }

  #renderPart(
    context: EditContext,
    section: CrisisPlanSection,
    current: string,
    [previous, next]: readonly (CrisisPlanSection | undefined)[],
  ): TemplateResult {
    const { t } = this.access;
    const { key, title, lines } = section;
    const name = title || this.#usualTitle(key);
    return html`<section class="part-panel" ?data-current=${key === current} aria-labelledby="part-${key}">
      ${this.access.heading(name, 1, `part-${key}`)}
      ${isGroup(key) ? editGroup(context, key) : linesField(context, { path: `sections.${key}`, label: name, itemName: t('part_own'), lines, addLabel: t('add_line') })}
      <div class="actions steps">
        ${previous ? html`<button type="button" data-back @click=${() => this.#showPart(previous.key)}>${t('back')}</button>` : nothing}
        ${next ? html`<button type="button" data-next @click=${() => this.#showPart(next.key)}>${t('next')}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderHint(): TemplateResult {
    const { t } = this.access;
    const dismiss = (): void =>
      this.access.update({ ...this.access.plan(), hintsSeen: [...this.access.plan().hintsSeen, 'specific'] });
    return html`<div class="notice" data-hint="specific">
      <p>${t('specific')}</p>
      <div class="actions"><button type="button" @click=${dismiss}>${t('close')}</button></div>
    </div>`;
  }

  #editContext(plan: CrisisPlan): EditContext {
    return {
      plan,
      lists: this.#lists,
      t: this.access.t,
      hasText: (key) => key in crisisCardCatalog.english || key in crisisCardWritingCatalog.english,
      wordingKey: this.access.wordingKey(),
      ideas: (group, key) => this.#ideas?.of(group, key),
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
