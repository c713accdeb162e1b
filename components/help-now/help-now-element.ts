import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Catalog } from '../../src/i18n/catalog.js';
import { commonWritingCatalog } from '../../src/i18n/writing-messages.js';
import { controls } from '../../src/theme/controls.js';
import { tokens } from '../../src/theme/tokens.js';
import { HelpController } from '../../src/widget/help-controller.js';
import { helpStyles } from '../../src/widget/help-slot.js';
import { leaveLine } from '../../src/widget/leave-line.js';
import { RecoveryElement } from '../../src/widget/recovery-element.js';
import { helpNowCatalog, type HelpNowMessages } from './messages.js';

/**
 * The help slot, always open: the emergency number and help lines that the host set and checked, then the person's own
 * people from their crisis card. Needs no network; where nothing is set it says so and guesses nothing.
 *
 * What stands inside the tag is readable without script, and stays below the lines once the element runs: a page can
 * write its own numbers there as plain links.
 *
 * @tag recovery-help-now
 * @tagname recovery-help-now
 * @attr {string} lang - language of the texts; the nearest `lang` on the page where not set
 * @fires {RecoveryEvent} recovery-safety-stale - help lines were not checked for too long (for the host)
 * @slot - The page's own words and links for people who need help
 * @cssprop --recovery-accent - colour of the main action, links and focus
 * @cssprop --recovery-on-accent - text on the accent
 * @cssprop --recovery-text - text; the page's own where not set
 * @cssprop --recovery-background - background; the page's own where not set
 * @cssprop --recovery-quiet-text - labels and help
 * @cssprop --recovery-line - hairlines between groups
 * @cssprop --recovery-field - background of fields
 * @cssprop --recovery-field-line - border of fields and buttons
 * @cssprop --recovery-soft - background of notices and pressed buttons
 * @cssprop --recovery-focus - outline of the focus
 * @cssprop --recovery-radius - corners
 * @cssprop --recovery-target - smallest height of what can be pressed
 * @cssprop --recovery-font - font family; the page's own where not set
 * @cssprop --recovery-font-small - size of labels
 * @cssprop --recovery-font-large - size of titles and of what comes first
 * @cssprop --recovery-font-larger - size of the most important words
 */
export class RecoveryHelpNow extends RecoveryElement<HelpNowMessages> {
  static override styles = [
    tokens,
    controls,
    helpStyles,
    css`
      @layer recovery {
        section {
          display: grid;
          gap: 12px;
          padding: 4px;
          justify-items: start;
          max-inline-size: 68ch;
        }
        .heading {
          font-size: var(--_larger);
          font-weight: 650;
          line-height: 1.25;
        }
      }
    `,
  ];

  protected readonly catalog = helpNowCatalog;
  /** Words of the way to leave. */
  protected override laterCatalogs: readonly Catalog[] = [commonWritingCatalog];
  private readonly help = new HelpController(this);
  #stopStore: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#follow());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopStore?.();
  }

  /** Shows the person's people now and whenever the card changes. */
  async #follow(): Promise<void> {
    if (!this.isConnected) return;
    this.#stopStore?.();
    const { store, subject } = this.helpSettings();
    this.#stopStore = store.watch({ subject }, ({ act }) => {
      if (act === 'lock') {
        // Off the screen at once; of a card that is left open they are read again.
        this.help.forget();
        this.requestUpdate();
      } else void this.help.loadPeople();
    });
    await this.help.loadPeople();
  }

  #followed: unknown;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { store, subject } = this.helpSettings();
    const followed = [store, subject] as const;
    const before = this.#followed as typeof followed | undefined;
    if (before && before[0] === store && before[1] === subject) return;
    this.#followed = followed;
    if (!before) return;
    this.help.forget();
    void this.#follow();
  }

  protected override renderContent(): TemplateResult {
    return html`<section aria-labelledby="title">
      ${this.hasTexts ? html`${this.heading(this.t('title'), 0, 'title')}${this.help.content}${leaveLine(this.setting('leaveTo'), this.t)}` : nothing}
      <slot></slot>
    </section>`;
  }
}
