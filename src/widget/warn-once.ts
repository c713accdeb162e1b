const said = new Set<string>();

/** Tells a developer something once per page. Never a word of the person. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`recovery-widgets: ${message}`);
}

/** Warns about an attribute whose value is none of the allowed words. The value is kept (conventions.md). */
export function checkWord<Name extends string>(
  element: Element & Readonly<Partial<Record<Name, string | undefined>>>,
  attribute: Name,
  allowed: readonly string[],
): void {
  const value: string | undefined = element[attribute];
  if (!value || allowed.includes(value)) return;
  warnOnce(`<${element.localName}> does not know this value of "${attribute}". Allowed: ${allowed.join(', ')}.`);
}
