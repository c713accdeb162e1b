import { warnOnce } from '../../../src/widget/warn-once.js';
import type { Jurisdiction } from './jurisdiction.js';
import { jurisdictions } from './jurisdictions.js';
import type { PlanKind } from './plan-kinds.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isLocalText = (value: unknown): boolean =>
  isText(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText));
const optional =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || check(value);

// Written out: what this part shared with the panel would have to lie in the widget's own file.
const kinds: Readonly<Record<PlanKind | 'any', true>> = {
  'crisis-card': true,
  'joint-crisis-plan': true,
  'advance-statement': true,
  'advance-refusal': true,
  'agent-appointment': true,
  'self-binding': true,
  any: true,
};
const areNames = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(([kind, names]) => Object.hasOwn(kinds, kind) && Array.isArray(names) && names.every(isText));

const checks: Readonly<Record<keyof Jurisdiction, (value: unknown) => boolean>> = {
  // As long as a plan can keep it.
  id: (value) => isText(value) && (value as string).length <= 256,
  place: isLocalText,
  names: areNames,
  namesIn: optional(isText),
  signing: optional(isLocalText),
  witnesses: optional(isLocalText),
  binding: optional(isLocalText),
  source: optional(isText),
  checkedOn: optional((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)),
  checked: optional((value) => value === false),
};

const isJurisdiction = (row: unknown): row is Jurisdiction =>
  isObject(row) && Object.entries(checks).every(([key, check]) => check(row[key]));

/** Our rows and those of the host, of which one with the same id takes the place of ours. Rows that cannot be read are left out. */
export function withPack(pack: unknown): readonly Jurisdiction[] {
  const given: readonly unknown[] = Array.isArray(pack) ? pack : [];
  const good = given.filter(isJurisdiction);
  if (good.length < given.length || (pack !== undefined && !Array.isArray(pack)))
    warnOnce('the pack "jurisdictions" holds a row that is not a Jurisdiction. It was left out.');
  return [...new Map([...jurisdictions, ...good].map((row) => [row.id, row])).values()];
}
