import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { icon } from '../../../src/theme/icons.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { JourneyAccess } from '../access.js';
import type { Entry } from '../kinds/entry.js';

/** So many moments are told at once. */
const slice = 40;

/** The journey to read, from the first to the last, in chapters. */
export class StoryPanel implements Panel {
  #drawn = slice;

  constructor(private readonly access: JourneyAccess) {}

  reset(): void {
    this.#drawn = slice;
  }

  render(): TemplateResult {
    const { access } = this;
    const { t, heading, language, time } = access;
    if (!access.isRead()) return html`<p class="loading">${t('loading')}</p>`;
    const { chaptersOf, narrowedView, timeInWords } = time();
    const entries = access.shown();
    const { title, opening } = access.body();
    const lang = access.record()?.lang ?? language();
    let left = this.#drawn;
    let position = 0;
    const chapters = chaptersOf(entries).flatMap(({ year, entries: told }) => {
      const some = told.slice(0, left);
      left -= some.length;
      return some.length > 0 ? [{ year, told: some }] : [];
    });
    return html`
      ${this.#renderTools(entries)} ${narrowedView(access)}
      <article class="story">
        ${title.trim() ? html`<p class="journey-title words" dir="auto" lang=${lang}>${title}</p>` : nothing}
        ${opening.trim() ? html`<p class="opening words" dir="auto" lang=${lang}>${opening}</p>` : nothing}
        ${chapters.map(
          ({ year, told }) =>
            html`<section class="chapter" aria-labelledby="chapter-${year || 'none'}">
              ${heading(year ? timeInWords(language(), year) : t('story_undated'), 1, `chapter-${year || 'none'}`)}
              ${told.map((entry) => this.#renderTold(entry, ++position))}
            </section>`,
        )}
      </article>
      ${
        entries.length > this.#drawn
          ? html`<div class="actions">
              <button type="button" data-read-on @click=${() => this.#more()}>${t('story_more')}</button>
            </div>`
          : nothing
      }
    `;
  }

  #renderTools(entries: readonly Entry[]): TemplateResult {
    const { t, sought, seek, print, entries: all } = this.access;
    const { isKept } = sought();
    const keeps = isKept || all().some((entry) => entry.isKept);
    return html`${entries.length === 0 && !isKept ? html`<p>${t('story_empty')}</p>` : nothing}
      <div class="actions story-tools">
        ${
          keeps
            ? html`<label class="check" for="story-kept">
                <input
                  id="story-kept"
                  type="checkbox"
                  .checked=${isKept}
                  @change=${(event: Event) => seek({ isKept: (event.target as HTMLInputElement).checked })}
                />
                <span>${t('story_kept')}</span>
              </label>`
            : nothing
        }
        ${
          entries.length > 0
            ? html`<button type="button" data-booklet @click=${print}>${icon('print')}${t('story_print')}</button>`
            : nothing
        }
      </div>`;
  }

  #renderTold(entry: Entry, position: number): TemplateResult {
    const { access } = this;
    const { imageOf, sourceView, whenInWords, wordsOf } = access.time();
    const id = `told-${position}`;
    const when = whenInWords(entry, access.language());
    return html`<div class="told" tabindex="-1" data-told=${position}>
      ${imageOf(entry, `${id}-picture ${id}`, access)} ${wordsOf(entry, id, Infinity, access)}
      <div class="told-source">
        ${when ? html`<p class="quiet" dir="auto">${when}</p>` : nothing} ${sourceView(entry, access)}
      </div>
    </div>`;
  }

  #more(): void {
    const from = this.#drawn + 1;
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `[data-told="${from}"]`);
  }
}
