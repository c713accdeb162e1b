import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../a11y/focus.js';
import { dayInWords, dayOf, isDay, monthsLater } from '../i18n/days.js';
import { formatDate } from '../i18n/formats.js';
import type { Review, StoredRecord } from '../record/record.js';
import { saveCalendarFile } from './calendar-file.js';
import { dayField } from './controls/day-field.js';
import { putBackLine } from './put-back-line.js';
import type { Translate } from './recovery-element.js';

/** What it needs of the widget. Its texts are those of the widget: `about_review…`, `about_file…`, `about_back`. */
export interface ReviewAccess {
  readonly element: LitElement;
  /** The record with what is not saved yet. */
  readonly record: () => StoredRecord | undefined;
  readonly amend: (change: (record: StoredRecord) => StoredRecord) => void;
  readonly t: Translate<string>;
  readonly language: () => string;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => void;
  readonly changed: () => void;
}

/** Says nothing of what is to be looked at. */
const fileName = 'look-again.ics';

/** The person's own wish to look again. A day in the past is told once, calmly, and changes nothing (invariant I7). */
export class ReviewView {
  /** What was turned off on this visit. */
  #off: Review | undefined;
  #isFileSaved = false;

  constructor(private readonly access: ReviewAccess) {}

  reset(): void {
    this.#off = undefined;
    this.#isFileSaved = false;
  }

  /** What the day was on, where it is a day: imports may hold other words, which are kept. */
  #review(): Review {
    return this.access.record()?.review ?? { remind: false };
  }

  render(): TemplateResult {
    const { t, heading, language } = this.access;
    const { due = '', lastLookedAt = '' } = this.#review();
    const today = dayOf(new Date());
    const looked = formatDate(language(), lastLookedAt);
    const isPast = isDay(due) && due < today && !(looked && dayOf(new Date(lastLookedAt)) >= due);
    return html`<section class="about-part" data-review aria-labelledby="about-review">
      ${heading(t('about_review'), 2, 'about-review')}
      <p class="quiet">${t('about_review_help')}</p>
      ${isPast ? html`<p data-past>${t('about_review_past', { date: dayInWords(language(), due) })}</p>` : nothing}
      ${this.#off && !due ? putBackLine(this.access, 'review', t('about_review_was_off'), () => this.#putBack()) : nothing}
      ${dayField({ id: 'review.due', label: t('about_review_on'), value: isDay(due) ? due : '', change: (day) => this.#setDay(day) })}
      <div class="actions">
        ${[6, 12].map((months) => html`<button type="button" data-months=${months} @click=${() => this.#suggest(months)}>${t(`about_review_${months}`)}</button>`)}
        ${due ? html`<button type="button" data-review-off @click=${() => this.#turnOff()}>${t('about_review_off')}</button>` : nothing}
      </div>
      <div class="actions">
        <button type="button" data-looked @click=${() => this.#look()}>${t('about_review_looked')}</button>
      </div>
      ${looked ? html`<p data-last-looked>${t('about_review_last', { date: looked })}</p>` : nothing}
      ${isDay(due) && due >= today ? this.#renderFile(due) : nothing}
    </section>`;
  }

  #renderFile(due: string): TemplateResult {
    const { t } = this.access;
    return html`<p class="quiet">${t('about_file_help', { title: t('about_file_title') })}</p>
      <div class="actions">
        <button type="button" data-calendar @click=${() => this.#saveFile(due)}>${t('about_file_save')}</button>
      </div>
      ${this.#isFileSaved ? html`<p data-file-saved>${t('about_file_saved', { file: fileName })}</p>` : nothing}`;
  }

  #amend(change: (review: Review) => Review): void {
    this.#isFileSaved = false;
    this.access.amend((record) => ({ ...record, review: change(record.review ?? { remind: false }) }));
  }

  #setDay(day: string): void {
    this.#off = undefined;
    this.#amend(({ due: _, ...review }) => (day ? { ...review, due: day, remind: true } : { ...review, remind: false }));
  }

  #suggest(months: number): void {
    const day = monthsLater(dayOf(new Date()), months);
    this.#setDay(day);
    this.access.say('about_review_set', { date: dayInWords(this.access.language(), day) });
  }

  #turnOff(): void {
    const before = this.#review();
    this.#setDay('');
    this.#off = before;
    this.access.say('about_review_was_off');
    void focusWhenRendered(this.access.element, '[data-put-back="review"] p');
  }

  #putBack(): void {
    const { due, remind } = this.#off!;
    this.#off = undefined;
    this.#amend((review) => ({ ...review, ...(due !== undefined && { due }), remind }));
    this.access.say('about_back');
    void focusWhenRendered(this.access.element, '#about-review');
  }

  #look(): void {
    const lastLookedAt = new Date().toISOString();
    this.#amend((review) => ({ ...review, lastLookedAt }));
    this.access.say('about_review_last', { date: formatDate(this.access.language(), lastLookedAt) });
  }

  #saveFile(day: string): void {
    saveCalendarFile(fileName, day, this.access.t('about_file_title'));
    this.#isFileSaved = true;
    this.access.say('about_file_saved', { file: fileName });
    this.access.changed();
  }
}
