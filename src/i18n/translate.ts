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
    if (!Object.hasOwn(parameters, name)) return whole;
    const value = String(parameters[name]);
    if (directionOf(language) === 'ltr') return value;
    return `${/^[+\d][\d ]*$/.test(value) ? '\u2066' : '\u2068'}${value}\u2069`;
  });

/** The form of a message that applies. Undefined where the wording of a host is no text: the next layer is asked then. */
function choose(message: Message | undefined, { voice }: Wording, language: string, parameters: Parameters): string | undefined {
  if (typeof message === 'string') return message;
  if (typeof message !== 'object' || message === null) return undefined;
  const forms = message as Readonly<Record<string, string>>;
  const form =
    'we' in forms ? forms[voice] : (forms[pluralCategory(language, Number(parameters['count'] ?? 0))] ?? forms['other']);
  return typeof form === 'string' ? form : undefined;
}

/**
 * Finds a text: instance → context → page → registered or loaded language → English, in the widget's own catalog and
 * then in the common one. A key that nobody knows gives an empty text and a warning: a key is never shown.
 */
export function translate(catalogs: readonly Catalog[], key: string, wording: Wording, parameters: Parameters = {}): string {
  for (const catalog of catalogs) {
    const layers = [...wording.overrides.map((layer) => layer?.[catalog.name]), ...translationsOf(catalog, wording.language)];
    let found: string | undefined;
    for (const layer of layers) found ??= choose(layer?.[key], wording, wording.language, parameters);
    found ??= choose(catalog.english[key], wording, 'en', parameters);
    if (found !== undefined) return fill(found, parameters, wording.language);
  }
  console.warn(`recovery-widgets: there is no text with the key "${key}".`);
  return '';
}
