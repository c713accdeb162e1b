import { RecoveryError } from '../../../src/errors.js';
import type { CardPanelAccess } from '../panels.js';
import type { Jurisdiction } from './jurisdiction.js';
import type * as Part from './places.about-places-writing.part.js';

/** After a failure the next render asks again, but not before so many milliseconds. */
const pause = 5_000;

/** What is known of places, with what the page adds. */
export class Places {
  #part: typeof Part | undefined;
  #isAsked = false;
  #pack: unknown = this;
  #rows: readonly Jurisdiction[] = [];

  constructor(private readonly access: CardPanelAccess) {}

  /** Undefined until they have been fetched. */
  rows(): readonly Jurisdiction[] | undefined {
    if (!this.#part) {
      if (!this.#isAsked) void this.#load();
      return undefined;
    }
    const pack = this.access.packs()['jurisdictions'];
    // The rows are read anew only where the page gives others.
    if (pack !== this.#pack) [this.#pack, this.#rows] = [pack, this.#part.withPack(pack)];
    return this.#rows;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#part = await import('./places.about-places-writing.part.js');
      this.access.changed();
    } catch (cause) {
      setTimeout(() => (this.#isAsked = false), pause);
      this.access.fail(new RecoveryError('StorageLost', { cause }));
    }
  }
}
