import { html, nothing, type TemplateResult } from 'lit';
import type { StorageState } from '../store/store.js';
import { icon } from '../theme/icons.js';
import type { RecordSession } from './record-session.js';
import type { Translate } from './recovery-element.js';

export interface ReadingNoticesContent {
  readonly session: RecordSession<object>;
  readonly state: StorageState | undefined;
  readonly t: Translate;
  readonly retry: () => void;
}

/** Something that the person has to know before going on, with what can be done about it. */
export const notice = (words: string, actions: unknown = nothing): TemplateResult =>
  html`<div class="notice">
    <p>${icon('warning')}<span>${words}</span></p>
    <div class="actions">${actions}</div>
  </div>`;

export const retryButton = ({ t, retry }: Pick<ReadingNoticesContent, 't' | 'retry'>): TemplateResult =>
  html`<button type="button" class="primary" @click=${retry}>${t('try_again')}</button>`;

/**
 * Notices that need no more than what reads: words that are not kept, a record that could not be read or is newer.
 * @param actions what can be done about a failure
 */
export function readingNotices(content: ReadingNoticesContent, actions: unknown = retryButton(content)): TemplateResult {
  const { session, state, t } = content;
  const { error } = session;
  return html`
    ${state === 'memory' ? notice(t('stored_memory')) : nothing} ${error ? notice(t(`error_${error.code}`), actions) : nothing}
    ${session.newer && !error ? notice(t('error_StorageOutdated')) : nothing}
  `;
}
