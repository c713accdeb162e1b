import type { CSSResult, TemplateResult } from 'lit';
import { isRecoveryError, RecoveryError } from '../errors.js';
import type { Catalog } from '../i18n/catalog.js';

/** A view of its own that only some visits need, with its state. */
export interface Panel {
  render(): TemplateResult;
  /** Another record is about to appear. */
  reset?(): void;
}

/** What a file `panel.<key>.part.ts` exports. */
export interface PanelPart<Access> {
  readonly texts: Catalog | readonly Catalog[];
  readonly styles: readonly CSSResult[];
  readonly create: (access: Access) => Panel;
}

export interface PanelOwner {
  /** Takes in texts and styles. Resolves when the texts are there in the language of the page. */
  readonly equip: (texts: Catalog, styles: readonly CSSResult[]) => Promise<void>;
  readonly changed: () => void;
  readonly fail: (error: RecoveryError) => void;
}

/** The panels of one widget, each fetched when it is first shown. */
export class PanelController<Access, Key extends string> {
  readonly #panels = new Map<Key, Panel>();
  readonly #asked = new Set<Key>();

  constructor(
    private readonly parts: Readonly<Record<Key, () => Promise<PanelPart<Access>>>>,
    private readonly access: Access,
    private readonly owner: PanelOwner,
  ) {}

  /** The panel where it is here; else undefined, and it is asked for, once until `forget()`. */
  get(key: Key): Panel | undefined {
    if (!this.#panels.has(key) && !this.#asked.has(key)) void this.#load(key);
    return this.#panels.get(key);
  }

  /** Somebody turns to a panel: a failure before is no reason not to ask again. */
  forget(key: Key): void {
    if (!this.#panels.has(key)) this.#asked.delete(key);
  }

  reset(): void {
    for (const panel of this.#panels.values()) panel.reset?.();
  }

  async #load(key: Key): Promise<void> {
    this.#asked.add(key);
    try {
      const { texts, styles, create } = await this.parts[key]();
      for (const [index, one] of [texts].flat().entries()) await this.owner.equip(one, index === 0 ? styles : []);
      this.#panels.set(key, create(this.access));
      this.owner.changed();
    } catch (cause) {
      this.owner.fail(isRecoveryError(cause) ? cause : new RecoveryError('StorageLost', { cause }));
    }
  }
}
