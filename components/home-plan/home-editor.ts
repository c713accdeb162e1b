import { html, nothing, type TemplateResult } from 'lit';
import { writingIcon } from '../../src/theme/writing-icons.js';
import { dayField } from '../../src/widget/controls/day-field.js';
import { citizenships } from '../../src/record/citizenship.js';
import { choicesField } from '../../src/widget/controls/choices-field.js';
import { choiceField, lineField, textField } from '../../src/widget/controls/fields.js';
import { ListController, type ListItem } from '../../src/widget/list-controller.js';
import type { HomeAccess } from './access.js';
import { withWhom } from './choices.js';
import { HomeLists } from './home-lists.js';
import { optionName } from './option-name.js';
import { rightsView } from './rights-view.js';
import type { HomePlan } from './schema.js';

/** The edit view: wishes first, then the homes, the choice, and how it goes on. Nothing has to be earned, or filled in. */
export class HomeEditor {
  readonly #lists: ListController;
  readonly #fields: HomeLists;

  constructor(private readonly access: HomeAccess) {
    this.#lists = new ListController(access.element, {
      read: (path) => access.body()[path as 'where'],
      write: (path, items) => this.#write(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
    this.#fields = new HomeLists(access, this.#lists, (path, items, field) => this.#write(path, items, field));
  }

  /** Another plan is about to appear. */
  reset(): void {
    this.#lists.reset();
  }

  #set(change: Partial<HomePlan>, field = Object.keys(change).join()): void {
    this.access.update({ ...this.access.body(), ...change }, field);
  }

  #write(path: string, items: readonly ListItem[], field?: string): void {
    this.access.update({ ...this.access.body(), [path]: items }, field);
  }

  render(): TemplateResult {
    const { t } = this.access;
    const part = (key: string, content: unknown): TemplateResult =>
      html`<section class="home-part" data-part=${key} aria-labelledby="part-${key}">
        ${this.access.heading(t(key), 1, `part-${key}`)} ${content}
      </section>`;
    return html`
      <p>${t('open')}</p>
      <p class="quiet">${t('optional')}</p>
      ${part('wishes', this.#renderWishes())} ${part('homes', this.#renderHomes())} ${part('choice', this.#renderChoice())}
      ${part('waiting', this.#renderWaiting())} ${part('rights', this.#renderRights())}
      ${part(
        'support',
        html`<p>${t('support_free')}</p>
          ${this.#fields.support()}`,
      )}
      ${part('moves', this.#fields.moves())}
      ${part(
        'citizenship',
        choicesField({
          ...{ id: 'citizenship', label: t('citizenship_hint'), chosen: this.access.body().citizenship },
          choices: citizenships.map((one) => [one, t(`citizenship_${one}`)]),
          change: (citizenship) => this.#set({ citizenship }),
        }),
      )}
      <div class="actions">
        <button type="button" class="primary" data-read @click=${() => this.access.turnTo('read')}>
          ${writingIcon('check')}${t('done')}
        </button>
      </div>
    `;
  }

  #renderWishes(): TemplateResult {
    const { t, body } = this.access;
    const plan = body();
    const box = (key: 'pets' | 'access' | 'budget', hint?: string): TemplateResult =>
      textField({ id: key, label: t(key), hint, value: plan[key], change: (words) => this.#set({ [key]: words }) }, 1);
    return html`${this.#fields.lines('where')}
    ${choicesField({
      ...{ id: 'with', label: t('with'), hint: t('with_hint'), chosen: plan.with },
      choices: withWhom.map((one) => [one, t(`with_${one}`)]),
      change: (chosen) => this.#set({ with: chosen }),
    })}
    ${lineField({ id: 'with-words', label: t('with_words'), value: plan.withWords, change: (words) => this.#set({ withWords: words }) })}
    ${this.#fields.lines('mustHave')} ${this.#fields.lines('nice')} ${this.#fields.lines('mustNot')} ${this.#fields.lines('near')}
    ${box('pets')} ${box('access')} ${box('budget', t('budget_hint'))}`;
  }

  #renderHomes(): TemplateResult {
    const { t, options, turnTo } = this.access;
    const names = options().map(({ id, body }) => html`<li><bdi data-named=${id}>${optionName(body, t)}</bdi></li>`);
    return html`${
        names.length > 0
          ? html`<ul>
              ${names}
            </ul>`
          : nothing
      }
      ${names.length === 1 ? html`<p class="quiet">${t('another_choice')}</p>` : nothing}
      <div class="actions">
        <button type="button" data-go-options @click=${() => turnTo('options')}>${t('panel_options')}</button>
        ${names.length > 1 ? html`<button type="button" class="plain" data-go-compare @click=${() => turnTo('compare')}>${t('panel_compare')}</button>` : nothing}
      </div>`;
  }

  #renderChoice(): TemplateResult {
    const { t, body, options } = this.access;
    const { choice } = body();
    const homes = options();
    const isGone = choice.option !== '' && !homes.some(({ id }) => id === choice.option);
    const choose = (option: string): void => {
      const home = homes.find(({ id }) => id === option);
      this.#set({ choice: { ...body().choice, option, name: home ? optionName(home.body, t) : '' } });
    };
    return html`${choiceField({
      ...{ id: 'choice', label: t('choose_home'), value: isGone ? '' : choice.option, none: t('choose_none'), change: choose },
      choices: homes.map(({ id, body: home }) => [id, optionName(home, t)]),
    })}
    ${isGone && choice.name.trim() ? html`<p class="quiet" data-gone>${t('chosen_gone', { name: choice.name })}</p>` : nothing}
    ${textField({ id: 'why', label: t('choice_why'), value: choice.why, change: (why) => this.#set({ choice: { ...body().choice, why } }, 'choice.why') }, 1)}`;
  }

  #renderWaiting(): TemplateResult {
    const { t, body } = this.access;
    const { waiting } = body();
    const set = (change: Partial<HomePlan['waiting']>): void =>
      this.#set({ waiting: { ...body().waiting, ...change } }, `waiting.${Object.keys(change).join()}`);
    return html`${dayField({ id: 'waiting.since', label: t('waiting_since'), value: waiting.since, change: (since) => set({ since }) })}
    ${lineField({ id: 'waiting.contact', label: t('waiting_contact'), value: waiting.contact, change: (contact) => set({ contact }) })}
    ${textField({ id: 'waiting.words', label: t('waiting_words'), value: waiting.words, change: (words) => set({ words }) }, 1)}`;
  }

  #renderRights(): TemplateResult {
    const { t, body } = this.access;
    const { rights } = body();
    const box = (key: 'tenancy' | 'notice' | 'deposit' | 'repairs' | 'complaint'): TemplateResult =>
      textField(
        {
          ...{ id: `rights.${key}`, label: t(`rights_${key}`), value: rights[key] },
          change: (words) => this.#set({ rights: { ...body().rights, [key]: words } }, `rights.${key}`),
        },
        1,
      );
    return html`${rightsView(this.access)} ${box('tenancy')} ${box('notice')} ${box('deposit')} ${box('repairs')}
    ${box('complaint')}`;
  }
}
