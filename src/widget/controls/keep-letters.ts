/**
 * Keeps the letters a person types from setting off shortcuts of the page around the widget (a letter that opens the
 * host's search would take their words away). Keys with Ctrl, Meta or Alt, Escape and Tab still reach the page.
 */
export function keepLetters(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1) event.stopPropagation();
}
