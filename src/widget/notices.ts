import { html, nothing, type TemplateResult } from 'lit';
import { notice, readingNotices, retryButton, type ReadingNoticesContent } from './reading-notices.js';
import type { RescueController } from './rescue-controller.js';

export interface NoticesContent extends ReadingNoticesContent {
  readonly rescue: RescueController;
}

const choosesFile = (content: NoticesContent) => (event: Event) => {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (file) void content.rescue.restore(file);
  // The same file may be chosen again, after room was made.
  input.value = '';
};

/** What the person has to know before going on: words that are not kept, words that could not be saved or read. */
export function notices(content: NoticesContent): TemplateResult {
  const { session, t, rescue } = content;
  const { wordsToCopy } = rescue;
  const { error } = session;
  const erased = error?.code === 'StorageErased';
  const restore = html`<label class="button file">
    ${t('restore_file')}<input type="file" accept="application/json,.json" @change=${choosesFile(content)} />
  </label>`;
  // The pass phrase is the person's.
  const isLocked = error?.code === 'Locked' && session.owner.actor().kind === 'person';
  const unlocking = isLocked ? rescue.unlocking : undefined;
  const actions = html`
    ${
      unlocking
        ? unlocking.render()
        : erased || error?.code === 'ImportInvalid'
          ? html`${restore}<button type="button" @click=${rescue.startAfresh}>${t('start_afresh')}</button>`
          : retryButton(content)
    }
    ${session.dirty ? html`<button type="button" @click=${rescue.copy}>${t('copy_words')}</button>` : nothing}
  `;
  return html`
    ${readingNotices(content, actions)} ${session.saveState === 'held' ? notice(t('held'), actions) : nothing}
    ${
      wordsToCopy === undefined
        ? nothing
        : html`<label>${t('words_to_copy')}<textarea readonly rows="6" .value=${wordsToCopy}></textarea></label>`
    }
  `;
}
