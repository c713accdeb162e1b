import type { LitElement } from 'lit';

/**
 * Moves the focus once the element has rendered: to the first control or focusable element that the selector finds.
 * For use after adding (focus the new field) and removing (focus the undo line), so that it never falls to `<body>`.
 */
export async function focusWhenRendered(element: LitElement, selector: string): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
