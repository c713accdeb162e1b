/** What is remembered of a database outside of it: a random id and how many changes it has seen. No subject, no word. */
export interface Mark {
  readonly id: string;
  readonly sequence: number;
  /** See {@link DatabaseMark}. A page that is left has no time to ask the database. */
  readonly locks?: number | undefined;
}

/**
 * Remembers in `localStorage` that there was a database, because a wiped or shortened one looks like a fresh start and
 * gives no other sign. Also in memory, for when both are wiped under an open page.
 */
export class Sentinel {
  #known: Mark | undefined;
  readonly #key: string;

  constructor(databaseName: string) {
    this.#key = `recovery-widgets:${databaseName}`;
  }

  /** The highest mark seen; undefined when there never was a database here. */
  read(): Mark | undefined {
    try {
      const mark = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Mark | null;
      if (typeof mark?.id === 'string' && typeof mark.sequence === 'number') this.#known = newer(mark, this.#known);
    } catch {
      // Denied or damaged: what this page remembers must do.
    }
    return this.#known;
  }

  /** To be called after the commit: a mark that runs ahead of the data would report a loss that never was. */
  write({ id, sequence, locks }: Mark): void {
    this.#known = newer({ id, sequence, locks }, this.read());
    this.#store(JSON.stringify(this.#known));
  }

  forget(): void {
    this.#known = undefined;
    this.#store();
  }

  /** Whether the browser refuses all storage to this page (a third-party frame, for one). */
  get denied(): boolean {
    try {
      localStorage.getItem(this.#key);
      return false;
    } catch {
      return true;
    }
  }

  #store(value?: string): void {
    try {
      if (value) localStorage.setItem(this.#key, value);
      else localStorage.removeItem(this.#key);
    } catch {
      // Denied or full: losses are then noticed within this page only.
    }
  }
}

function newer(mark: Mark, other: Mark | undefined): Mark {
  return other?.id === mark.id && other.sequence > mark.sequence ? other : mark;
}
