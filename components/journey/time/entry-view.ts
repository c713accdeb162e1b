import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyAccess } from '../access.js';
import { sourceOf, tagsOf, whenInWords } from '../document.js';
import type { Entry } from '../kinds/entry.js';

/** So many lines of an entry are shown before it is opened. */
const firstLines = 3;

/** The image of an entry, named by the words below it; words alone where it cannot be had. */
export function imageOf({ picture }: Entry, names: string, { t, canvasOf, showsImages }: JourneyAccess): unknown {
  if (!picture) return nothing;
  const canvas = canvasOf(picture);
  if (!canvas) return showsImages() ? html`<p class="quiet">${t('picture_missing')}</p>` : nothing;
  canvas.setAttribute('aria-labelledby', names);
  return html`${canvas}
    <p class="alt" id=${names.split(' ')[0]!}>
      <span class="visually-hidden">${t('picture')}</span> ${picture.alt.trim() ? html`<bdi>${picture.alt}</bdi>` : nothing}
    </p>`;
}

/** The words of an entry, and the person's words beside it. */
export function wordsOf({ lines, lang, beside }: Entry, id: string, most: number, { t }: JourneyAccess): TemplateResult {
  return html`<div class="entry-words" id=${id} lang=${lang || nothing}>
      ${lines.slice(0, most).map((line) => html`<p class="words" dir="auto">${line}</p>`)}
      ${lines.length > most ? html`<p aria-hidden="true">…</p>` : nothing}
    </div>
    ${
      beside.trim()
        ? html`<div class="beside">
            <div class="label">${t('beside')}</div>
            <p class="words" dir="auto">${beside}</p>
          </div>`
        : nothing
    }`;
}

/** Where it was written and what it is about. The person's own words among it find their own direction. */
export const sourceView = (entry: Entry, { t }: JourneyAccess): TemplateResult =>
  html`<p class="quiet source">
    ${sourceOf(entry, t).map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}
  </p>`;

export interface RowContent {
  readonly entry: Entry;
  readonly position: number;
  readonly count: number;
  readonly isOpen: boolean;
  /** Its widget is on another page, which was asked for. */
  readonly elsewhere: boolean;
  readonly toggle: () => void;
  readonly keep: () => void;
  readonly go: () => void;
}

/** One moment in the list. */
export function entryView(
  { entry, position, count, isOpen, elsewhere, toggle, keep, go }: RowContent,
  access: JourneyAccess,
): TemplateResult {
  const { t, canEdit } = access;
  const { key, isKept, place } = entry;
  const id = `entry-${position}`;
  const when = whenInWords(entry, access.language());
  const button = (name: string, label: string, described: string, act: () => void, state: object = {}): TemplateResult =>
    html`<button
      type="button"
      class="plain flush"
      data-act=${name}
      aria-label=${described}
      aria-describedby=${id}
      aria-expanded=${(state as { open?: boolean }).open ?? nothing}
      @click=${act}
    >
      ${label}
    </button>`;
  const where = { position, count };
  const tags = isOpen ? tagsOf(entry, t) : [];
  return html`<li class="entry" data-entry=${key}>
    ${when ? html`<p class="quiet when" dir="auto">${when}</p>` : nothing}
    ${isKept ? html`<p class="quiet kept-mark"><span aria-hidden="true">◆</span> ${t('kept')}</p>` : nothing}
    ${imageOf(entry, `${id}-picture ${id}`, access)} ${wordsOf(entry, id, isOpen ? Infinity : firstLines, access)}
    ${sourceView(entry, access)}
    <div class="entry-tools">
      ${canEdit() ? button('keep', t(isKept ? 'unkeep' : 'keep'), t(isKept ? 'unkeep_name' : 'keep_name', where), keep) : nothing}
      ${button('open', t(isOpen ? 'close_entry' : 'open'), t(isOpen ? 'close_name' : 'open_name', where), toggle, { open: isOpen })}
    </div>
    ${
      isOpen
        ? html`<div class="opened">
            ${tags.length > 0 ? html`<p class="quiet">${tags.join(' · ')}</p>` : nothing}
            ${canEdit() ? access.renderMark(entry) : nothing}
            ${
              place === 'other' || place === 'journey'
                ? nothing
                : html`<div class="actions">
                    <button type="button" data-act="go" aria-label=${t('go_name', { place: t(`place_${place}`) })} @click=${go}>
                      ${t('go')}
                    </button>
                  </div>`
            }
            ${elsewhere ? html`<p data-elsewhere>${t('elsewhere', { place: t(`place_${place}`) })}</p>` : nothing}
          </div>`
        : nothing
    }
  </li>`;
}
