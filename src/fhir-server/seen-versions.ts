import type { RecordReference } from '../record/record.js';
import { placeOf } from '../store/rows.js';
import type { StoredVersion } from './stored-resource.js';

interface Seen {
  /** Undefined where there was none. */
  readonly version: StoredVersion | undefined;
  /** When the server was asked, by `performance.now()`: what it said was true then, or a little later. */
  readonly asked: number;
}

/** What the server last said of each record. */
export class SeenVersions {
  readonly #byPlace = new Map<string, Seen>();

  /** An answer to an earlier question may come later, and counts less. */
  note(reference: RecordReference, seen: Seen): void {
    const place = placeOf(reference);
    if ((this.#byPlace.get(place)?.asked ?? 0) <= seen.asked) this.#byPlace.set(place, seen);
  }

  get(reference: RecordReference): Seen | undefined {
    return this.#byPlace.get(placeOf(reference));
  }

  /** What is certainly not older than a moment. */
  since(reference: RecordReference, moment: number | undefined): Seen | undefined {
    const seen = this.get(reference);
    return moment !== undefined && seen && seen.asked > moment ? seen : undefined;
  }

  forget(subject: string): void {
    for (const place of this.#byPlace.keys()) if ((JSON.parse(place) as string[])[0] === subject) this.#byPlace.delete(place);
  }
}
