import { html, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import type { ImrAccess } from '../panels.js';

/** Everything that was written, to read and to print. @param document undefined where nothing was written */
export function wholeView(
  { t }: ImrAccess,
  { document, toPath, print }: { readonly document: unknown; readonly toPath: () => void; readonly print: () => void },
): TemplateResult {
  return html`<div class="actions to-path">
      <button type="button" class="plain" data-path @click=${toPath}>${t('to_path')}</button>
    </div>
    ${
      document
        ? html`${document}
            <div class="actions"><button type="button" data-print @click=${print}>${icon('print')}${t('print')}</button></div>`
        : html`<p>${t('nothing_yet')}</p>`
    }`;
}
