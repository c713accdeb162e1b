import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../i18n/formats.js';
import { writingIcon } from '../theme/writing-icons.js';
import type { IndexedDbStore } from '../store/indexeddb-store.js';
import type { RecordSession, SaveState } from './record-session.js';
import type { Translate } from './recovery-element.js';

export interface SavingContent {
  readonly session: RecordSession<object>;
  readonly language: string;
  readonly canEdit: boolean;
  readonly t: Translate;
  readonly undo: () => void;
  /** Locks what is kept here, where there is a lock. */
  readonly lock?: (() => void) | undefined;
}

function savedWords({ session, language, t }: SavingContent): string {
  const saved = session.lastSaved;
  if (!saved) return '';
  const time = formatTime(language, saved.at);
  if (saved.state === 'device') return t('saved_device', { time });
  return saved.state === 'host' ? t('saved_host', { time }) : t('saved_session');
}

/** Whether there is a lock that is open: seen without the code of the lock, which most pages never load. */
function isUnlocked({ place: { store, subject } }: RecordSession<object>): boolean {
  return Boolean((store as Partial<IndexedDbStore>).engine?.seal.holds?.(subject));
}

/** Whether the words are saved, quietly; never a toast. */
export function savingLine(content: SavingContent): TemplateResult {
  const { session, canEdit, t } = content;
  const words: Record<SaveState, string> = {
    untouched: '',
    unsaved: t('unsaved'),
    saving: t('saving'),
    saved: savedWords(content),
    held: '',
    failed: t('unsaved'),
    conflict: t('unsaved'),
  };
  return html`${
      canEdit && session.canUndo && !session.conflict
        ? html`<button type="button" class="plain" data-undo @click=${content.undo}>${writingIcon('undo')}${t('undo')}</button>`
        : nothing
    }
    <p class="save-state" data-state=${session.saveState}>
      ${session.saveState === 'saved' ? writingIcon('check') : nothing}${words[session.saveState]}
    </p>
    ${
      content.lock && isUnlocked(session)
        ? html`<button type="button" class="plain" data-lock @click=${content.lock}>
            ${writingIcon('lock')}${t('lock_now')}
          </button>`
        : nothing
    }
    ${session.revision === 1 && session.lastSaved?.state === 'device' ? html`<p>${t('device_shared')}</p>` : nothing}`;
}
