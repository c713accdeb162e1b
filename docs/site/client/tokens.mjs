// The fields that set custom properties, and the place where they stand.

/** Where there is room beside the widget its settings lie open; on a small screen they would push the widget away. */
export function openWhereWide(section) {
  const isWide = matchMedia('(min-width: 64rem)').matches;
  for (const part of section.querySelectorAll('[data-open-where-wide]')) part.open = isWide;
}

/** @param form that holds them @param changed is told of all tokens that were set, name → value, after each change */
export function watchTokens(form, changed) {
  const set = new Map();
  const fields = [...form.querySelectorAll('[data-token]')];
  const starts = new Map(fields.map((field) => [field, field.value]));
  form.addEventListener('input', ({ target }) => {
    const { token, unit = '' } = target.dataset;
    if (!token) return;
    if (target.value) set.set(token, target.value + unit);
    else set.delete(token);
    changed(set);
  });
  form.querySelector('[data-untouch]').addEventListener('click', () => {
    for (const field of fields) field.value = starts.get(field);
    set.clear();
    changed(set);
  });
  return set;
}

/** Sets them on an element, and takes away those that are no longer set. Not by a style attribute: a strict policy forbids that. */
export function applyTokens(element, tokens) {
  for (const name of [...element.style]) if (!tokens.has(name)) element.style.removeProperty(name);
  for (const [name, value] of tokens) element.style.setProperty(name, value);
}
