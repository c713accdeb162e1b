import type { InputIssue } from '../errors.js';

/** Deepest nesting of any data that the SDK takes in. */
export const deepestNesting = 64;

export type Path = readonly (string | number)[];

/** Collects what is wrong with an input. */
export type Issues = InputIssue[];

/** Whether there are as many issues as anybody reads. */
export function isFull(found: Issues): boolean {
  return found.length >= 50;
}

export function report(found: Issues, path: Path, code: string): void {
  if (!isFull(found)) found.push({ path, code });
}

/** Whether a value is an object made by braces (also in another frame): no array, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
