import { deepestNesting, isPlainObject, report } from './plain-data.js';
import type { Issues } from './plain-data.js';

// NUL and lone halves of surrogate pairs survive neither files nor other systems.
const brokenText = /[\0\p{Surrogate}]/gu;
// Overrides and isolates can make a name read as another one. Marks (LRM, RLM) cannot, and belong to some scripts.
const turnedText = /[\u202a-\u202e\u2066-\u2069]/g;
const nameKey = /^(name|roleText)$/;
const forbiddenKey = /^(__proto__|constructor|prototype)$/;

/**
 * Deep copy of JSON data. Anything else (functions, dates, class instances, keys that reach a prototype, nesting over 64)
 * goes to `found`. Broken characters are replaced when `repair` is set, so that half an emoji never stops a save, and
 * are refused otherwise.
 */
export function plainCopy(value: unknown, found: Issues, repair: boolean, path: (string | number)[] = []): unknown {
  const refuse = (code: string) => report(found, [...path], code);
  const copyAt = (key: string | number, item: unknown) => {
    path.push(key);
    const copy = plainCopy(item, found, repair, path);
    path.pop();
    return copy;
  };
  if (typeof value === 'string') {
    let copy = value.replace(brokenText, '\ufffd');
    if (nameKey.test(String(path.at(-1)))) copy = copy.replace(turnedText, '');
    if (copy !== value && !repair) refuse('invalid_text');
    return copy;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value;
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) {
    refuse('invalid_type');
    return;
  }
  if (path.length >= deepestNesting) {
    refuse('too_deep');
    return;
  }
  if (isList) return Array.from(value, (item, index) => copyAt(index, item));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (forbiddenKey.test(key) || key.search(brokenText) >= 0) refuse('forbidden_key');
    else if (item !== undefined) copy[key] = copyAt(key, item);
  }
  return copy;
}
