import type { CrisisPlan } from '../schema.js';

/** The digest of a plan; undefined where this page cannot make it. See content-digest.ts. */
export async function digestOf(plan: CrisisPlan): Promise<string | undefined> {
  try {
    const { contentDigest } = await import('./content.digest.part.js');
    return await contentDigest(plan);
  } catch {
    // Nobody is kept from the words because they cannot be compared: the card says that they were not checked.
    return undefined;
  }
}

/** Digests of signed plans for views that cannot wait: undefined first, and the view is drawn again when it is there. */
export class PresentDigest {
  /** By plan, so that a late answer never speaks of another one: bodies are never changed in place. */
  readonly #known = new WeakMap<CrisisPlan, string | undefined>();

  constructor(private readonly changed: () => void) {}

  /** @param isNeeded only a plan with signatures has its own, unless somebody asks for it */
  of(plan: CrisisPlan, isNeeded = plan.formal.signatures.length > 0): string | undefined {
    if (isNeeded && !this.#known.has(plan)) void this.#make(plan);
    return this.#known.get(plan);
  }

  async #make(plan: CrisisPlan): Promise<void> {
    this.#known.set(plan, undefined);
    const digest = await digestOf(plan);
    if (digest === undefined) return;
    this.#known.set(plan, digest);
    this.changed();
  }
}
