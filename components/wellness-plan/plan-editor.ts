import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { uuid } from '../../src/record/uuid.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { WellnessAccess } from './access.js';
import type { EditContext } from './edit-context.js';
import { partViews, type PartKey } from './part-views.js';
import { actionOf, listAt, newLine, withListAt, withToolBack } from './lists.js';
import { toolsOf } from './tools.js';
import type { WellnessAction, WellnessPlan, WellnessTool } from './schema.js';

/** What writes the plan, one part at a time: a whole plan at once is a lot to look at on a hard day (rule A2.3). */
export class PlanEditor {
  #part: PartKey = 'well';
  readonly #lists: ListController;
  /** The line that is there to be written in before anything was. */
  #blank = uuid();
  #isBlankOut = false;
  readonly #open = new Set<string>();

  constructor(private readonly access: WellnessAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => this.#read(path),
      write: (path, items) => this.#write(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#part = 'well';
    this.#blank = uuid();
    this.#isBlankOut = false;
    this.#open.clear();
    this.#lists.reset();
  }

  // ---- changes -------------------------------------------------------------------------------------------------

  #read(path: string): readonly ListItem[] {
    const items = listAt(this.access.body(), path);
    return path === 'likeWhenWell' && items.length === 0 && !this.#isBlankOut ? [newLine(this.#blank)] : items;
  }

  #write(path: string, items: readonly ListItem[], field?: string): void {
    if (path === 'likeWhenWell') this.#isBlankOut = items.length === 0;
    this.access.update(withListAt(this.access.body(), path, items), field);
  }

  #setItem(path: string, id: string, change: Readonly<Record<string, string | boolean>>): void {
    const items = this.#read(path).map((item) => (item.id === id ? { ...item, ...change } : item));
    this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
  }

  #pick(path: string, tool: WellnessTool): void {
    const { access } = this;
    const action = actionOf(tool, uuid());
    this.#write(path, [...this.#read(path), action]);
    access.say('picked');
    // The button that was pressed is gone. What it stood in stays as long as there is more to choose.
    void this.#focusRow(path, action.id, '.linked').then(() =>
      focusWhenRendered(access.element, `[data-pick="${CSS.escape(path)}"] summary`),
    );
  }

  #putToolBack(path: string, action: WellnessAction): void {
    const { access } = this;
    access.update(withToolBack(access.body(), action));
    access.say('tool_is_back');
    void this.#focusRow(path, action.id, '.linked');
  }

  #makeOwn(path: string, action: WellnessAction): void {
    this.#setItem(path, action.id, { tool: '' });
    this.access.say('tool_is_own');
    void this.#focusRow(path, action.id, 'textarea');
  }

  async #focusRow(path: string, id: string, selector: string): Promise<void> {
    const { element } = this.access;
    await element.updateComplete;
    // Compared, not selected: ids come out of records and may hold anything.
    const lists = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-list]')].filter(
      ({ dataset }) => dataset['list'] === path,
    );
    const rows = lists.flatMap((list) => [...list.children] as HTMLElement[]);
    rows
      .find(({ dataset }) => dataset['item'] === id)
      ?.querySelector<HTMLElement>(selector)
      ?.focus();
  }

  #toggle(fold: string, isOpen: boolean): void {
    if (this.#open.has(fold) === isOpen) return;
    if (isOpen) this.#open.add(fold);
    else this.#open.delete(fold);
    this.access.changed();
  }

  /** The part that is to be on screen. */
  open(part: PartKey): void {
    this.#part = part;
    this.access.changed();
  }

  #show(part: PartKey): void {
    this.open(part);
    void focusWhenRendered(this.access.element, `#part-${part}`);
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const plan = access.body();
    const all = Object.keys(partViews) as PartKey[];
    const parts = all.filter((key) => key !== 'days' || plan.days.length > 0 || this.#lists.removedAt('days') !== undefined);
    const current = parts.includes(this.#part) ? this.#part : 'well';
    return html`
      ${
        current === 'well'
          ? html`<div class="intro">
              <p>${t('intro')}</p>
              <p class="quiet">${t('optional')}</p>
            </div>`
          : nothing
      }
      <div class="edit">${this.#renderNav(parts, current)} ${this.#renderPart(this.#context(plan), current, parts)}</div>
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => access.turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
        <button type="button" data-blank @click=${access.printBlank}>${t('print_blank')}</button>
      </div>
    `;
  }

  #renderNav(parts: readonly PartKey[], current: PartKey): TemplateResult {
    const { t } = this.access;
    const button = (key: PartKey): TemplateResult =>
      html`<button
        type="button"
        class="plain part"
        aria-current=${key === current ? 'true' : nothing}
        data-part=${key}
        @click=${() => this.#show(key)}
      >
        ${t(key)}
      </button>`;
    return html`<nav aria-label=${t('parts')}>${parts.map(button)}</nav>`;
  }

  /** Stands below the words, so that the first field is theirs. */
  #renderChoice(parts: readonly PartKey[], current: PartKey): TemplateResult {
    const { t } = this.access;
    const choose = (event: Event): void => this.#show((event.target as HTMLSelectElement).value as PartKey);
    return html`<div class="field part-choice">
      <label for="part-choice">${t('parts')}</label>
      <select id="part-choice" @change=${choose}>
        ${parts.map((key) => html`<option value=${key} .selected=${key === current}>${t(key)}</option>`)}
      </select>
    </div>`;
  }

  #renderPart(context: EditContext, key: PartKey, parts: readonly PartKey[]): TemplateResult {
    const { t, heading } = this.access;
    const index = parts.indexOf(key);
    const [previous, next] = [parts[index - 1], parts[index + 1]];
    // Fields of another part are other fields, though they may look the same: what is half written in one must not slip into it.
    return html`${keyed(
      key,
      html`<section class="part-panel" data-shown-part=${key} aria-labelledby="part-${key}">
        ${heading(t(key), 1, `part-${key}`)} ${partViews[key](context)}
        <div class="actions">
          ${previous ? html`<button type="button" data-back @click=${() => this.#show(previous)}>${t('back')}</button>` : nothing}
          ${next ? html`<button type="button" data-next @click=${() => this.#show(next)}>${t('next')}</button>` : nothing}
        </div>
        ${this.#renderChoice(parts, key)}
      </section>`,
    )}`;
  }

  #context(plan: WellnessPlan): EditContext {
    return {
      ...{ access: this.access, plan, tools: toolsOf(plan), lists: this.#lists },
      read: (path) => this.#read(path),
      setItem: (path, id, change) => this.#setItem(path, id, change),
      pick: (path, tool) => this.#pick(path, tool),
      putToolBack: (path, action) => this.#putToolBack(path, action),
      makeOwn: (path, action) => this.#makeOwn(path, action),
      isOpen: (fold) => this.#open.has(fold),
      toggle: (fold, isOpen) => this.#toggle(fold, isOpen),
    };
  }
}
