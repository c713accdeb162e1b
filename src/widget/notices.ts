import { html, nothing, type TemplateResult } from 'lit';
import type { StorageState } from '../store/store.js';
import { icon } from '../theme/icons.js';
import type { RecordSession } from './record-session.js';
import type { RescueController } from './rescue-controller.js';
import type { Translate } from './recovery-element.js';

export interface NoticeContent {
  readonly session: RecordSession<object>;
  readonly state: StorageState | undefined;
  readonly rescue: RescueController;
  readonly t: Translate;
}

const notice = (words: string, actions: unknown = nothing): TemplateResult =>
  html`<div class="notice">
    <p>${icon('warning')}<span>${words}</span></p>
    <div class="actions">${actions}</div>
  </div>`;

const choosesFile = (content: NoticeContent) => (event: Event) => {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (file) void content.rescue.restore(file);
  // The same file may be chosen again, after room was made.
  input.value = '';
};

/** What the person has to know before going on: words that are not kept, words that could not be saved or read. */
export function notices(content: NoticeContent): TemplateResult {
  const { session, state, t, rescue } = content;
  const { wordsToCopy } = rescue;
  const { error } = session;
  const erased = error?.code === 'StorageErased';
  const restore = html`<label class="button file">
    ${t('restore_file')}<input type="file" accept="application/json,.json" @change=${choosesFile(content)} />
  </label>`;
  const actions = html`
    ${
      erased || error?.code === 'ImportInvalid'
        ? html`${restore}<button type="button" @click=${rescue.startAfresh}>${t('start_afresh')}</button>`
        : html`<button type="button" class="primary" @click=${rescue.retry}>${t('try_again')}</button>`
    }
    ${session.dirty ? html`<button type="button" @click=${rescue.copy}>${t('copy_words')}</button>` : nothing}
  `;
  return html`
    ${state === 'memory' ? notice(t('stored_memory')) : nothing} ${error ? notice(t(`error_${error.code}`), actions) : nothing}
    ${session.newer && !error ? notice(t('error_StorageOutdated')) : nothing}
    ${session.saveState === 'held' ? notice(t('held'), actions) : nothing}
    ${
      wordsToCopy === undefined
        ? nothing
        : html`<label>${t('words_to_copy')}<textarea readonly rows="6" .value=${wordsToCopy}></textarea></label>`
    }
  `;
}
