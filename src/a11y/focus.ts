import type { LitElement, ReactiveController } from 'lit';

/**
 * Moves the focus once the element has rendered: to the first control or focusable element that the selector finds.
 * For use after adding (focus the new field) and removing (focus the undo line), so that it never falls to `<body>`.
 */
export async function focusWhenRendered(element: LitElement, selector: string): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/**
 * Keeps the focus where it was through renders. A line that comes in above from elsewhere must not slip under the
 * cursor: the field with the same id gets it, and the selection. Where what held it goes away (a button that has done its
 * work, a view that gives way to another), the frame around it gets it, or the first place that is there.
 */
export class FocusKeeper implements ReactiveController {
  #held: HTMLInputElement | null | undefined;
  #around: HTMLElement | null | undefined;
  #id = '';
  #selection: [start: number | null, end: number | null] = [null, null];

  /** @param places selectors, the most fitting first */
  constructor(
    private readonly owner: LitElement,
    private readonly places: readonly string[],
  ) {
    owner.addController(this);
  }

  hostUpdate(): void {
    const held = (this.#held = this.owner.shadowRoot?.activeElement as HTMLInputElement | null | undefined);
    if (!held) return;
    this.#around = held.parentElement?.closest<HTMLElement>('[tabindex="-1"]');
    this.#id = held.id;
    this.#selection = [held.selectionStart, held.selectionEnd];
  }

  hostUpdated(): void {
    const root = this.owner.shadowRoot!;
    const held = this.#held;
    if (!held || (root.activeElement && held.id === this.#id)) return;
    const same = this.#id ? (root.getElementById(this.#id) as HTMLInputElement | null) : held;
    const places = this.places.map((selector) => root.querySelector<HTMLElement>(selector));
    [same, this.#around, ...places].find((place) => place?.isConnected)?.focus();
    if (same && typeof this.#selection[0] === 'number') same.setSelectionRange(...this.#selection);
  }
}
