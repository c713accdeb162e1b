import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../theme/writing-icons.js';
import type { Translate } from './recovery-element.js';

/**
 * What was taken away, in words, and the way back in its place. The words take the focus, not the button: a key that is pressed
 * twice must not undo what was done.
 */
export const putBackLine = (
  { t }: { readonly t: Translate<string> },
  name: string,
  words: unknown,
  putBack: () => void,
): TemplateResult =>
  html`<div class="notice" data-put-back=${name}>
    <p tabindex="-1">${words}</p>
    <div class="actions"><button type="button" @click=${putBack}>${writingIcon('undo')}${t('put_back')}</button></div>
  </div>`;
