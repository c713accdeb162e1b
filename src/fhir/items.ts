/** Entries of a list of others. What stands in its place may be none: nothing that was not written here is taken for what it should be. */
export const items = <Item>(value: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(value) ? (value as Item[]) : [];
