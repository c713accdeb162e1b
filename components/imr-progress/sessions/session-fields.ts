import { html, nothing, type TemplateResult } from 'lit';
import { isDay } from '../../../src/i18n/days.js';
import { uuid } from '../../../src/record/uuid.js';
import { saveCalendarFile } from '../../../src/widget/calendar-file.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import { choiceField, textBox, textField } from '../../../src/widget/controls/fields.js';
import { itemList } from '../../../src/widget/controls/item-list.js';
import type { ListController } from '../../../src/widget/list-controller.js';
import { formats } from '../choices.js';
import type { ImrAccess } from '../panels.js';
import type { Line, Session } from '../schema.js';

/** Says nothing of what is on that day. */
const fileName = 'my-day.ics';

export interface SessionFieldsContext {
  readonly access: ImrAccess;
  readonly lists: ListController;
  readonly session: Session;
  readonly set: (change: Partial<Session>, field?: string) => void;
}

/** A session as the person writes it. A day still to come is a plan, and a file for the calendar where they ask for one. */
export function sessionFields({ access, lists, session, set }: SessionFieldsContext): TemplateResult {
  const { t, today, say } = access;
  const { id, on, format, agenda, mine } = session;
  const path = `agenda.${id}`;
  const isPlanned = isDay(on) && on >= today();
  const toCalendar = (): void => {
    saveCalendarFile(fileName, on, t('session_file_title'));
    say('session_file_saved', { file: fileName });
  };
  return html`<div class="beside">
      ${dayField({ id: 'session-on', label: t('session_on'), value: isDay(on) ? on : '', change: (day) => set({ on: day }, 'on') })}
      ${choiceField({
        ...{ id: 'session-format', label: t('session_format'), value: format },
        choices: formats.map((one) => [one, t(`format_${one}`)]),
        change: (value) => set({ format: value }, 'format'),
      })}
    </div>
    ${
      isPlanned
        ? html`<div class="actions">
              <button type="button" class="plain" data-calendar @click=${toCalendar}>${t('session_file')}</button>
            </div>
            <p class="quiet">${t('session_file_help', { title: t('session_file_title') })}</p>`
        : nothing
    }
    ${itemList<Line>({
      ...{ path, label: t('session_agenda'), hint: t('session_agenda_hint'), items: agenda, lists, t, addLabel: t('add_line') },
      newItem: () => ({ id: uuid(), text: '' }),
      renderItem: (line, index) =>
        textBox(
          {
            ...{ id: `agenda-${line.id}`, label: t('session_agenda'), value: line.text },
            change: (text) =>
              set({ agenda: agenda.map((one) => (one.id === line.id ? { ...one, text } : one)) }, `agenda.${line.id}`),
          },
          { name: t('item_of', { label: t('session_agenda'), position: index + 1, count: agenda.length }) },
        ),
    })}
    ${textField(
      {
        ...{ id: 'session-mine', label: t('session_mine'), hint: t('session_mine_hint'), value: mine },
        change: (value) => set({ mine: value }, 'mine'),
      },
      4,
    )}`;
}
