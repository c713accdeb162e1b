import { goesAlong } from '../record/sharing.js';
import type { StoredRecord } from '../record/record.js';
import type { FhirMappings } from './visible-records.js';

/**
 * Records that may be handed on, as far as it takes to see what goes along with them. Of those that are named by what belongs to them
 * only ids are kept: there can be thousands.
 */
export class Wholes {
  readonly #mappings: FhirMappings;
  readonly #ids = new Map<string, Set<string>>();
  readonly #views = new Map<string, StoredRecord[]>();

  constructor(mappings: FhirMappings) {
    this.#mappings = mappings;
    for (const { kind } of mappings.values()) {
      if (kind.belongsTo?.of) this.#ids.set(kind.name, new Set());
      else if (kind.belongsTo) this.#views.set(kind.belongsTo.kind, []);
    }
  }

  add(view: StoredRecord): void {
    this.#views.get(view.kind)?.push(view);
    for (const [name, ids] of this.#ids) {
      const belongsTo = this.#mappings.get(name)!.kind.belongsTo!;
      // By itself it would belong to any of that kind: what remains is whether as much of this one is read as it takes.
      if (belongsTo.kind === view.kind && goesAlong({ ...belongsTo, of: () => view.id }, view, view)) ids.add(view.id);
    }
  }

  /** Whether a record goes along with one of them. */
  take(record: StoredRecord): boolean {
    const belongsTo = this.#mappings.get(record.kind)?.kind.belongsTo;
    if (!belongsTo) return false;
    if (belongsTo.of) return this.#ids.get(record.kind)!.has(String(belongsTo.of(record)));
    return this.#views.get(belongsTo.kind)!.some((view) => goesAlong(belongsTo, record, view));
  }
}
