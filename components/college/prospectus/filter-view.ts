import { html, nothing, type TemplateResult } from 'lit';
import { localText, type LocalText } from '../../../src/i18n/local-text.js';
import { keepLetters } from '../../../src/widget/controls/keep-letters.js';
import type { CollegeAccess } from '../access.js';
import { keyOf } from './course-list.js';
import { choicesOf, everything, whens, type Sought } from './filters.js';
import type { Prospectus } from './prospectus.js';
import { languageName } from './times.js';

/** Milliseconds without a key before the number of courses is said aloud. */
const pause = 800;
let saying: ReturnType<typeof setTimeout> | undefined;

/** What to look for: own words first, everything else folded away below. */
export function filterView(prospectus: Prospectus): TemplateResult {
  const { access, sought, found } = prospectus;
  const { t } = access;
  const seek = (change: Partial<Sought>): void => {
    prospectus.seek(change);
    clearTimeout(saying);
    saying = setTimeout(() => access.element.isConnected && access.say('found', { count: prospectus.found.length }), pause);
  };
  return html`<div class="course-search">
    <div class="field search">
      <label for="courses-search">${t('search')}</label>
      <input
        id="courses-search"
        type="search"
        autocomplete="off"
        dir="auto"
        .value=${sought.words}
        @input=${(event: Event) => seek({ words: (event.target as HTMLInputElement).value })}
        @keydown=${keepLetters}
      />
    </div>
    ${interestButtons(prospectus, seek)}
    <details class="narrow">
      <summary>${t('narrow')}</summary>
      ${choices(prospectus, seek)}
    </details>
    <div class="found">
      <div>
        <p class="quiet" data-found>${found.length > 0 ? t('found', { count: found.length }) : t('found_none')}</p>
        ${
          prospectus.isNarrowed
            ? html`<button type="button" class="plain flush" data-show-all @click=${() => showAll(prospectus, seek)}>
                ${t('show_all')}
              </button>`
            : nothing
        }
      </div>
      ${waysView(access)}
    </div>
  </div>`;
}

/** The same courses as a list, or by the month. */
const waysView = ({ t, view, turnTo }: CollegeAccess): TemplateResult =>
  html`<div class="ways" role="group" aria-label=${t('list_ways')}>
    ${(['courses', 'calendar'] as const).map(
      (way) =>
        html`<button
          type="button"
          class="plain"
          data-way=${way}
          aria-current=${way === view() ? 'true' : nothing}
          @click=${() => turnTo(way, `[data-way="${way}"]`)}
        >
          ${t(`view_${way}`)}
        </button>`,
    )}
  </div>`;

function showAll({ access }: Prospectus, seek: (change: Sought) => void): void {
  seek(everything);
  access.element.renderRoot.querySelector<HTMLElement>('#courses-search')?.focus();
}

/** The person's own interests, to search with by one press. Their words are the text of a button and stand nowhere else. */
function interestButtons(
  { access, sought }: Prospectus,
  seek: (change: Partial<Sought>) => void,
): TemplateResult | typeof nothing {
  const { t, body } = access;
  const interests = body()
    .interests.map(({ text }) => text.trim())
    .filter((text) => text !== '' && text.length <= 60);
  if (interests.length === 0) return nothing;
  return html`<div class="own-interests" role="group" aria-label=${t('search_mine')}>
    <span class="label">${t('search_mine')}</span>
    ${interests
      .slice(0, 8)
      .map(
        (words) =>
          html`<button
            type="button"
            dir="auto"
            aria-pressed=${sought.words === words}
            @click=${() => seek({ words: sought.words === words ? '' : words })}
          >
            ${words}
          </button>`,
      )}
  </div>`;
}

type Option = readonly [value: string, label: string];

function choices(prospectus: Prospectus, seek: (change: Partial<Sought>) => void): TemplateResult {
  const { access, sought, known } = prospectus;
  const { t } = access;
  const language = access.language();
  const { interests, languages, access: accesses } = choicesOf(known);
  const inWords = (texts: readonly LocalText[]): Option[] =>
    texts
      .map((text): Option => [keyOf(text), localText(text, language)])
      .sort(([, one], [, other]) => one.localeCompare(other, language));
  const select = (key: 'interest' | 'language' | 'when', options: readonly Option[]): TemplateResult | typeof nothing =>
    options.length === 0
      ? nothing
      : html`<div class="field">
          <label for="courses-${key}">${t(key)}</label>
          <select id="courses-${key}" @change=${(event: Event) => seek({ [key]: (event.target as HTMLSelectElement).value })}>
            <option value="" .selected=${sought[key] === ''}>${t('any')}</option>
            ${options.map(([value, label]) => html`<option value=${value} .selected=${sought[key] === value}>${label}</option>`)}
          </select>
        </div>`;
  const check = (id: string, label: string, isOn: boolean, change: (isOn: boolean) => void): TemplateResult =>
    html`<label class="check" for="courses-${id}">
      <input
        id="courses-${id}"
        type="checkbox"
        .checked=${isOn}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>`;
  const toggle = (key: string, isOn: boolean): void =>
    seek({ access: isOn ? [...prospectus.sought.access, key] : prospectus.sought.access.filter((one) => one !== key) });
  return html`<div class="narrow-fields">
    ${select(
      'when',
      whens.map((when) => [when, t(`when_${when}`)]),
    )}
    ${select('interest', inWords(interests))}
    ${select(
      'language',
      languages.map((tag): Option => [tag, languageName(language, tag)]),
    )}
    <div class="checks">
      ${check('free', t('only_free'), sought.free, (free) => seek({ free }))}
      ${check('online', t('only_online'), sought.online, (online) => seek({ online }))}
    </div>
    ${
      accesses.length > 0
        ? html`<fieldset class="choices">
            <legend class="label">${t('need')}</legend>
            <div class="checks">
              ${inWords(accesses).map(([key, label], index) =>
                check(`need-${index}`, label, sought.access.includes(key), (isOn) => toggle(key, isOn)),
              )}
            </div>
          </fieldset>`
        : nothing
    }
  </div>`;
}
