import type { InputIssue } from '../errors.js';

/** Deepest nesting of any data that the SDK takes in. */
export const deepestNesting = 64;
const mostIssues = 50;

// NUL and lone halves of surrogate pairs survive neither files nor other systems.
const brokenText = /[\0\p{Surrogate}]/gu;
// Overrides and isolates can make a name read as another one. Marks (LRM, RLM) cannot, and belong to some scripts.
const turnedText = /[\u202a-\u202e\u2066-\u2069]/g;
const nameKey = /^(name|roleText)$/;
const forbiddenKey = /^(__proto__|constructor|prototype)$/;

/** Collects what is wrong with an input; keeps no more than 50 entries. */
export class IssueList {
  readonly issues: InputIssue[] = [];

  add(path: readonly (string | number)[], code: string): void {
    if (!this.full) this.issues.push({ path, code });
  }

  get full(): boolean {
    return this.issues.length >= mostIssues;
  }
}

/**
 * Deep copy of JSON data. Anything else (functions, dates, class instances, keys that reach a prototype, nesting over 64)
 * goes to `found`. Broken characters are replaced when `repair` is set, so that half an emoji never stops a save, and
 * are refused otherwise.
 */
export function plainCopy(value: unknown, found: IssueList, repair: boolean, path: (string | number)[] = []): unknown {
  const refuse = (code: string) => found.add([...path], code);
  const copyAt = (key: string | number, item: unknown) => {
    path.push(key);
    const copy = plainCopy(item, found, repair, path);
    path.pop();
    return copy;
  };
  if (typeof value === 'string') return copyText(value, nameKey.test(String(path.at(-1))), repair, refuse);
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (!Array.isArray(value) && !isPlainObject(value)) return refuse('invalid_type');
  if (path.length >= deepestNesting) return refuse('too_deep');
  if (Array.isArray(value)) return Array.from(value, (item, index) => copyAt(index, item));
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (forbiddenKey.test(key) || key.search(brokenText) >= 0) refuse('forbidden_key');
    else if (item !== undefined) copy[key] = copyAt(key, item);
  }
  return copy;
}

/** Whether a value is an object made by braces (also in another frame): no array, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyText(text: string, isName: boolean, repair: boolean, refuse: (code: string) => void): string {
  const whole = text.replace(brokenText, '\ufffd');
  const copy = isName ? whole.replace(turnedText, '') : whole;
  if (copy !== text && !repair) refuse('invalid_text');
  return copy;
}
