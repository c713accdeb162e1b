import { buildSheet, fitWallet, sheetStyles, type SheetFormat } from './print-sheet.js';
import type { ReadingDocument } from './reading-document.js';

/**
 * Prints a document from a frame of its own: the page around the widget keeps its print styles to itself, and shadow
 * trees, which browsers cannot print alone, stay out of it. The frame is empty and same-origin, and its styles are an
 * adopted sheet, so that a strict CSP does not block them.
 *
 * Resolves when the print dialog has closed.
 */
export async function printReading(reading: ReadingDocument, format: SheetFormat): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = reading.title;
  // Out of sight but laid out: `hidden` would leave nothing to measure or print.
  frame.className = 'recovery-print-frame';
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-10000px', inlineSize: '210mm', blockSize: '297mm', border: '0' });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) throw new Error('The print frame has no window.');
    const styles = new view.CSSStyleSheet();
    styles.replaceSync(sheetStyles);
    view.document.adoptedStyleSheets = [styles];
    view.document.title = reading.title;
    const sheet = buildSheet(view.document, reading, format);
    view.document.body.append(sheet);
    fitWallet(sheet);
    const closed = new Promise<void>((resolve) => view.addEventListener('afterprint', () => resolve(), { once: true }));
    view.focus();
    view.print();
    // Some browsers return from print() at once, others after the dialog; one of the two always ends it.
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 60_000))]);
  } finally {
    frame.remove();
  }
}
