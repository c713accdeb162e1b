import { phoneLink } from '../../../src/safety/safety-config.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from '../../../src/widget/reading-document.js';
import type { Translate } from '../../../src/widget/recovery-element.js';
import { escapeHtml as safe } from '../../../src/widget/escape-html.js';
import { fileStyles } from './file-styles.js';

/** What the file is made from. */
export interface FileContent {
  /** What the card says. */
  readonly reading: ReadingDocument;
  readonly t: Translate<string>;
  /** Language of the texts; the words of the person are in that of the document. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Revision and date, as a text. */
  readonly version: string;
  /** Who gets this copy; may be empty. */
  readonly givenTo: string;
  /** Whether the person took the card back. */
  readonly withdrawn: boolean;
}

/** Runs nothing, loads nothing, sends nothing, whoever opens the file wherever. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** How supporters can use the card: keys of the texts, in the order of reading. */
const guidance = ['first', 'ask', 'do', 'call', 'not_call', 'refuse', 'law', 'old'].map((key) => `share_how_${key}`);

/** Writes the parts of one file; every word goes through `safe`. */
class FileWriter {
  readonly #lang: string;

  constructor(private readonly content: FileContent) {
    const { reading, language } = content;
    this.#lang = reading.lang === language ? '' : ` lang="${safe(reading.lang)}"`;
  }

  words(text: string, name = ''): string {
    return `<bdi${name && ` class="${name}"`}${this.#lang}>${safe(text)}</bdi>`;
  }

  phone(phone: string): string {
    const call = phoneLink('tel', phone);
    const message = phoneLink('sms', phone);
    if (!call || !message) return this.words(phone, 'words');
    const way = (address: string, key: string, name: string): string =>
      `<a class="${name}" href="${safe(address)}">${safe(this.content.t(key, { phone }))}</a>`;
    return `<p class="ways">${way(call, 'help_call', 'call')}${way(message, 'help_text', 'message')}</p>`;
  }

  line({ text, phone, details = [] }: ReadingLine): string {
    const more = details.map((detail) => `<p class="detail"><span>${safe(detail.label)}: </span>${this.words(detail.text)}</p>`);
    return `<li>${text && this.words(text, 'words')}${phone ? this.phone(phone) : ''}${more.join('')}</li>`;
  }

  block({ label, tone, lines }: ReadingBlock): string {
    const heading = label && `<h3>${safe(label)}</h3>`;
    return `<div class="${tone === 'name' ? 'name' : 'block'}">${heading}<ul>${lines.map((line) => this.line(line)).join('')}</ul></div>`;
  }

  section({ heading, lead, blocks }: ReadingSection): string {
    const inside = blocks.map((block) => this.block(block)).join('\n');
    return `<section${lead ? ' class="lead"' : ''}><h2><bdi>${safe(heading)}</bdi></h2>\n${inside}</section>`;
  }

  guidance(): string {
    const { t } = this.content;
    const lines = guidance.map((key) => `<li>${safe(t(key))}</li>`).join('\n');
    return `<section class="how"><h2>${safe(t('share_how'))}</h2><ul>\n${lines}</ul></section>`;
  }

  header(): string {
    const { reading, t, version, givenTo, withdrawn } = this.content;
    return [
      withdrawn ? `<p class="notice">${safe(t('share_withdrawn'))}</p>` : '',
      `<h1>${safe(reading.title)}</h1>`,
      `<p class="quiet">${safe(version)}</p>`,
      givenTo.trim() ? `<p class="quiet">${safe(t('share_given_to'))}: <bdi>${safe(givenTo.trim())}</bdi></p>` : '',
    ].join('');
  }
}

/**
 * The card as one HTML file without any script: for any phone, for paper, for somebody who has never heard of this card.
 * What a stranger needs first comes first; how to use the card follows it. Pure.
 */
export function htmlFile(content: FileContent): string {
  const { reading, language, direction, version } = content;
  const writer = new FileWriter(content);
  const [first, ...rest] = reading.sections.filter(({ blocks }) => blocks.length > 0).map((part) => writer.section(part));
  const footer = reading.footer.filter((text) => text !== version).map((text) => `<p>${safe(text)}</p>`);
  // Numbers are links where the card says whom to call, and nowhere else: a phone that finds numbers by itself would also
  // offer to call whom the person does not want called.
  return `<!doctype html>
<html lang="${safe(language)}" dir="${direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${safe(reading.title)}</title>
<style>${fileStyles}</style></head>
<body><header>${writer.header()}</header>
<main>
${[first ?? '', writer.guidance(), ...rest].join('\n')}
</main>
<footer>${footer.join('\n')}</footer></body></html>
`;
}
