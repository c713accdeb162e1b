import type { LitElement, ReactiveController } from 'lit';

/** Anything in a list has an id, by which merges and focus find it. */
export interface ListItem {
  readonly id: string;
}

/** What was taken out of a list, and where, until the person leaves the widget or puts it back. */
interface RemovedItem {
  readonly item: ListItem;
  readonly index: number;
}

/** How the lists of a widget are read and written. `path` names the list inside the body. */
export interface ListAccess {
  read(path: string): readonly ListItem[];
  write(path: string, items: readonly ListItem[]): void;
  say(message: 'moved' | 'removed', parameters?: Record<string, number>): void;
}

const field = 'input, textarea, select';

/** Adding, moving, removing and putting back in lists, with the focus where the eyes are. */
export class ListController implements ReactiveController {
  readonly #removed = new Map<string, RemovedItem>();
  /** Counts what was taken out, put back and forgotten: differs when an undo line may stand somewhere else. */
  changes = 0;

  constructor(
    private readonly owner: LitElement,
    private readonly access: ListAccess,
  ) {
    owner.addController(this);
  }

  hostConnected(): void {
    this.reset();
  }

  /** Forgets what could be put back: another subject's words must not come back under this one. */
  reset(): void {
    this.#removed.clear();
    this.changes++;
  }

  /** The place in the list where an undo line stands; none when the item has come back by another way. */
  removedAt(path: string): number | undefined {
    const removed = this.#removed.get(path);
    return removed && !this.access.read(path).some(({ id }) => id === removed.item.id) ? removed.index : undefined;
  }

  add(path: string, item: ListItem): void {
    this.access.write(path, [...this.access.read(path), item]);
    void this.#focus(path, item.id, field);
  }

  /** Moves an item by one place; the focus stays on the button that was pressed, or on its twin at an end of the list. */
  move(path: string, id: string, by: -1 | 1): void {
    const items = [...this.access.read(path)];
    const from = items.findIndex((item) => item.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= items.length) return;
    items.splice(to, 0, ...items.splice(from, 1));
    this.access.write(path, items);
    this.access.say('moved', { position: to + 1, count: items.length });
    void this.#focus(path, id, `[data-move="${by}"]:not(:disabled)`, '[data-move]:not(:disabled)');
  }

  remove(path: string, id: string): void {
    const items = this.access.read(path);
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    if (!item) return;
    this.#removed.set(path, { item, index });
    this.changes++;
    this.access.write(
      path,
      items.filter((other) => other.id !== id),
    );
    this.access.say('removed');
    void this.#focus(path, undefined, 'button');
  }

  putBack(path: string): void {
    const removed = this.#removed.get(path);
    if (!removed || this.removedAt(path) === undefined) return;
    this.#removed.delete(path);
    this.changes++;
    this.access.write(path, insertAt(this.access.read(path), removed));
    // A row that only shows words has no field.
    void this.#focus(path, removed.item.id, field, '[tabindex]');
  }

  /** Focuses the first that is found in the row of an item, or in the undo line of the list. */
  async #focus(path: string, id: string | undefined, ...selectors: string[]): Promise<void> {
    await this.owner.updateComplete;
    // Compared, not selected: ids come out of records, where they may hold anything and stand in several lists.
    const rows = [...this.owner.renderRoot.querySelectorAll<HTMLElement>('[data-list] > *')];
    const row = rows.find(({ dataset, parentElement }) => parentElement!.dataset['list'] === path && dataset['item'] === id);
    const [found] = selectors.flatMap((selector) => row?.querySelector<HTMLElement>(selector) ?? []);
    found?.focus();
  }

  /** Alt + arrow keys move the item that holds the focus. */
  handleKey(path: string, id: string, event: KeyboardEvent): void {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (!by) return;
    event.preventDefault();
    this.move(path, id, by as -1 | 1);
  }
}

function insertAt(items: readonly ListItem[], { item, index }: RemovedItem): ListItem[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}
