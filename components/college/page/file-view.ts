import { html, nothing, type TemplateResult } from 'lit';
import { calendarFile } from '../../../src/widget/calendar-file.js';
import { checkField } from '../../../src/widget/controls/fields.js';
import { fileNamed, handOut } from '../../../src/widget/hand-out.js';
import { calendarEntries } from './calendar-entries.js';
import type { KnownCourse, KnownSession } from '../prospectus/course-list.js';
import type { Prospectus } from '../prospectus/prospectus.js';

async function save(prospectus: Prospectus, sessions: readonly KnownSession[]): Promise<void> {
  const { access } = prospectus;
  const { t } = access;
  const open: KnownCourse | undefined = prospectus.open;
  if (!open) return;
  const context = { language: access.language(), title: t('file_title'), isNamed: prospectus.isNamed, now: new Date() };
  const text = calendarFile(calendarEntries(open.course, sessions, context));
  const file = fileNamed(t('file_name'), 'ics', text, 'text/calendar');
  try {
    const done = await handOut(file);
    if (done === 'cancelled') return;
    prospectus.said = done === 'sent' ? t('file_sent') : t('file_saved', { file: file.name });
  } catch {
    // Not every browser gives a file away. It is said, and nothing is lost.
    prospectus.said = t('file_not');
  }
  access.say('file_said', { words: prospectus.said });
  access.changed();
}

/** One day for a calendar. */
export function sessionFileButton(prospectus: Prospectus, known: KnownSession): TemplateResult {
  const { t } = prospectus.access;
  return html`<button
    type="button"
    class="plain flush"
    data-session-file
    aria-label=${t('file_session_name', { day: prospectus.longDay(known.start) })}
    @click=${() => void save(prospectus, [known])}
  >
    ${t('file_session')}
  </button>`;
}

/** All days that are to come, and how much a calendar is told. */
export function fileView(prospectus: Prospectus, coming: readonly KnownSession[]): TemplateResult {
  const { t, changed } = prospectus.access;
  const name = (isOn: boolean): void => {
    prospectus.isNamed = isOn;
    changed();
  };
  return html`<div class="calendar-file">
    ${
      coming.length > 1
        ? html`<div class="actions">
            <button type="button" data-course-file @click=${() => void save(prospectus, coming)}>${t('file_course')}</button>
          </div>`
        : nothing
    }
    <p class="quiet">${t('file_help', { title: t('file_title') })}</p>
    ${checkField({ id: 'file-named', label: t('file_named'), value: prospectus.isNamed, change: name })}
    ${prospectus.said ? html`<p data-file-saved>${prospectus.said}</p>` : nothing}
  </div>`;
}
