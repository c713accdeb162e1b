import { warnOnce } from '../../../src/widget/warn-once.js';
import { isDay } from './days.js';
import type { Jurisdiction } from './jurisdictions.js';
import { isPlanKind } from './plan-kinds.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);

const areNames = (names: unknown): boolean =>
  isObject(names) && Object.entries(names).every(([kind, list]) => isPlanKind(kind) && Array.isArray(list) && list.every(isText));

/** Whether a row of the host has the shape of a jurisdiction. */
export function isJurisdiction(row: unknown): row is Jurisdiction {
  if (!isObject(row)) return false;
  const { id, place, names, lang, signing, witnesses, mayBind, source, checkedOn } = row;
  return (
    isText(id) &&
    id.length <= 64 &&
    isText(place) &&
    areNames(names) &&
    [lang, signing, witnesses, mayBind, source].every(isTextOrNone) &&
    (checkedOn === undefined || (typeof checkedOn === 'string' && isDay(checkedOn)))
  );
}

/** What the page knows of places, and which of it is our own and so has names in every language. */
export interface Places {
  readonly ours: readonly Jurisdiction[];
  readonly known: ReadonlyMap<string, Jurisdiction>;
}

/** The rows of this page by id: ours, and those of the host, which come in place of ours with the same id. */
export function knownJurisdictions(pack: unknown, ours: readonly Jurisdiction[]): Places {
  const rows: readonly unknown[] = Array.isArray(pack) ? pack : [];
  const good = rows.filter(isJurisdiction);
  if (good.length < rows.length || (pack !== undefined && !Array.isArray(pack)))
    warnOnce('the pack "jurisdictions" holds rows that are not of type Jurisdiction. They are left out.');
  return { ours, known: new Map([...ours, ...good].map((row) => [row.id, row])) };
}
