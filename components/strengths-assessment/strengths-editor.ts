import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { textField } from '../../src/widget/controls/fields.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { StrengthsAccess } from './access.js';
import { domainFields, type DomainContext } from './domain-view.js';
import { changeDomain, priorities, times, type ShownDomain } from './domains.js';
import { GoalMaker } from './goal/goal-maker.js';
import { mattersPath, mattersView } from './matters-view.js';
import type { StrengthDomain } from './schema.js';

type ListName = (typeof times)[number] | 'backers';

/** The way in by list: one part of life at a time where it is narrow, a grid of all of them where it is wide. */
export class StrengthsEditor {
  /** Key of the domain that a narrow widget shows. */
  #open = '';
  readonly #lists: ListController;
  readonly #goals: GoalMaker;

  constructor(private readonly access: StrengthsAccess) {
    this.#goals = new GoalMaker(access);
    this.#lists = new ListController(access.element, {
      read: (path) => this.#read(path),
      write: (path, items) => this.#write(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  /** Another record is about to appear. */
  reset(): void {
    this.#open = '';
    this.#lists.reset();
    this.#goals.reset();
  }

  // ---- lists ---------------------------------------------------------------------------------------------------

  #domainOf(path: string): ShownDomain | undefined {
    return this.access.domains().find(({ key }) => key === keyOf(path));
  }

  #read(path: string): readonly ListItem[] {
    if (path === mattersPath) return priorities(this.access.body());
    return this.#domainOf(path)?.words[listOf(path)] ?? [];
  }

  #write(path: string, items: readonly ListItem[], field?: string): void {
    const body = this.access.body();
    if (path === mattersPath) {
      // What is out of sight, because its entry was taken out, keeps its place for when that comes back.
      const shown = new Set(priorities(body).map(({ id }) => id));
      const hidden = body.priorities.filter(({ id }) => !shown.has(id));
      this.access.update({ ...body, priorities: [...items.map(({ id }) => ({ id })), ...hidden] });
      return;
    }
    const domain = this.#domainOf(path);
    if (!domain) return;
    const change = { [listOf(path)]: items } as Partial<StrengthDomain>;
    this.access.update(changeDomain(body, domain, change), field);
  }

  #putFirst(id: string): void {
    const body = this.access.body();
    this.access.update({ ...body, priorities: [{ id }, ...body.priorities.filter((one) => one.id !== id)] });
    this.access.say('is_first');
  }

  // ---- markup --------------------------------------------------------------------------------------------------

  render(): TemplateResult {
    const { t, body } = this.access;
    const domains = this.access.domains();
    const current = domains.some(({ key }) => key === this.#open) ? this.#open : (domains[0]?.key ?? '');
    const context: DomainContext = {
      access: this.access,
      lists: this.#lists,
      goals: this.#goals,
      putFirst: (id) => this.#putFirst(id),
      setItem: (path, id, change) => {
        const items = this.#read(path).map((item) => (item.id === id ? { ...item, ...change } : item));
        this.#write(path, items, `${path}.${id}.${Object.keys(change).join()}`);
      },
    };
    const comments = (value: string): void => this.access.update({ ...body(), comments: value }, 'comments');
    return html`
      <div class="intro">
        <p>${t('intro')}</p>
        <p class="quiet">${t('intro_example')} ${t('optional')}</p>
      </div>
      ${this.#renderChoice(domains, current)}
      <div class="domains">
        ${domains.map((domain, index) => this.#renderDomain(context, domain, current, [domains[index - 1], domains[index + 1]]))}
      </div>
      ${mattersView(context)} ${textField({ id: 'comments', label: t('comments'), value: body().comments, change: comments })}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${this.access.done}>${writingIcon('check')}${t('done')}</button>
      </div>
    `;
  }

  #renderChoice(domains: readonly ShownDomain[], current: string): TemplateResult {
    const choose = (event: Event): void => this.#show((event.target as HTMLSelectElement).value);
    return html`<div class="field domain-choice">
      <label for="domain-choice">${this.access.t('domain_choice')}</label>
      <select id="domain-choice" @change=${choose}>
        ${domains.map(({ key, label }) => html`<option value=${key} .selected=${key === current}>${label}</option>`)}
      </select>
    </div>`;
  }

  #show(key: string): void {
    this.#open = key;
    this.access.changed();
    void focusWhenRendered(this.access.element, `#${CSS.escape(`domain-${key}`)}`);
  }

  #renderDomain(
    context: DomainContext,
    domain: ShownDomain,
    current: string,
    [previous, next]: readonly (ShownDomain | undefined)[],
  ): TemplateResult {
    const { t, heading, wordingKey } = this.access;
    const { key, label, words } = domain;
    const entries = [...times.flatMap((time) => words[time]), ...words.backers];
    const goals = entries.map(({ id }) => this.#goals.stateOf(id)).join();
    const removed = [...times, 'backers'].map((name) => this.#lists.removedAt(`${name}.${key}`)).join();
    // Drawn again only when something in it, or the wording, has changed.
    const fields = guard([words, goals, removed, label, ...wordingKey()], () => domainFields(context, domain));
    return html`<section
      class="domain entries"
      data-domain=${key}
      ?data-current=${key === current}
      aria-labelledby="domain-${key}"
    >
      ${heading(label, 1, `domain-${key}`)} ${fields}
      <div class="actions steps">
        ${previous ? html`<button type="button" data-back @click=${() => this.#show(previous.key)}>${t('back')}</button>` : nothing}
        ${next ? html`<button type="button" data-next @click=${() => this.#show(next.key)}>${t('next')}</button>` : nothing}
      </div>
    </section>`;
  }
}

/** `want.home` → `want` and `home`; a key may hold dots. */
const listOf = (path: string): ListName => path.slice(0, path.indexOf('.')) as ListName;
const keyOf = (path: string): string => path.slice(path.indexOf('.') + 1);
