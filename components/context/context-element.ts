import { html, type PropertyValues, type TemplateResult } from 'lit';
import { defineCatalog } from '../../src/i18n/catalog.js';
import { tokens } from '../../src/theme/tokens.js';
import type { Settings } from '../../src/host/page-configuration.js';
import { ContextProvider } from '../../src/widget/context.js';
import { RecoveryElement } from '../../src/widget/recovery-element.js';

const settingNames = ['store', 'subject', 'actor', 'strings', 'safety', 'voice', 'storage', 'packs', 'leaveTo'] as const;

/**
 * Gives store, subject, actor, wording, safety and voice to all widgets inside, however deep and whenever they appear.
 * Has no look of its own but the theme. A `lang` on it is the language of everything inside. Contexts may be nested;
 * the nearer one wins, setting by setting.
 *
 * @tag recovery-context
 * @tagname recovery-context
 * @slot - The page's own markup with the widgets
 */
export class RecoveryContext extends RecoveryElement {
  static override styles = tokens;

  protected readonly catalog = defineCatalog({ name: 'context', languages: {}, english: {} });
  private readonly provider = new ContextProvider(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // Takes in what was set before the element was defined.
    this.performUpdate();
    this.provider.value = this.#settings();
    this.provider.connect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.provider.value = this.#settings();
  }

  /** What this element and the contexts around it set; the page's own configuration is asked by each widget itself. */
  #settings(): Settings {
    const inner = this.settingsLayers.slice(0, -1);
    const found: Record<string, unknown> = {};
    for (const name of settingNames) {
      const layers = inner.map((layer) => layer[name] ?? undefined).filter((value) => value !== undefined);
      if (layers.length === 0) continue;
      found[name] = name === 'strings' ? mergeStrings(layers as NonNullable<Settings['strings']>[]) : layers[0];
    }
    return found;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override renderContent(): undefined {
    return undefined;
  }
}

/** Wording is merged text by text, so that an inner context need not repeat the outer one. */
function mergeStrings(layers: readonly NonNullable<Settings['strings']>[]): NonNullable<Settings['strings']> {
  const merged: Record<string, object> = {};
  for (const layer of [...layers].reverse())
    for (const [name, texts] of Object.entries(layer)) merged[name] = { ...merged[name], ...texts };
  return merged;
}
