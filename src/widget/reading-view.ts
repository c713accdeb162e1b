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
    line.append(make('span', 'detail', make('span', 'quiet', `${detail.label}:`), ' ', make('bdi', '', detail.text)));
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
  title.setAttribute('role', 'heading');
  title.setAttribute('aria-level', String(level));
  const section = make('section', `reading ${lead ? 'lead' : ''}`, title, ...blocks.map(blockOf));
  section.setAttribute('aria-labelledby', title.id);
  section.dataset['section'] = key;
  return section;
}

/** From so many lines on a record is long: several screens of it are out of sight. */
const manyLines = 60;

/**
 * A record to read: the person's words large, labels small, no box, no field, no tool. Empty parts are left out. Made
 * without templates, because a record of 200 entries is on screen sooner so; nothing that a person wrote is ever parsed.
 * @param level of the headings, 1 to 6
 */
export function readingView(reading: ReadingDocument, level: number): HTMLElement {
  const sections = reading.sections.filter(({ blocks }) => blocks.length > 0).map((part) => sectionOf(part, level));
  const footer = make('div', 'quiet document-footer', ...reading.footer.map((text) => make('p', '', text)));
  const notice = reading.notice ? [make('p', 'notice', reading.notice)] : [];
  const view = make('div', 'document', ...notice, ...sections, footer);
  if (view.querySelectorAll('li').length >= manyLines) view.className += ' long';
  view.lang = reading.lang;
  return view;
}

/** Whether two nodes are the same part of a record, whatever it says by now. Lines are never turned into other lines. */
const isSamePart = (one: Node, other: Node): boolean => one.nodeName !== 'LI' && one.cloneNode().isEqualNode(other.cloneNode());

/** Makes one node say what another says. What says it already stays: the focus in it, marked words, a finger on a number. */
function turnInto(shown: HTMLElement, next: HTMLElement): void {
  const rest = new Set(shown.childNodes);
  const wanted = [...next.childNodes].map((node) => {
    const old = [...rest];
    const kept = old.find((one) => one.isEqualNode(node)) ?? old.find((one) => isSamePart(one, node));
    if (!kept) return node;
    rest.delete(kept);
    if (!kept.isEqualNode(node)) turnInto(kept as HTMLElement, node as HTMLElement);
    return kept;
  });
  for (const node of rest) node.remove();
  wanted.forEach((node, index) => {
    if (shown.childNodes[index] !== node) shown.insertBefore(node, shown.childNodes[index] ?? null);
  });
}

/** The view of one widget: made again only where what it says has changed. */
export class ReadingView {
  /** Looks of the view, for the widget that shows it. */
  static readonly styles = readingStyles;
  #key = '';
  readonly #view = make('div', 'document');

  /** @see {@link readingView} */
  of(reading: ReadingDocument, level: number): HTMLElement {
    const key = JSON.stringify([reading, level]);
    if (key !== this.#key) {
      const next = readingView(reading, level);
      turnInto(this.#view, next);
      this.#view.lang = next.lang;
      this.#view.className = next.className;
    }
    this.#key = key;
    return this.#view;
  }
}
