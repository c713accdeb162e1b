import { inflateSync } from 'node:zlib';

// Reads the words of a PDF that Chromium wrote, so that the test of the paper needs no other program. Chromium names
// fonts by number, writes glyphs as hexadecimal strings, and brings a table from glyph to letter for each font.

function objectsOf(pdf) {
  const source = pdf.toString('latin1');
  const objects = new Map();
  const pattern = /(\d+) 0 obj\b([\s\S]*?)\bendobj/g;
  for (let match; (match = pattern.exec(source));) {
    const [, number, content] = match;
    const start = /stream\r?\n/.exec(content);
    const head = start ? content.slice(0, start.index) : content;
    let text = '';
    if (start) {
      const body = Buffer.from(content.slice(start.index + start[0].length, content.lastIndexOf('endstream')), 'latin1');
      try {
        text = head.includes('/FlateDecode') ? inflateSync(body).toString('latin1') : body.toString('latin1');
      } catch {
        // A picture or a font file: no words in it.
      }
    }
    objects.set(number, { head, text });
  }
  return objects;
}

function lettersOf(table) {
  const letters = new Map();
  const text = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from, to] of block.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) letters.set(parseInt(from, 16), text(to));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, until, to] of block.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      for (let code = parseInt(from, 16), offset = 0; code <= parseInt(until, 16); code++, offset++)
        letters.set(code, String.fromCodePoint(parseInt(to, 16) + offset));
  return letters;
}

/** All words of the document, without spaces: how far letters stand apart is layout, not text. */
export function lettersInPdf(pdf) {
  const objects = objectsOf(Buffer.from(pdf));
  const fonts = new Map();
  for (const { head } of objects.values())
    for (const [, name, number] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1];
      if (table) fonts.set(name, lettersOf(objects.get(table).text));
    }
  let words = '';
  for (const { text } of objects.values()) {
    if (!/\bBT\b/.test(text)) continue;
    let letters;
    for (const [, font, hex] of text.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/gi)) {
      if (font) letters = fonts.get(font);
      else for (const [code] of hex.matchAll(/.{4}/g)) words += letters?.get(parseInt(code, 16)) ?? '';
    }
  }
  return words.normalize('NFKC').replace(/\s/g, '');
}
