import { html, nothing, type TemplateResult } from 'lit';
import type { StorageState } from '../store/store.js';
import type { Translate } from './recovery-element.js';

export interface StatusContent {
  readonly state: StorageState | undefined;
  /** Whether it is the person who is here: what is said of the device is said to them. */
  readonly isPerson: boolean;
  /** What those read who may not change anything. */
  readonly readerWords: string;
  readonly t: Translate;
  /** Whether the words are saved: comes with what writes. */
  readonly saving: unknown;
}

/** Where the words are, quietly, at the foot of the widget. */
export function statusLine({ state, isPerson, readerWords, t, saving }: StatusContent): TemplateResult {
  const place =
    state === 'host'
      ? t('stored_host', { site: t('stored_host_site') })
      : state === 'session'
        ? t('stored_session')
        : t('stored_device');
  const isSaid = state !== 'memory' && (isPerson || state !== 'device');
  return html`<footer class="status quiet" tabindex="-1">
    ${isSaid ? html`<p>${place}</p>` : nothing} ${saving} ${readerWords ? html`<p>${readerWords}</p>` : nothing}
  </footer>`;
}
