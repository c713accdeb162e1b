import { html, type TemplateResult } from 'lit';
import { lineField, textField } from '../../../src/widget/controls/fields.js';
import type { JourneyAccess } from '../access.js';
import type { Entry } from '../kinds/entry.js';
import type { MarkChange } from '../time/marks.js';
import type { TimeFields } from './time-fields.js';

export interface MarkFormContent {
  readonly access: JourneyAccess;
  readonly entry: Entry;
  readonly time: TimeFields;
  readonly leaveOut: () => void;
  readonly putIn: () => void;
}

/** What the person says of something that they wrote elsewhere: words beside it, when it was for them, and whether it belongs here. */
export function markForm({ access, entry, time, leaveOut, putIn }: MarkFormContent): TemplateResult {
  const { t } = access;
  const { key, isHidden } = entry;
  const mark = access.body().marks.find(({ id }) => id === key);
  const set = (change: MarkChange): void =>
    access.update(access.time().withMark(access.body(), entry, change), `marks.${key}.${Object.keys(change).join()}`);
  return html`<div class="mark-form">
    ${textField(
      {
        ...{ id: 'mark-text', label: t('beside'), hint: t('mark_words_hint'), value: mark?.text ?? '' },
        change: (text) => set({ text }),
      },
      1,
    )}
    ${lineField({ id: 'mark-on', label: t('mark_time'), hint: t('moment_on_hint'), value: mark?.on ?? '', change: (on) => set({ on }) })}
    ${time.render({
      ...{ of: key, id: 'mark', label: t('moment_time'), time: mark?.day ?? '', access },
      change: (day) => set({ day }),
    })}
    <div class="actions">
      <button
        type="button"
        class="plain flush"
        data-act=${isHidden ? 'put-in' : 'leave-out'}
        @click=${isHidden ? putIn : leaveOut}
      >
        ${t(isHidden ? 'put_in' : 'leave_out')}
      </button>
    </div>
  </div>`;
}
