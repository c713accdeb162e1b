import type { Actor, StoredRecord } from '../../record/record.js';
import { escapeHtml as safe } from '../escape-html.js';
import { readingText, type ReadingDocument } from '../reading-document.js';

/** A copy for somebody: what they can read, and the same as data. For the sink of a host, or for a file. */
export interface SharedCopy {
  readonly to: Actor;
  /** Id of the share that is recorded when the copy has got through. */
  readonly share: string;
  /** The shared part alone, without what stands outside the scope. */
  readonly record: StoredRecord;
  readonly text: string;
  readonly html: string;
}

/** A page that opens anywhere, needs nothing, runs nothing, and carries the shared part as data as well. */
function page(document: ReadingDocument, record: StoredRecord): string {
  const { title, lang, dir, notice, sections, footer } = document;
  const lines = sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ heading, blocks }) => [
      `<h2>${safe(heading)}</h2>`,
      ...blocks.flatMap(({ label, lines }) => [
        ...(label && label !== heading ? [`<h3>${safe(label)}</h3>`] : []),
        '<ul>',
        ...lines.map(({ text, phone, details = [] }) => {
          const more = details.map((detail) => `<br>${safe(detail.label)}: ${safe(detail.text)}`).join('');
          return `<li>${safe([text, phone].filter(Boolean).join(' · '))}${more}</li>`;
        }),
        '</ul>',
      ]),
    ]);
  // In JSON these two can be written so that HTML has nothing to read in them, and the text is still the same data.
  const data = JSON.stringify(record).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
  return [
    `<!doctype html><html lang="${safe(lang)}" dir="${dir}"><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width"><title>${safe(title)}</title>`,
    `<h1>${safe(title)}</h1>`,
    ...(notice ? [`<p><strong>${safe(notice)}</strong></p>`] : []),
    ...lines,
    ...footer.map((line) => `<p><small>${safe(line)}</small></p>`),
    `<pre id="record" hidden>${data}</pre></html>`,
  ].join('\n');
}

export const copyFor = (to: Actor, share: string, reading: ReadingDocument, record: StoredRecord): SharedCopy => ({
  ...{ to, share, record, text: readingText(reading) },
  html: page(reading, record),
});
