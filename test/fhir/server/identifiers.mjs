/** Finds resources by identifier without looking at all of them: conditional requests ask for one each time. */
import { splitSearchOnComma } from '@medplum/core';

const identifiersOf = (resource) => [resource.identifier ?? [], resource.masterIdentifier ?? []].flat();
const keyOf = (type, value) => `${type}|${String(value).toLowerCase()}`;

export class IdentifierIndex {
  /** @type {Map<string, Set<string>>} ids by type and value */
  #ids = new Map();

  change(type, id, before, after) {
    for (const { value } of before ? identifiersOf(before) : []) this.#ids.get(keyOf(type, value))?.delete(id);
    for (const { value } of after ? identifiersOf(after) : []) {
      const key = keyOf(type, value);
      this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
    }
  }

  /** @returns {string[] | undefined} ids that may fit, where the search names values of identifiers */
  candidates(type, filters = []) {
    const values = filters.find(({ code, operator }) => code === 'identifier' && operator === 'eq')?.value;
    if (!values) return undefined;
    const wanted = splitSearchOnComma(values).map((value) => value.split('|').at(-1));
    // `system|` alone asks for any value.
    return wanted.includes('') ? undefined : wanted.flatMap((value) => [...(this.#ids.get(keyOf(type, value)) ?? [])]);
  }
}
