import { escapeHtml as safe } from '../../../src/widget/escape-html.js';
import type { ReadingBlock, ReadingDocument, ReadingLine } from '../../../src/widget/reading-document.js';

/** All records of one kind, under its name. */
export interface HtmlChapter {
  readonly name: string;
  readonly documents: readonly ReadingDocument[];
}

export interface HtmlCopy {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What a reader has to know first. */
  readonly about: readonly string[];
  readonly chapters: readonly HtmlChapter[];
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#111;background:#fff}
h2{margin-top:2.5rem;border-bottom:1px solid}h3{margin-top:2rem}h4{font-weight:400;color:#444;margin:1rem 0 0}
ul{list-style:none;padding:0;margin:0}li{white-space:pre-wrap;overflow-wrap:anywhere;margin-bottom:.3rem}
.quiet{color:#444;font-size:.9rem}img{display:block;max-width:100%}`;

/** One picture as letters; empty where it cannot be had. */
async function pictureOf(name: string, text: string, { drawPicture }: ReadingDocument): Promise<string> {
  const canvas = document.createElement('canvas');
  const isDrawn = await drawPicture?.(name, canvas).catch(() => false);
  return isDrawn ? `<img src="${canvas.toDataURL('image/jpeg', 0.85)}" alt="${safe(text)}">` : '';
}

async function lineOf(line: ReadingLine, reading: ReadingDocument): Promise<string> {
  const { text, phone, picture, details = [] } = line;
  const more = details.map((detail) => `<div><span class="quiet">${safe(detail.label)}:</span> ${safe(detail.text)}</div>`);
  const drawn = picture ? await pictureOf(picture, text, reading) : '';
  return `<li dir="auto">${drawn}${safe([text, phone].filter(Boolean).join(' · '))}${more.join('')}</li>`;
}

async function blockOf({ label, lines }: ReadingBlock, reading: ReadingDocument): Promise<string> {
  const items = [];
  for (const line of lines) items.push(await lineOf(line, reading));
  return `<h4>${safe(label)}</h4><ul>${items.join('')}</ul>`;
}

async function documentOf(reading: ReadingDocument): Promise<string> {
  const parts: string[] = [];
  if (reading.notice) parts.push(`<p><strong>${safe(reading.notice)}</strong></p>`);
  for (const { heading, blocks } of reading.sections.filter((section) => section.blocks.length > 0)) {
    parts.push(`<h3>${safe(heading)}</h3>`);
    for (const block of blocks) parts.push(await blockOf(block, reading));
  }
  parts.push(...reading.footer.map((text) => `<p class="quiet">${safe(text)}</p>`));
  return `<article lang="${safe(reading.lang)}">${parts.join('\n')}</article>`;
}

/**
 * Everything as one page that opens anywhere, without this software and without network. Every text is escaped, there is no script,
 * and the page forbids all that could run or be fetched.
 */
export async function htmlCopy({ title, lang, dir, about, chapters }: HtmlCopy): Promise<string> {
  const parts: string[] = [];
  for (const { name, documents } of chapters) {
    parts.push(`<section><h2>${safe(name)}</h2>`);
    for (const reading of documents) parts.push(await documentOf(reading));
    parts.push('</section>');
  }
  return `<!doctype html>
<html lang="${safe(lang)}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><title>${safe(title)}</title><style>${style}</style></head>
<body><h1>${safe(title)}</h1>${about.map((text) => `<p>${safe(text)}</p>`).join('')}
${parts.join('\n')}</body></html>`;
}
