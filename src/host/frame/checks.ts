import { deepestNesting, isPlainObject } from '../../record/plain-data.js';

/** Whether a value has the form that is wanted. */
export type Check = (value: unknown) => boolean;

export const text =
  (most: number, pattern = /^/): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most && pattern.test(value);
export const word =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
export const flag: Check = (value) => typeof value === 'boolean';
export const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
export const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
/** Names with values, such as texts by key. */
export const table =
  (name: Check, check: Check): Check =>
  (value) =>
    isPlainObject(value) && Object.entries(value).every(([key, item]) => name(key) && check(item));
export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** An object with these keys and no other one. What is optional may be left out. */
export const closed =
  (wanted: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value) =>
    isPlainObject(value) &&
    Object.keys(wanted).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, item]) => {
      const check = Object.hasOwn(wanted, key) ? wanted[key] : Object.hasOwn(optional, key) && optional[key];
      return check ? check(item) : false;
    });

const reachesPrototype = /^(__proto__|constructor|prototype)$/;

/** What is left of an allowance: below zero where it does not do, `NaN` for more than plain data. Stops as soon as either is known. */
function remaining(value: unknown, allowance: number, depth = 0): number {
  if (typeof value === 'string') return allowance - value.length;
  if (value === null || value === undefined || typeof value === 'boolean' || Number.isFinite(value)) return allowance - 1;
  if (depth > deepestNesting || !(Array.isArray(value) || isPlainObject(value))) return NaN;
  let left = allowance;
  // What is named twice counts twice: a few lists inside each other would keep whoever reads them busy for years.
  for (const [key, item] of Object.entries(value)) {
    left = reachesPrototype.test(key) ? NaN : remaining(item, left - key.length - 1, depth + 1);
    if (!(left >= 0)) break;
  }
  return left;
}

/** Why a value of another window is not taken in: too large, or more than plain data. */
export type Fault = 'size' | 'shape';

/**
 * Whether a value is plain data: no function, no instance, no key that reaches a prototype, no nesting over 64.
 * @param most characters and values in it
 */
export function faultOf(value: unknown, most: number): Fault | undefined {
  const left = remaining(value, most);
  return left >= 0 ? undefined : left < 0 ? 'size' : 'shape';
}
