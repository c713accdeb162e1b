// Paper is a part of its own, loaded when somebody prints: most visits to a page never do.
import type { ReadingDocument, ReadingLine, SheetFormat } from './reading-document.js';

/** Appends an element with a class and text. Text only: nothing that a person wrote is ever parsed as markup. */
function add(parent: Element, name: string, className = '', text = ''): HTMLElement {
  const element = parent.ownerDocument.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

function addLine(list: Element, { text, phone, picture, details }: ReadingLine): void {
  const item = add(list, 'li');
  if (picture) add(item, 'canvas', 'picture').dataset['picture'] = picture;
  // Each text finds its own direction; the order of label and words is that of the sheet.
  add(item, 'bdi', 'words', text);
  if (phone) add(item, 'bdi', 'phone', phone);
  for (const detail of details ?? []) {
    const row = add(item, 'div', 'detail');
    add(row, 'span', 'detail-label', `${detail.label}: `);
    add(row, 'bdi', '', detail.text);
  }
}

/**
 * Builds the printed form of a document as light-DOM elements of `owner`. Pure: reads nothing but its arguments.
 * @param owner the document that the sheet will stand in
 */
export function buildSheet(owner: Document, reading: ReadingDocument, format: SheetFormat = 'page'): HTMLElement {
  const sheet = owner.createElement('article');
  sheet.className = `recovery-sheet ${format}`;
  sheet.lang = reading.lang;
  sheet.dir = reading.dir;
  add(add(sheet, 'header'), 'h1', '', reading.title);
  const panels = format === 'wallet' ? [add(sheet, 'div', 'panel'), add(sheet, 'div', 'panel')] : [sheet];
  // On both faces of a card that folds, and no line that could be taken off.
  if (reading.notice) for (const panel of panels) add(panel, 'p', 'sheet-notice', reading.notice);
  reading.sections
    .filter((section) => section.blocks.length > 0)
    .forEach((section, index) => {
      const part = add(panels[Math.min(index, panels.length - 1)]!, 'section', section.lead ? 'lead' : '');
      add(part, 'h2', '', section.heading);
      if (section.blocks.some(({ column }) => column)) part.classList.add('columns');
      for (const block of section.blocks) {
        const group = add(part, 'div', `block ${block.tone ?? 'text'}`);
        if (block.column) group.classList.add(`column-${block.column}`);
        add(group, 'h3', '', block.label);
        const list = add(group, 'ul');
        for (const line of block.lines) addLine(list, line);
        for (let count = 0; count < (block.blank ?? 0); count++) add(list, 'li', 'blank');
      }
    });
  const footer = add(panels.at(-1)!, 'footer');
  for (const text of reading.footer) add(footer, 'p', '', text);
  return sheet;
}

/**
 * Takes lines off a wallet panel until the rest fits on the card, the longest first, so that as many as possible stay:
 * half a sentence could be read as its opposite, so a line that does not fit is left out whole. Needs layout: call it
 * once the sheet stands in a document.
 */
export function fitWallet(sheet: Element): void {
  for (const panel of sheet.querySelectorAll('.panel')) {
    while (panel.scrollHeight > panel.clientHeight + 1) {
      // The name is set in larger type, which is no reason to lose it first.
      const isLong = (line: HTMLElement): boolean => !line.closest('.name') || line.offsetHeight > panel.clientHeight / 3;
      const lines = [...panel.querySelectorAll('li')].filter(isLong);
      const longest = Math.max(...lines.map((line) => line.offsetHeight));
      const line = lines.reverse().find(({ offsetHeight }) => offsetHeight === longest);
      if (!line) break;
      const block = line.closest('.block');
      line.remove();
      if (!block?.querySelector('li')) block?.remove();
    }
  }
}

/** Room on one page between margins of 10 mm, on A4 and on Letter, in millimetres. */
const pageRoom = { wide: 190, high: 257 };
/** Type of a sheet on one page, in points. Below the last one it would be hard to read: then it takes several pages. */
const typeSizes = [11, 10.5, 10, 9.5, 9, 8.5];
const typeOfSeveral = 10;

/**
 * Makes the type of a sheet smaller until all of it is on one page, with its sections in one piece where there is room for that.
 * Needs layout.
 */
export function fitPage(sheet: HTMLElement): void {
  if (!sheet.classList.contains('sheet')) return;
  const most = (pageRoom.high * 96) / 25.4;
  const fits = typeSizes.find((points) => {
    sheet.style.fontSize = `${points}pt`;
    return [true, false].some((isWhole) => {
      sheet.classList.toggle('whole', isWhole);
      return sheet.getBoundingClientRect().height <= most;
    });
  });
  sheet.style.fontSize = `${fits ?? typeOfSeveral}pt`;
}

/** Draws the pictures of a sheet; those that cannot be had leave no empty frame. */
async function drawPictures(sheet: Element, { drawPicture }: ReadingDocument): Promise<void> {
  const canvases = [...sheet.querySelectorAll<HTMLCanvasElement>('canvas.picture')];
  await Promise.all(
    canvases.map(async (canvas) => {
      const drawn = await drawPicture?.(canvas.dataset['picture']!, canvas).catch(() => false);
      if (!drawn) canvas.remove();
    }),
  );
}

/** Styles of the printed sheets. */
const sheetStyles = `
body { margin: 0; }
.recovery-sheet { color: #000; background: #fff; font: 11pt/1.45 system-ui, sans-serif; }
.recovery-sheet * { margin: 0; padding: 0; }
.recovery-sheet h1 { font-size: 18pt; margin-block-end: 6mm; }
.recovery-sheet .sheet-notice { font-weight: 700; border: 1pt solid #000; padding: 2mm; margin-block-end: 4mm; }
.recovery-sheet.wallet .sheet-notice { padding: 0.5mm 1mm; margin-block-end: 1mm; }
.recovery-sheet h2 { font-size: 13pt; margin-block: 6mm 2mm; padding-block-end: 1mm; border-block-end: 0.5pt solid #000; break-after: avoid; }
.recovery-sheet h3 { font-size: 9pt; font-weight: 400; color: #333; margin-block-start: 3mm; break-after: avoid; }
.recovery-sheet ul { list-style: none; }
.recovery-sheet li { text-align: -webkit-match-parent; text-align: match-parent; break-inside: avoid; overflow-wrap: anywhere; white-space: pre-wrap; margin-block-end: 1mm; }
.recovery-sheet .lead .words { font-size: 13pt; }
.recovery-sheet .name .words { font-size: 18pt; font-weight: 700; }
.recovery-sheet .phone { font-weight: 700; margin-inline: 3mm; }
.recovery-sheet .detail { margin-inline-start: 5mm; }
.recovery-sheet .detail-label, .recovery-sheet footer { color: #333; font-size: 9pt; }
.recovery-sheet footer { margin-block-start: 8mm; border-block-start: 0.5pt solid #000; padding-block-start: 2mm; }
.recovery-sheet canvas.picture { display: block; max-inline-size: 90mm; max-block-size: 70mm; margin-block-end: 1mm; }
.recovery-sheet .block.picture canvas { max-inline-size: 100%; max-block-size: 140mm; }
.recovery-sheet .columns { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: 6mm; }
.recovery-sheet .columns > * { grid-column: 1 / -1; }
.recovery-sheet .columns > .column-1 { grid-area: 2 / 1; }
.recovery-sheet .columns > .column-2 { grid-area: 2 / 2; }
.recovery-sheet .columns > .column-3 { grid-area: 2 / 3; }
.recovery-sheet .blank { block-size: 8mm; margin: 0; border-block-end: 0.4pt solid #777; }
.recovery-sheet.sheet { inline-size: 190mm; line-height: 1.3; columns: 2; column-gap: 8mm; }
.recovery-sheet.sheet header, .recovery-sheet.sheet footer, .recovery-sheet.sheet .sheet-notice { column-span: all; }
.recovery-sheet.sheet h1 { font-size: 1.4em; margin-block-end: 2mm; }
.recovery-sheet.sheet h2 { break-inside: avoid; font-size: 1.1em; margin-block: 0 1mm; padding-block-end: 0.5mm; }
.recovery-sheet.sheet section { padding-block-end: 3.5mm; }
.recovery-sheet.whole section { break-inside: avoid; }
.recovery-sheet.sheet h3, .recovery-sheet.sheet .detail-label, .recovery-sheet.sheet footer { font-size: 0.94em; }
.recovery-sheet.sheet h3 { margin-block-start: 1mm; }
.recovery-sheet.sheet li { margin-block-end: 0.5mm; }
.recovery-sheet.sheet li.blank { block-size: 7mm; margin: 0; }
.recovery-sheet.sheet .lead .words { font-size: 1.1em; }
.recovery-sheet.sheet footer { margin-block-start: 1mm; padding-block-start: 1mm; }
.recovery-sheet.a5 { font-size: 9.5pt; line-height: 1.4; }
.recovery-sheet.a5 h1 { font-size: 15pt; margin-block-end: 4mm; }
.recovery-sheet.a5 h2 { font-size: 11.5pt; margin-block: 5mm 1.5mm; }
.recovery-sheet.a5 h3 { margin-block-start: 2mm; }
.recovery-sheet.a5 .lead .words { font-size: 11pt; }
.recovery-sheet.a5 .name .words { font-size: 15pt; }
.recovery-sheet.a5 footer { margin-block-start: 6mm; }
.recovery-sheet.wallet { inline-size: 171.2mm; block-size: 54mm; display: grid; grid-template-columns: 85.6mm 85.6mm; font-size: 8pt; line-height: 1.2; outline: 0.4pt solid #000; }
.recovery-sheet.wallet header { display: none; }
.recovery-sheet.wallet .panel { position: relative; block-size: 54mm; padding: 3mm; box-sizing: border-box; overflow: hidden; }
.recovery-sheet.wallet .panel + .panel { border-inline-start: 0.4pt dashed #000; }
.recovery-sheet.wallet h2 { font-size: 9pt; margin-block: 0 1mm; padding: 0; border: 0; }
.recovery-sheet.wallet section + section h2 { margin-block-start: 1.5mm; }
.recovery-sheet.wallet h3 { font-size: 8pt; margin-block-start: 0.8mm; }
.recovery-sheet.wallet li { margin: 0; }
.recovery-sheet.wallet .lead .words { font-size: 8pt; }
.recovery-sheet.wallet .name .words { font-size: 10pt; }
.recovery-sheet.wallet footer { margin: 1mm 0 0; padding: 0; border: 0; }
.recovery-sheet.wallet footer p { font-size: 8pt; }
`;

/** The paper itself. A document has one kind, so these rules are not among the styles that all sheets share. */
const papers: Readonly<Record<SheetFormat, string>> = {
  page: '@page { margin: 16mm; }',
  sheet: '@page { margin: 10mm; }',
  a5: '@page { size: A5 portrait; margin: 12mm; }',
  wallet: '@page { margin: 16mm; }',
};

const styled = new WeakSet<Node>();

function adopt(root: Document | ShadowRoot, text: string, view: Window & typeof globalThis): void {
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
}

/** Gives a document, or a shadow tree with a preview, the styles of the sheets; once. Constructed sheets pass any CSP. */
export function adoptSheetStyles(root: Document | ShadowRoot, view: Window & typeof globalThis = window): void {
  if (styled.has(root)) return;
  styled.add(root);
  adopt(root, sheetStyles, view);
}

/** What holds the focus, inside shadow trees too. */
function focused(): HTMLElement | null {
  let held = document.activeElement;
  while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement;
  return held as HTMLElement | null;
}

/**
 * The marks by which recorders of visits leave something out, as docs/privacy-and-storage.md names them. A page puts one on its widgets;
 * the frame stands beside them, with the same words in it.
 */
const unrecorded = {
  class: 'recovery-print-frame rr-block ph-no-capture fs-exclude',
  ...{ 'data-sentry-block': '', 'data-hj-suppress': '', 'data-clarity-mask': 'true', 'data-dd-privacy': 'hidden' },
};

/**
 * Prints a document from a frame of its own: the page around the widget keeps its print styles to itself, and shadow
 * trees, which browsers cannot print alone, stay out of it. The frame is empty and same-origin, and its styles are an
 * adopted sheet, so that a strict CSP does not block them.
 *
 * Resolves when the print dialog has closed.
 */
export async function printReading(reading: ReadingDocument, format: SheetFormat): Promise<void> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(unrecorded)) frame.setAttribute(name, value);
  // Out of sight but laid out: `hidden` would leave nothing to measure or print.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    inlineSize: '210mm',
    blockSize: '297mm',
    border: '0',
  });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const held = focused();
  document.body.append(frame);
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) throw new Error('The print frame has no window.');
    adoptSheetStyles(view.document, view);
    adopt(view.document, papers[format], view);
    // Printers keep it in their lists, browsers name files by it; a document can be called by words of the person.
    view.document.title = document.title;
    const sheet = buildSheet(view.document, reading, format);
    await drawPictures(sheet, reading);
    view.document.body.append(sheet);
    fitWallet(sheet);
    fitPage(sheet);
    // Browsers send `afterprint` when their dialog closes, whether they wait in print() or return from it at once.
    const closed = new Promise<void>((resolve) => view.addEventListener('afterprint', () => resolve(), { once: true }));
    view.focus();
    view.print();
    await closed;
  } finally {
    frame.remove();
    // The frame had to have the focus; whoever pressed the button goes on from there.
    if (document.activeElement === document.body) held?.focus();
  }
}
