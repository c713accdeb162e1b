import type { Catalog, Message, StringOverrides, Voice } from './catalog.js';
import { translationsOf } from './languages.js';
import { directionOf, pluralCategory } from './formats.js';

export type Parameters = Readonly<Record<string, string | number>>;

/** All that decides which words appear. */
export interface Wording {
  readonly language: string;
  readonly voice: Voice;
  /** Overrides, nearest first: instance, context, page. */
  readonly overrides: readonly (StringOverrides | undefined)[];
}

/**
 * Puts parameters into a text. In a line that runs from right to left each is isolated, or the groups of a telephone
 * number would change places and a name could turn the words around it.
 */
const fill = (text: string, parameters: Parameters, language: string): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!(name in parameters)) return whole;
    const value = String(parameters[name]);
    if (directionOf(language) === 'ltr') return value;
    return `${/^[+\d][\d ]*$/.test(value) ? '\u2066' : '\u2068'}${value}\u2069`;
  });

function choose(message: Message, wording: Wording, parameters: Parameters): string {
  if (typeof message === 'string') return message;
  if ('we' in message) return message[wording.voice];
  return message[pluralCategory(wording.language, Number(parameters['count'] ?? 0))] ?? message.other;
}

/**
 * Finds a text: instance → context → page → registered or loaded language → English, in the widget's own catalog and
 * then in the common one. A key that nobody knows gives an empty text and a warning: a key is never shown.
 */
export function translate(catalogs: readonly Catalog[], key: string, wording: Wording, parameters: Parameters = {}): string {
  for (const catalog of catalogs) {
    for (const layer of wording.overrides) {
      const found = layer?.[catalog.name]?.[key];
      if (found !== undefined) return fill(choose(found, wording, parameters), parameters, wording.language);
    }
    for (const translation of translationsOf(catalog, wording.language)) {
      const found = translation[key];
      if (found !== undefined) return fill(choose(found, wording, parameters), parameters, wording.language);
    }
    const found = catalog.english[key];
    if (found !== undefined) return fill(choose(found, { ...wording, language: 'en' }, parameters), parameters, wording.language);
  }
  console.warn(`recovery-widgets: there is no text with the key "${key}".`);
  return '';
}
