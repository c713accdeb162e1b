/** References between the entries of a transaction: the address that the client made up becomes the one that the server gave. */
import { refusal } from './outcomes.mjs';

const isPlaceholder = (text) => /^urn:(?:uuid|oid):/.test(text);

function inText(text, places, key) {
  if (places.has(text)) return places.get(text);
  // Identifiers are such addresses too, and stand for themselves.
  if (key === 'reference' && isPlaceholder(text)) throw refusal(400, `"${text}" is not the fullUrl of an entry`);
  if (key !== 'div') return text;
  return [...places].reduce((div, [from, to]) => div.replaceAll(`"${from}"`, `"${to}"`), text);
}

/**
 * @param {unknown} value a resource or a part of it
 * @param {Map<string, string>} places `Type/id` by the fullUrl of the entry
 */
export function withReferences(value, places, key) {
  if (typeof value === 'string') return key === 'system' || key === 'value' ? value : inText(value, places, key);
  if (Array.isArray(value)) return value.map((one) => withReferences(one, places, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withReferences(one, places, name)]));
}
