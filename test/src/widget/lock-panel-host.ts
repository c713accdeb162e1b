import { nothing, type TemplateResult } from 'lit';
import { commonCatalog, type CommonMessages } from '../../../src/i18n/messages.js';
import { commonWritingCatalog } from '../../../src/i18n/writing-messages.js';
import { LockPanel } from '../../../src/widget/lock/lock-panel.js';
import { lockStyles } from '../../../src/widget/lock/lock-styles.js';
import { lockTexts } from '../../../src/widget/lock/messages.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import { RecoveryElement, type Translate } from '../../../src/widget/recovery-element.js';
import { widgetStyles } from '../../../src/widget/widget-styles.js';
import { writingStyles } from '../../../src/widget/writing-styles.js';

/** Nothing but the panel. */
export class PanelHost extends RecoveryElement<CommonMessages> {
  static override styles = [...[widgetStyles].flat(), writingStyles, lockStyles];
  protected readonly catalog = commonCatalog;
  protected override laterCatalogs = [commonWritingCatalog, lockTexts];
  said: string[] = [];
  printed: ReadingDocument[] = [];
  readonly panel = new LockPanel({
    place: () => ({ store: this.effectiveStore, subject: this.effectiveSubject }),
    t: this.t as Translate<string>,
    language: () => this.language,
    direction: () => 'ltr',
    day: (instant) => instant.slice(0, 10),
    heading: (content, depth, id) => this.heading(content, depth, id),
    say: (key) => void this.said.push(key),
    changed: () => this.requestUpdate(),
    print: (document) => void this.printed.push(document),
  });
  protected override renderContent(): TemplateResult | typeof nothing {
    return this.hasTexts ? this.panel.render() : nothing;
  }
}
customElements.define('test-lock-panel', PanelHost);
