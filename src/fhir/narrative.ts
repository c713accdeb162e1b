/** Some lines in the person's words under a label of ours. */
export interface Passage {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface Narrative {
  readonly status: 'generated';
  readonly div: string;
}

// What XML 1.0 cannot hold, and halves of characters.
const unwritable = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as text of XML: nothing in them is ever read as markup. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (character) => entities[character]!);

/** Words as a string of FHIR, which has no control characters and is never empty. Undefined where nothing is left. */
export function wordsOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const kept = text.replace(unwritable, '\ufffd').trim();
  return kept === '' ? undefined : kept;
}

/** The texts of lines of a list, those that hold words. Takes what is stored, unchecked. */
export const linesOf = (items: unknown, name = 'text'): string[] =>
  (Array.isArray(items) ? (items as (Readonly<Record<string, unknown>> | null)[]) : []).flatMap(
    (item) => wordsOf(item?.[name]) ?? [],
  );

const paragraph = (line: string): string => `<p>${escaped(line).replace(/\r\n|[\r\n]/g, '<br/>')}</p>`;

const heading = (label: string, language: string): string => `<p lang="${escaped(language)}"><b>${escaped(label)}</b></p>`;

/**
 * Passages as XHTML, for people who read the resource in a viewer.
 * @param lang of the person's words
 * @param language of our labels
 */
export const narrative = (title: string, passages: readonly Passage[], lang: string, language: string): Narrative => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${escaped(lang)}" xml:lang="${escaped(lang)}">${heading(title, language)}${passages
    .filter(({ lines }) => lines.length > 0)
    // A resource that says one thing is called by it, and does not say so twice.
    .map(({ label, lines }) => (label === title ? '' : heading(label, language)) + lines.map(paragraph).join(''))
    .join('')}</div>`,
});

/** A narrative as a page of its own: XHTML, so that it can be read as XML as well. */
export const pageOf = (title: string, { div }: Narrative, lang: string): string =>
  `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="${escaped(lang)}"><head><meta charset="utf-8"/><title>${escaped(
    title,
  )}</title></head><body dir="auto">${div}</body></html>`;
