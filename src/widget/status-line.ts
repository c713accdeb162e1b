import { html, nothing, type TemplateResult } from 'lit';
import type { StorageState } from '../store/store.js';
import type { Translate } from './recovery-element.js';

export interface StatusContent {
  readonly state: StorageState | undefined;
  readonly canEdit: boolean;
  readonly t: Translate;
  /** Whether the words are saved: comes with what writes. */
  readonly saving: unknown;
}

/** Where the words are, quietly, at the foot of the widget. */
export function statusLine({ state, canEdit, t, saving }: StatusContent): TemplateResult {
  const place =
    state === 'host'
      ? t('stored_host', { site: t('stored_host_site') })
      : state === 'session'
        ? t('stored_session')
        : t('stored_device');
  return html`<footer class="status quiet" tabindex="-1">
    ${state === 'memory' ? nothing : html`<p>${place}</p>`} ${saving} ${canEdit ? nothing : html`<p>${t('read_only')}</p>`}
  </footer>`;
}
