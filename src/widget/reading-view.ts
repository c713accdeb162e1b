import { render } from 'lit';
import { phoneLink } from '../safety/safety-config.js';
import { icon } from '../theme/icons.js';
import { readingStyles } from './reading-styles.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from './reading-document.js';

const make = (name: string, className = '', ...content: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
};

function phoneOf(phone: string): HTMLElement {
  const href = phoneLink('tel', phone);
  if (!href) return make('bdi', 'call', phone);
  const picture = document.createDocumentFragment();
  render(icon('phone'), picture);
  const link = make('a', 'call', picture, make('bdi', '', phone)) as HTMLAnchorElement;
  link.href = href;
  return link;
}

function lineOf({ text, phone, details = [] }: ReadingLine): HTMLElement {
  const words = make('span', 'words', text);
  words.dir = 'auto';
  const line = make('li', '', words);
  if (phone) line.append(phoneOf(phone));
  for (const detail of details)
    line.append(make('span', 'detail', make('span', 'quiet', detail.label), ' ', make('bdi', '', detail.text)));
  return line;
}

function blockOf({ key, label, tone = 'text', lines }: ReadingBlock): HTMLElement {
  const block = make('div', `block ${tone}`, make('div', 'label', label), make('ul', '', ...lines.map(lineOf)));
  block.dataset['block'] = key;
  return block;
}

function sectionOf({ key, heading, lead, blocks }: ReadingSection, level: number): HTMLElement {
  const title = make('div', 'heading depth-1', heading);
  title.id = `read-${key}`;
  title.tabIndex = -1;
  title.role = 'heading';
  title.ariaLevel = String(level);
  const section = make('section', `reading ${lead ? 'lead' : ''}`, title, ...blocks.map(blockOf));
  section.setAttribute('aria-labelledby', title.id);
  section.dataset['section'] = key;
  return section;
}

/**
 * A record to read: the person's words large, labels small, no box, no field, no tool. Empty parts are left out. Made
 * without templates, because a record of 200 entries is on screen sooner so; nothing that a person wrote is ever parsed.
 * @param level of the headings, 1 to 6
 */
export function readingView(reading: ReadingDocument, level: number): HTMLElement {
  const sections = reading.sections.filter(({ blocks }) => blocks.length > 0).map((part) => sectionOf(part, level));
  const footer = make('div', 'quiet document-footer', ...reading.footer.map((text) => make('p', '', text)));
  const view = make('div', 'document', ...sections, footer);
  view.lang = reading.lang;
  return view;
}

/** The view of one widget: made again only when what it says has changed. */
export class ReadingView {
  /** Looks of the view, for the widget that shows it. */
  static readonly styles = readingStyles;
  #key = '';
  #view: HTMLElement | undefined;

  /** @see {@link readingView} */
  of(reading: ReadingDocument, level: number): HTMLElement {
    const key = JSON.stringify([reading, level]);
    if (key !== this.#key || !this.#view) this.#view = readingView(reading, level);
    this.#key = key;
    return this.#view;
  }
}
