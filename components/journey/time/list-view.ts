import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { goToWidget } from '../../../src/widget/go-to-widget.js';
import type { JourneyAccess } from '../access.js';
import type { Entry } from '../kinds/entry.js';
import type { Place } from '../kinds/rules.js';
import { entryView } from './entry-view.js';
import { filterView, narrowedView } from './filter-view.js';
import { lineView } from './line-view.js';
import { withMark } from './marks.js';
import { timeInWords, yearOf } from '../when.js';

/** The widget in which something was written. */
const tagOf = (place: Place): string => `recovery-${place === 'learning' ? 'imr-progress' : place}`;

/** So many moments are drawn at once. */
const slice = 20;

/** The journey in time: the line, the ways to its years, and the list that says all of it. */
export class JourneyList {
  #drawn = slice;
  /** Key of the entry that is open. */
  #opened = '';
  /** Key of an entry whose widget is not on this page. */
  #elsewhere = '';

  constructor(private readonly access: JourneyAccess) {}

  reset(): void {
    this.#drawn = slice;
    this.#opened = this.#elsewhere = '';
  }

  render(): TemplateResult {
    const { access } = this;
    const { t } = access;
    const entries = access.shown();
    const years = [...new Set(entries.map(({ day }) => yearOf(day)))];
    const drawn = entries.slice(0, this.#drawn);
    const chapters = years.flatMap((year) => {
      const told = drawn.flatMap((entry, index) => (yearOf(entry.day) === year ? [{ entry, position: index + 1 }] : []));
      return told.length > 0 ? [{ year, told }] : [];
    });
    const isOpen = (key: string): boolean => key === this.#opened;
    return html`${filterView(access)} ${narrowedView(access)} ${access.renderLeftOut()}
      <div class="journey">
        ${lineView(entries, {
          language: access.language(),
          isMirrored: access.direction() === 'rtl',
          go: (time) => this.#goTo(time),
        })}
        ${years.length > 1 ? this.#renderYears(years) : nothing}
        ${repeat(
          chapters,
          ({ year }) => year,
          ({ year, told }) =>
            html`<section class="year" aria-labelledby="year-${year || 'none'}">
              ${access.heading(this.#nameOf(year), 1, `year-${year || 'none'}`)}
              <ul class="entries">
                ${repeat(
                  told,
                  ({ entry }) => entry.key,
                  ({ entry, position }) =>
                    entryView(
                      {
                        ...{ entry, position, count: entries.length, isOpen: isOpen(entry.key) },
                        elsewhere: this.#elsewhere === entry.key,
                        toggle: () => this.#toggle(entry.key),
                        keep: () => this.#keep(entry),
                        go: () => this.#go(entry),
                      },
                      access,
                    ),
                )}
              </ul>
            </section>`,
        )}
        ${
          entries.length > this.#drawn
            ? html`<div class="actions">
                <button type="button" data-more @click=${() => this.#more()}>${t('show_more')}</button>
              </div>`
            : nothing
        }
      </div>`;
  }

  #nameOf(year: string): string {
    return year ? timeInWords(this.access.language(), year) : this.access.t('undated');
  }

  #renderYears(years: readonly string[]): TemplateResult {
    return html`<nav class="years" aria-label=${this.access.t('go_to_year')}>
      ${years.map(
        (year) =>
          html`<button type="button" class="plain" data-year=${year} @click=${() => this.#goTo(year)}>
            ${this.#nameOf(year)}
          </button>`,
      )}
    </nav>`;
  }

  #keep(entry: Entry): void {
    const { access } = this;
    const isKept = !entry.isKept;
    access.update(withMark(access.body(), entry, { isKept }));
    access.say(isKept ? 'is_kept' : 'is_not_kept');
    access.changed();
  }

  /** The page may lead there itself. Else the widget on this page is shown; where there is none, it is said where to look. */
  #go(entry: Entry): void {
    const { access } = this;
    const { kind, record, place, key } = entry;
    const { subject, store } = access.place();
    const detail = { kind, id: record, subject, revision: access.revisionOf(entry), at: new Date().toISOString() };
    const isHeld = access.tell('recovery-before-open', detail, { cancelable: true }).defaultPrevented;
    const isThere = isHeld || goToWidget(tagOf(place), access.element, { store, subject });
    this.#elsewhere = isThere ? '' : key;
    if (!isThere) access.say('elsewhere', { place: access.t(`place_${place}`) });
    access.changed();
  }

  #toggle(key: string): void {
    this.#opened = this.#opened === key ? '' : key;
    this.access.changed();
  }

  /** Draws as far as a year or a month reaches, and goes there. */
  #goTo(time: string): void {
    const entries = this.access.shown();
    const index = entries.findIndex(({ day }) => (time ? day.startsWith(time) : day === ''));
    this.#drawn = Math.max(this.#drawn, index + slice);
    this.access.changed();
    const isYear = time.length <= 4;
    void focusWhenRendered(
      this.access.element,
      isYear ? `#year-${time || 'none'}` : `[data-entry="${CSS.escape(entries[index]?.key ?? '')}"] [data-act]`,
    );
  }

  #more(): void {
    const next = this.access.shown()[this.#drawn]?.key ?? '';
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `[data-entry="${CSS.escape(next)}"] [data-act]`);
  }
}
