import type { Catalog, Message, StringOverrides, Voice } from './catalog.js';
import { translationsOf } from './languages.js';
import { pluralCategory } from './formats.js';

export type Parameters = Readonly<Record<string, string | number>>;

/** All that decides which words appear. */
export interface Wording {
  readonly language: string;
  readonly voice: Voice;
  /** Overrides, nearest first: instance, context, page. */
  readonly overrides: readonly (StringOverrides | undefined)[];
}

const fill = (text: string, parameters: Parameters): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in parameters ? String(parameters[name]) : whole));

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
      if (found !== undefined) return fill(choose(found, wording, parameters), parameters);
    }
    for (const translation of translationsOf(catalog, wording.language)) {
      const found = translation[key];
      if (found !== undefined) return fill(choose(found, wording, parameters), parameters);
    }
    const found = catalog.english[key];
    if (found !== undefined) return fill(choose(found, { ...wording, language: 'en' }, parameters), parameters);
  }
  console.warn(`recovery-widgets: there is no text with the key "${key}".`);
  return '';
}
