import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../i18n/formats.js';
import type { StorageState } from '../store/store.js';
import { icon } from '../theme/icons.js';
import type { RecordSession } from './record-session.js';
import type { Translate } from './recovery-element.js';

export interface StatusContent {
  readonly session: RecordSession<object>;
  readonly state: StorageState | undefined;
  readonly language: string;
  readonly canEdit: boolean;
  readonly t: Translate;
  readonly undo: () => void;
}

function savedWords({ session, language, t }: StatusContent): string {
  const saved = session.lastSaved;
  if (!saved) return '';
  const time = formatTime(language, saved.at);
  if (saved.state === 'device') return t('saved_device', { time });
  return saved.state === 'host' ? t('saved_host', { time }) : t('saved_session');
}

/** Where the words are, quietly, at the foot of the widget; never a toast. */
export function statusLine(content: StatusContent): TemplateResult {
  const { session, state, canEdit, t } = content;
  const words = {
    untouched: '',
    unsaved: t('unsaved'),
    saving: t('saving'),
    saved: savedWords(content),
    held: '',
    failed: t('unsaved'),
    conflict: t('unsaved'),
  }[session.saveState];
  const place =
    state === 'host'
      ? t('stored_host', { site: t('stored_host_site') })
      : state === 'session'
        ? t('stored_session')
        : t('stored_device');
  return html`<footer class="status quiet" tabindex="-1">
    ${state === 'memory' ? nothing : html`<p>${place}</p>`}
    ${
      canEdit && session.canUndo && !session.conflict
        ? html`<button type="button" class="plain" data-undo @click=${content.undo}>${icon('undo')}${t('undo')}</button>`
        : nothing
    }
    <p class="save-state" data-state=${session.saveState}>${session.saveState === 'saved' ? icon('check') : nothing}${words}</p>
    ${session.revision === 1 && session.lastSaved?.state === 'device' ? html`<p>${t('device_shared')}</p>` : nothing}
    ${canEdit ? nothing : html`<p>${t('read_only')}</p>`}
  </footer>`;
}
