import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../../src/i18n/days.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { checkField, textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import { ListController } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { WellnessAccess } from '../access.js';
import { filled, toolsOf, wordsOf } from '../tools.js';
import type { WellnessAction, WellnessDay } from '../schema.js';
import { DayClock } from './day-clock.js';

/** What a line of the view is: its words, and the action behind it. */
interface TodayLine {
  readonly id: string;
  readonly words: string;
}

/**
 * The daily list, and what is for now and then, as something to look at. Ticks are in memory, for today only: they are neither
 * stored nor counted, and another day begins without them. What is kept of a day is words, where the person asks for it.
 */
export class TodayPanel implements Panel {
  readonly #ticked = new Set<string>();
  readonly #clock: DayClock;
  readonly #lists: ListController;

  constructor(private readonly access: WellnessAccess) {
    this.#clock = new DayClock(access.element, () => this.#ticked.clear());
    this.#lists = new ListController(access.element, {
      read: () => this.#words(),
      write: (_, items) => this.#write(items as readonly WellnessDay[]),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#ticked.clear();
    this.#lists.reset();
  }

  #linesOf(actions: readonly WellnessAction[]): TodayLine[] {
    const tools = toolsOf(this.access.body());
    return actions.map((action) => ({ id: action.id, words: wordsOf(action, tools) })).filter(({ words }) => filled(words));
  }

  render(): TemplateResult {
    const { t, heading, body, language } = this.access;
    const { daily, nowAndThen, tools } = body();
    // Asked first: on a new day it takes the ticks away.
    const { day } = this.#clock;
    const [each, now] = [this.#linesOf(daily), this.#linesOf(nowAndThen)];
    const isEmpty = each.length + now.length === 0;
    return html`<div class="today">
      ${heading(dayInWords(language(), day), 1)} ${isEmpty ? this.#renderNone() : html`<p class="quiet">${this.#help()}</p>`}
      ${this.#renderLines(t('each_day'), 'daily', each)} ${this.#renderLines(t('now_and_then'), 'nowAndThen', now)}
      ${this.#renderHandy(tools.filter(({ handy, text }) => handy && filled(text)).map(({ text }) => text))}
      ${this.#renderWords(day)}
    </div>`;
  }

  #help(): string {
    const { t, canEdit } = this.access;
    return canEdit() ? `${t('today_help')} ${t('today_ticks')}` : '';
  }

  #renderNone(): TemplateResult {
    const { t, canEdit, editPart } = this.access;
    return html`<p>${t('today_none')}</p>
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" data-fill @click=${() => editPart('daily')}>${t('today_fill')}</button>
            </div>`
          : nothing
      }`;
  }

  #renderLines(label: string, key: string, lines: readonly TodayLine[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    const { canEdit } = this.access;
    const row = ({ id, words }: TodayLine, index: number): TemplateResult =>
      canEdit()
        ? checkField({
            id: `today-${key}-${index}`,
            label: words,
            value: this.#ticked.has(id),
            change: (isOn) => this.#tick(id, isOn),
          })
        : html`<span class="words">${words}</span>`;
    return html`<section aria-labelledby="today-${key}" data-today=${key}>
      ${this.access.heading(label, 2, `today-${key}`)}
      <ul>
        ${lines.map((line, index) => html`<li dir="auto">${row(line, index)}</li>`)}
      </ul>
    </section>`;
  }

  #tick(id: string, isOn: boolean): void {
    if (isOn) this.#ticked.add(id);
    else this.#ticked.delete(id);
    this.access.changed();
  }

  #renderHandy(tools: readonly string[]): TemplateResult | typeof nothing {
    if (tools.length === 0) return nothing;
    return html`<section aria-labelledby="today-handy" data-today="handy">
      ${this.access.heading(this.access.t('tools_handy'), 2, 'today-handy')}
      <ul>
        ${tools.map((words) => html`<li class="words" dir="auto">${words}</li>`)}
      </ul>
    </section>`;
  }

  // ---- words of the day ----------------------------------------------------------------------------------------

  /** What was kept of today. */
  #words(): readonly WellnessDay[] {
    return this.access.body().days.filter(({ on }) => on === this.#clock.day);
  }

  #write(today: readonly WellnessDay[], field?: string): void {
    const body = this.access.body();
    const others = body.days.filter(({ on }) => on !== this.#clock.day);
    this.access.update({ ...body, days: [...others, ...today] }, field);
  }

  /** Begins with what was ticked, as words that the person can change. */
  #keep(): void {
    const { body, say, language } = this.access;
    const { daily, nowAndThen } = body();
    const ticked = this.#linesOf([...daily, ...nowAndThen]).filter(({ id }) => this.#ticked.has(id));
    const { day } = this.#clock;
    this.#lists.add('days', { id: uuid(), on: day, text: ticked.map(({ words }) => words).join('\n') } as WellnessDay);
    say('today_kept', { date: dayInWords(language(), day) });
  }

  #renderWords(day: string): TemplateResult | typeof nothing {
    const { t, canEdit, language } = this.access;
    if (!canEdit()) return nothing;
    const label = t('today_words');
    return html`<div class="kept unlabelled">
      ${itemList<WellnessDay>({
        ...{
          path: 'days',
          label: dayInWords(language(), day),
          items: this.#words(),
          lists: this.#lists,
          t,
          addLabel: '',
          most: 0,
        },
        newItem: () => ({ id: '', on: day, text: '' }),
        renderItem: ({ id, text }) =>
          textField({
            ...{ id: `days-${id}`, label, hint: t('today_words_hint'), value: text },
            change: (words) =>
              this.#write(
                this.#words().map((one) => (one.id === id ? { ...one, text: words } : one)),
                `days.${id}`,
              ),
          }),
      })}
      <div class="actions">
        <button type="button" data-keep @click=${() => this.#keep()}>${writingIcon('plus')}${t('today_keep')}</button>
      </div>
    </div>`;
  }
}
