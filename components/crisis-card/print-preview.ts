import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/theme/icons.js';
import type * as Printing from '../../src/widget/print.part.js';
import type { ReadingDocument, SheetFormat } from '../../src/widget/reading-document.js';
import type { Translate } from '../../src/widget/recovery-element.js';
import type { CrisisCardKey } from './messages.js';

export interface PreviewContent {
  readonly printing: typeof Printing;
  readonly page: ReadingDocument;
  readonly wallet: ReadingDocument;
  readonly t: Translate<CrisisCardKey>;
  readonly heading: (content: unknown, depth?: number, id?: string) => TemplateResult;
  readonly print: (format: SheetFormat) => void;
  readonly back: () => void;
}

/** Both papers as they will come out of the printer, made by the function that prints them. */
export function printPreview({ printing, page, wallet, t, heading, print, back }: PreviewContent): TemplateResult {
  const card = printing.buildSheet(document, wallet, 'wallet');
  // It can only be measured once it stands in the tree.
  requestAnimationFrame(() => card.parentElement && printing.fitWallet(card.parentElement));
  return html`<div class="preview">
    <div class="actions">
      <button type="button" class="primary" data-print-page @click=${() => print('page')}>
        ${icon('print')}${t('print_page')}
      </button>
      <button type="button" data-print-a5 @click=${() => print('a5')}>${icon('print')}${t('print_a5')}</button>
      <button type="button" data-print-wallet @click=${() => print('wallet')}>${icon('print')}${t('print_wallet')}</button>
      <button type="button" data-read @click=${back}>${t('back')}</button>
    </div>
    <p class="quiet">${t('wallet_help')}</p>
    ${heading(t('preview_wallet'), 1, 'preview-wallet')}
    <div class="paper scroll" tabindex="0" role="region" aria-labelledby="preview-wallet">${card}</div>
    ${heading(t('preview_page'), 1)}
    <div class="paper">${printing.buildSheet(document, page)}</div>
  </div>`;
}
