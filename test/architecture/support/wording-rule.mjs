/** One rule: `find` is looked for in a text, `offer` is what to say instead. */
export const rule = (id, find, offer) => ({ id, find, offer });
