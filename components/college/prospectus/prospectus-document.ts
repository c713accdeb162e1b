import { formatList } from '../../../src/i18n/formats.js';
import { localText } from '../../../src/i18n/local-text.js';
import type { ReadingBlock, ReadingDocument } from '../../../src/widget/reading-document.js';
import type { FoundCourse } from './filters.js';
import type { Prospectus } from './prospectus.js';

/** So many days of a course go on paper; the rest would bury the others. */
const mostDays = 12;

/** The courses that fit, as a list for paper. Days that have passed are left out. */
export function prospectusDocument(found: readonly FoundCourse[], prospectus: Prospectus): ReadingDocument {
  const { access } = prospectus;
  const { t } = access;
  const language = access.language();
  const now = Date.now();
  const blockOf = (key: string, label: string, texts: readonly string[]): ReadingBlock => ({
    key,
    label,
    lines: texts.filter((text) => text.trim() !== '').map((text) => ({ text })),
  });
  const sections = found.map(({ known: { course }, sessions }) => {
    const coming = sessions.filter(({ end }) => end >= now).slice(0, mostDays);
    const { url, email, phone, inPerson } = course.join ?? {};
    const blocks = [
      blockOf('blurb', t('blurb'), [localText(course.blurb, language)]),
      {
        ...blockOf('sessions', t('sessions'), []),
        lines: coming.map((one) => {
          const { place, online, access: there = [] } = one.session;
          const where = [localText(place, language), online ? t('online') : ''].filter(Boolean).join(', ');
          const details = [
            { label: t('where'), text: where },
            {
              label: t('access'),
              text: formatList(
                language,
                there.map((text) => localText(text, language)),
              ),
            },
          ].filter(({ text }) => text !== '');
          return { text: prospectus.sessionInWords(one), ...(details.length > 0 && { details }) };
        }),
      },
      blockOf('price', t('price'), [prospectus.isFree(course) ? t('free') : localText(course.cost, language)]),
      blockOf('languages', t('languages'), [
        formatList(
          language,
          (course.languages ?? []).map((tag) => prospectus.languageName(tag)),
        ),
      ]),
      blockOf('access', t('access'), [
        formatList(
          language,
          (course.access ?? []).map((text) => localText(text, language)),
        ),
      ]),
      blockOf('together', t('made_how'), [t(prospectus.isCoProduced(course) ? 'co_produced' : 'not_co_produced')]),
      blockOf('join', t('join'), [url ?? '', email ?? '', phone ?? '', localText(inPerson, language)]),
    ];
    return { key: course.id, heading: localText(course.title, language), blocks: blocks.filter(({ lines }) => lines.length > 0) };
  });
  return { title: t('list'), lang: language, dir: access.direction(), sections, footer: [t('anyone')] };
}
