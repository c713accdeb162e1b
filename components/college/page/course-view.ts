import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../../src/i18n/formats.js';
import { localText, type LocalText } from '../../../src/i18n/local-text.js';
import { phoneLink } from '../../../src/safety/safety-config.js';
import type { Course, CourseMakers } from '../prospectus/course-pack.js';
import type { KnownCourse, KnownSession } from '../prospectus/course-list.js';
import { fileView, sessionFileButton } from './file-view.js';
import { joinView } from './join-view.js';
import { makersInWords, peopleInWords } from './people.js';
import type { Prospectus } from '../prospectus/prospectus.js';

/** What is said of a thing, below its name. */
const fact = (key: string, label: string, content: unknown): TemplateResult =>
  html`<div class="fact" data-fact=${key}>
    <div class="label">${label}</div>
    <div>${content}</div>
  </div>`;

/** So many days are drawn at once. */
const mostDays = 30;

/** Everything that the host told of one course, and what the person may do with it. */
export function courseView(prospectus: Prospectus, known: KnownCourse): TemplateResult {
  const { access } = prospectus;
  const { t } = access;
  const language = access.language();
  const { course } = known;
  const words = (key: 'blurb' | 'learn', text: LocalText | undefined): unknown =>
    text === undefined ? nothing : fact(key, t(key), html`<p class="prose" dir="auto">${localText(text, language)}</p>`);
  const list = (key: 'access' | 'languages', all: readonly string[]): unknown =>
    all.length === 0
      ? nothing
      : fact(
          key,
          t(key),
          html`<ul>
            ${all.map((one) => html`<li dir="auto">${one}</li>`)}
          </ul>`,
        );
  const people = peopleInWords(course, language);
  return html`<article class="course" aria-labelledby="course-title">
    ${access.heading(html`<span dir="auto">${localText(course.title, language)}</span>`, 1, 'course-title')}
    ${words('blurb', course.blurb)} ${words('learn', course.learnTogether)} ${joinView(prospectus, course)}
    ${sessionsFact(prospectus, known)}
    ${fact('forWhom', t('for_whom'), course.forWhom === undefined || course.forWhom === 'anyone' ? t('anyone') : localText(course.forWhom, language))}
    ${fact('price', t('price'), prospectus.isFree(course) ? t('free') : localText(course.cost, language))}
    ${list(
      'languages',
      (course.languages ?? []).map((tag) => prospectus.languageName(tag)),
    )}
    ${list(
      'access',
      (course.access ?? []).map((text) => localText(text, language)),
    )}
    ${makersFact(prospectus, 'made', course.madeBy)} ${makersFact(prospectus, 'taught', course.taughtBy)}
    ${people.length > 0 ? fact('people', t('people'), html`<bdi>${formatList(language, people)}</bdi>`) : nothing}
    ${joinFact(prospectus, course)}
  </article>`;
}

/** Said as it is, also where nobody is named (rule A1.5). */
function makersFact(prospectus: Prospectus, key: 'made' | 'taught', makers: CourseMakers | undefined): TemplateResult {
  const { access } = prospectus;
  const { t } = access;
  const names = makersInWords(makers, access.language());
  return fact(
    key,
    t(`${key}_by`),
    html`${names.length > 0 ? html`<p><bdi>${formatList(access.language(), names)}</bdi></p>` : nothing}
      <p data-together>${t(prospectus.isTogether(makers) ? `together_${key}` : 'not_co_produced')}</p>`,
  );
}

function sessionsFact(prospectus: Prospectus, { sessions }: KnownCourse): TemplateResult {
  const { t } = prospectus.access;
  const now = Date.now();
  const coming = sessions.filter(({ end }) => end >= now);
  const past = sessions.filter(({ end }) => end < now);
  const days = (all: readonly KnownSession[], withFile: boolean): TemplateResult =>
    html`<ul class="days">
      ${all.slice(0, mostDays).map((one) => sessionRow(prospectus, one, withFile))}
    </ul>`;
  return fact(
    'sessions',
    t('sessions'),
    html`${
      coming.length > 0
        ? html`${days(coming, true)} ${fileView(prospectus, coming)}`
        : html`<p>${t(past.length > 0 ? 'days_past' : 'no_day')}</p>`
    }
    ${
      past.length > 0
        ? html`<details>
            <summary>${t('sessions_past')}</summary>
            ${days(past.reverse(), false)}
          </details>`
        : nothing
    }`,
  );
}

function sessionRow(prospectus: Prospectus, known: KnownSession, withFile: boolean): TemplateResult {
  const { access } = prospectus;
  const { t } = access;
  const language = access.language();
  const { session } = known;
  const details = [
    ...(session.place ? [localText(session.place, language)] : []),
    ...(session.online ? [t('online')] : []),
    ...(session.access ?? []).map((text) => localText(text, language)),
  ];
  return html`<li>
    <div>
      <p>${prospectus.sessionInWords(known)}</p>
      ${details.length > 0 ? html`<p class="quiet marks">${details.map((one) => html`<bdi>${one}</bdi>`)}</p>` : nothing}
    </div>
    ${withFile ? sessionFileButton(prospectus, known) : nothing}
  </li>`;
}

/** How to tell the people who run it. Leaving the page is the person's own act; nothing goes along. */
function joinFact({ access }: Prospectus, { join }: Course): unknown {
  if (!join) return nothing;
  const { t } = access;
  const ways = [
    join.url &&
      html`<a href=${join.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${t('join_url')}</a>`,
    join.email && html`${t('join_email')} <a href="mailto:${join.email}"><bdi>${join.email}</bdi></a>`,
    join.phone && html`${t('join_phone')} <a href=${phoneLink('tel', join.phone) ?? nothing}><bdi>${join.phone}</bdi></a>`,
    join.inPerson && html`${t('join_person')}: <bdi>${localText(join.inPerson, access.language())}</bdi>`,
  ].filter(Boolean);
  return ways.length > 0
    ? fact(
        'join',
        t('join'),
        html`<ul>
          ${ways.map((way) => html`<li>${way}</li>`)}
        </ul>`,
      )
    : nothing;
}
