import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/theme/icons.js';
import { ref } from 'lit/directives/ref.js';
import { buildSheet, fitWallet, type SheetFormat } from '../../src/widget/print-sheet.js';
import type { ReadingDocument } from '../../src/widget/reading-document.js';
import type { Translate } from '../../src/widget/recovery-element.js';
import type { CrisisCardKey } from './messages.js';

export interface PreviewContent {
  readonly page: ReadingDocument;
  readonly wallet: ReadingDocument;
  readonly t: Translate<CrisisCardKey>;
  readonly print: (format: SheetFormat) => void;
  readonly back: () => void;
}

/** The wallet card can only be measured once it is laid out. */
const fitOnceDrawn = (paper?: Element): void => void (paper && requestAnimationFrame(() => fitWallet(paper)));

/** Both papers as they will come out of the printer, made by the function that prints them. */
export function printPreview({ page, wallet, t, print, back }: PreviewContent): TemplateResult {
  return html`<div class="preview">
    <div class="actions">
      <button type="button" class="primary" data-print-page @click=${() => print('page')}>${icon('print')}${t('print_page')}</button>
      <button type="button" data-print-wallet @click=${() => print('wallet')}>${icon('print')}${t('print_wallet')}</button>
      <button type="button" data-read @click=${back}>${t('back')}</button>
    </div>
    <p class="quiet">${t('wallet_help')}</p>
    <div class="paper scroll" tabindex="0" role="region" aria-label=${t('print_wallet')} ${ref(fitOnceDrawn)}>
      ${buildSheet(document, wallet, 'wallet')}
    </div>
    <div class="paper">${buildSheet(document, page)}</div>
  </div>`;
}
