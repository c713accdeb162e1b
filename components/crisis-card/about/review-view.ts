import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { Review, StoredRecord } from '../../../src/record/record.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { CardPanelAccess } from '../panels.js';
import type { CalendarDay } from './calendar-file.js';
import { dateField } from './date-field.js';
import { isDay, monthsLater, today } from './days.js';

const none: Review = { remind: false };

/** The record with another wish to look again; undefined where there is none. */
function withReview(record: StoredRecord, review: Review | undefined): StoredRecord {
  const { review: _, ...rest } = record;
  return review ? { ...rest, review } : rest;
}

/** Gives the browser a file to save. */
function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click is through; some browsers read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** The person's own wish to look at the plan again. Nothing is preset, nothing reminds by itself, a day that passes changes nothing. */
export class ReviewView {
  /** What was there before the last button, and what that button did. */
  #before: { readonly review: Review | undefined; readonly done: string } | undefined;
  #isSaved = false;

  constructor(
    private readonly access: CardPanelAccess,
    /** Undefined while it is fetched. */
    private readonly calendarFile: () => ((day: CalendarDay) => string) | undefined,
  ) {}

  reset(): void {
    this.#before = undefined;
    this.#isSaved = false;
  }

  get #review(): Review {
    return this.access.record()?.review ?? none;
  }

  #set(review: Review | undefined): void {
    this.#isSaved = false;
    this.access.amend((record) => withReview(record, review));
  }

  /** What a button does. Changes of a review are no part of undo, so the way back stands beside it. */
  #act(review: Review, done: string): void {
    const { access } = this;
    this.#before = { review: access.record()?.review, done };
    this.#set(review);
    access.say(done, { date: review.due ? formatDate(access.language(), review.due) : '' });
    void focusWhenRendered(access.element, '[data-review-back]');
  }

  #pick(day: string): void {
    this.#before = undefined;
    this.#set(this.#with(day));
  }

  #with(day: string): Review {
    const { due: _, ...rest } = this.#review;
    return day ? { ...rest, due: day, remind: true } : { ...rest, remind: false };
  }

  #looked(): void {
    const { due, ...rest } = this.#review;
    const now = new Date();
    // A day still to come stays; one that has come is done with.
    const isAhead = due !== undefined && isDay(due) && due > today(now);
    const looked = { ...rest, lastLookedAt: now.toISOString() };
    this.#act(isAhead ? { ...looked, due } : { ...looked, remind: false }, 'about_review_done');
  }

  #back(): void {
    this.#set(this.#before!.review);
    this.#before = undefined;
    this.access.say('about_as_before');
    void focusWhenRendered(this.access.element, '[id="review.due"]');
  }

  #save(day: string): void {
    const { access } = this;
    const title = access.t('about_calendar_title');
    const file = this.calendarFile()!({ uid: uuid(), day, title, now: new Date() });
    download(`${access.t('about_calendar_file')}.ics`, file);
    this.#isSaved = true;
    access.say('about_calendar_saved');
    access.changed();
  }

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const { due = '', remind, lastLookedAt } = this.#review;
    const date = (iso: string): string => formatDate(access.language(), iso);
    const hasDay = isDay(due);
    const isPast = hasDay && remind && due < today();
    const later = (count: number): void => this.#act(this.#with(monthsLater(today(), count)), 'about_review_set');
    const looked = lastLookedAt ? date(lastLookedAt) : '';
    return html`<section aria-labelledby="about-review">
      ${access.heading(t('about_review'), 2, 'about-review')}
      ${isPast ? html`<p data-review-passed>${t('about_review_passed', { date: date(due) })} ${t('about_review_same')}</p>` : nothing}
      ${looked ? html`<p data-review-last>${t('about_review_last', { date: looked })}</p>` : nothing}
      <div class="days">
        ${dateField(
          { id: 'review.due', label: t('about_review_day'), value: due, change: (day) => this.#pick(day) },
          t('about_other_day'),
        )}
      </div>
      <div class="actions">
        ${[6, 12].map(
          (count) =>
            html`<button type="button" data-review-months=${count} @click=${() => later(count)}>
              ${t(`about_review_${count}`)}
            </button>`,
        )}
        <button type="button" data-review-looked @click=${() => this.#looked()}>${t('about_review_looked')}</button>
        ${
          due || remind
            ? html`<button type="button" data-review-off @click=${() => this.#act(this.#with(''), 'about_review_is_off')}>
                ${t('about_review_off')}
              </button>`
            : nothing
        }
      </div>
      ${this.#backLine(due ? date(due) : '')}
      ${
        hasDay && this.calendarFile()
          ? html`<div class="actions">
                <button type="button" class="plain" data-calendar @click=${() => this.#save(due)}>${t('about_calendar')}</button>
              </div>
              ${this.#isSaved ? html`<p class="quiet" data-calendar-saved>${t('about_calendar_saved')}</p>` : nothing}`
          : nothing
      }
    </section>`;
  }

  #backLine(date: string): TemplateResult | typeof nothing {
    const { t } = this.access;
    return this.#before
      ? html`<p class="removed">
          <span>${t(this.#before.done, { date })}</span>
          <button type="button" class="plain" data-review-back @click=${() => this.#back()}>
            ${writingIcon('undo')}${t('put_back')}
          </button>
        </p>`
      : nothing;
  }
}
