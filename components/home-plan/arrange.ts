import { isOneOf } from '../../src/record/is-one-of.js';
import type { StoredRecord } from '../../src/record/record.js';
import { rows, type Row } from './choices.js';
import type { HomeOption, HomePlan } from './schema.js';

type Arranged = HomePlan['arranged'];

/** In the order of `wanted`; what is not named there comes after, in its own order. */
function inOrder<Item>(items: readonly Item[], wanted: readonly string[], nameOf: (item: Item) => string): Item[] {
  const place = (item: Item): number => {
    const index = wanted.indexOf(nameOf(item));
    return index < 0 ? wanted.length : index;
  };
  return [...items].sort((one, other) => place(one) - place(other));
}

/** Homes as the person arranged them; those that were added since come last, oldest first. */
export function arrangedOptions(
  options: readonly StoredRecord<HomeOption>[],
  { options: wanted }: Arranged,
): StoredRecord<HomeOption>[] {
  const oldestFirst = [...options].sort((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
  return inOrder(oldestFirst, wanted, ({ id }) => id);
}

/** Rows of the table that the person did not leave out, in their order. */
export function arrangedRows({ rows: wanted, hidden }: Arranged): Row[] {
  return inOrder(rows, wanted, (row) => row).filter((row) => !hidden.includes(row));
}

/** Moves one of the names by a place. The same list where it stands at an end already. */
export function moved(names: readonly string[], name: string, by: -1 | 1): string[] {
  const from = names.indexOf(name);
  const to = from + by;
  const result = [...names];
  if (from < 0 || to < 0 || to >= names.length) return result;
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}

/** Moves a row among those that are shown; the ones that are left out keep their places. */
export function movedRow(arranged: Arranged, row: Row, by: -1 | 1): string[] {
  const shown = moved(arrangedRows(arranged), row, by);
  const hidden = arranged.hidden.filter((one) => isOneOf(rows, one));
  return [...shown, ...hidden];
}
