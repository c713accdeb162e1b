import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { localText } from '../../../src/i18n/local-text.js';
import { isCoProduced, isFree } from './course-pack.js';
import type { FoundCourse } from './filters.js';
import { slice, type Prospectus } from './prospectus.js';
import { languageName, sessionInWords } from './times.js';

/** What is told of a course in one line: what it costs, where, in which languages, and who made it. */
export function marksOf({ known: { course, sessions } }: FoundCourse, { access }: Prospectus): string[] {
  const { t } = access;
  const language = access.language();
  return [
    isFree(course) ? t('free') : localText(course.cost, language),
    ...(sessions.some(({ session }) => session.online) ? [t('online')] : []),
    ...(course.languages ?? []).map((tag) => languageName(language, tag)),
    t(isCoProduced(course) ? 'co_produced' : 'not_co_produced'),
  ];
}

/** When it is next, or why no day can be told. */
export function nextInWords({ known, next }: FoundCourse, { access }: Prospectus): string {
  const { t } = access;
  if (next) return t('next_on', { when: sessionInWords(access.language(), next, t) });
  return t(known.sessions.length > 0 ? 'days_past' : 'no_day');
}

/** The courses that fit, the soonest first. Only some are drawn at once. */
export function listView(prospectus: Prospectus): TemplateResult {
  const { access, found, drawn } = prospectus;
  const { t } = access;
  const more = (): void => {
    prospectus.drawn = drawn + slice;
    access.changed();
    void focusWhenRendered(access.element, `.course-list li:nth-child(${drawn + 1}) button`);
  };
  return html`<ul class="course-list">
      ${found.slice(0, drawn).map((one) => row(one, prospectus))}
    </ul>
    ${
      found.length > drawn
        ? html`<div class="actions"><button type="button" data-more @click=${more}>${t('show_more')}</button></div>`
        : nothing
    }`;
}

function row(found: FoundCourse, prospectus: Prospectus): TemplateResult {
  const { access } = prospectus;
  const { course } = found.known;
  const mine = prospectus.mine(course.id);
  return html`<li>
    <button
      type="button"
      class="course-title"
      data-course=${course.id}
      @click=${() => prospectus.show(course.id, `[data-course="${course.id}"]`)}
    >
      <span dir="auto">${localText(course.title, access.language())}</span>
    </button>
    <p>${nextInWords(found, prospectus)}</p>
    <p class="quiet marks">${marksOf(found, prospectus).map((mark) => html`<bdi>${mark}</bdi>`)}</p>
    ${mine?.state ? html`<p class="mine">${access.t('in_list', { state: access.t(`state_${mine.state}`) })}</p>` : nothing}
  </li>`;
}
