import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../../src/i18n/formats.js';
import { dayOf, isDay } from '../../../src/i18n/days.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import { choiceField, textField } from '../../../src/widget/controls/fields.js';
import { ListController } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PeerAccess } from '../access.js';
import { noteModes } from '../choices.js';
import type { Meeting } from '../schema.js';

const path = 'meetings';
/** The meeting without its words: one of both does not want them kept. */
const withoutNote = (meeting: Meeting): Meeting => ({ ...meeting, noteMode: 'none', together: '', writers: [] });

/** So many are drawn at once: a thousand cost no more than these. */
const slice = 20;

/** Meetings, newest first: when, whether a note is kept, and the person's own words. Words of both come in by taking them in. */
export class MeetingsPanel implements Panel {
  readonly #lists: ListController;
  #drawn = slice;

  constructor(private readonly access: PeerAccess) {
    this.#lists = new ListController(access.element, {
      read: () => access.body().meetings,
      write: (_, meetings) => access.update({ ...access.body(), meetings: meetings as Meeting[] }),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#lists.reset();
    this.#drawn = slice;
  }

  #change(id: string, change: (meeting: Meeting) => Meeting, field?: string): void {
    const meetings = this.access.body().meetings.map((meeting) => (meeting.id === id ? change(meeting) : meeting));
    this.access.update({ ...this.access.body(), meetings }, field && `meetings.${id}.${field}`);
  }

  #add(): void {
    this.#lists.add(path, { id: uuid(), on: dayOf(new Date()), noteMode: '', together: '', writers: [], mine: '' } as Meeting);
  }

  render(): TemplateResult {
    const { t, heading, body, turnTo } = this.access;
    const { meetings } = body();
    const shown = meetings.slice(-this.#drawn).reverse();
    const removed = this.#lists.removedAt(path) !== undefined;
    return html`<div class="meetings">
      ${heading(t('panel_meetings'), 1)}
      <p>${t('notes_rule')}</p>
      <p class="quiet">${t('meetings_intro')}</p>
      ${meetings.length === 0 ? html`<p>${t('meetings_none')}</p>` : nothing}
      <div class="actions">
        <button type="button" data-add=${path} @click=${() => this.#add()}>${writingIcon('plus')}${t('meetings_add')}</button>
        <button type="button" class="plain" data-see @click=${() => turnTo('proposals')}>${t('meetings_waiting')}</button>
      </div>
      <ul data-list=${path}>
        ${removed ? this.#renderRemoved() : nothing}
        ${shown.map((meeting, index) => this.#renderMeeting(meeting, meetings.length - index, meetings.length))}
      </ul>
      ${
        meetings.length > this.#drawn
          ? html`<button type="button" class="plain" data-more @click=${() => this.#more()}>${t('show_more')}</button>`
          : nothing
      }
    </div>`;
  }

  #more(): void {
    this.#drawn += slice;
    this.access.changed();
  }

  #renderRemoved(): TemplateResult {
    const { t } = this.access;
    return html`<li class="removed" data-removed=${path}>
      <span class="quiet">${t('removed')}</span>
      <button type="button" class="plain" @click=${() => this.#lists.putBack(path)}>
        ${writingIcon('undo')}${t('put_back')}
      </button>
    </li>`;
  }

  #renderMeeting({ id, on, noteMode, together, mine }: Meeting, position: number, count: number): TemplateResult {
    const { t } = this.access;
    return html`<li data-item=${id}>
      <div class="meeting" role="group" aria-label=${t('meetings_item', { position, count })}>
        ${dayField({
          ...{ id: `meetings-${id}-on`, label: t('meetings_on'), value: isDay(on) ? on : '' },
          change: (day) => this.#change(id, (meeting) => ({ ...meeting, on: day }), 'on'),
        })}
        ${together.trim() ? this.#renderTogether(id) : this.#renderMode(id, noteMode)}
        ${textField(
          {
            ...{ id: `meetings-${id}-mine`, label: t('meetings_mine'), hint: t('meetings_mine_hint'), value: mine },
            change: (words) => this.#change(id, (meeting) => ({ ...meeting, mine: words }), 'mine'),
          },
          1,
        )}
        <div class="actions">
          <button type="button" class="plain" data-remove @click=${() => this.#lists.remove(path, id)}>
            ${t('meetings_remove')}
          </button>
        </div>
      </div>
    </li>`;
  }

  #renderMode(id: string, noteMode: string): TemplateResult {
    const { t } = this.access;
    return html`<div class="mode">
      ${choiceField({
        ...{ id: `meetings-${id}-mode`, label: t('meetings_mode'), value: noteMode },
        choices: noteModes.map((mode) => [mode, t(`meetings_mode_${mode}`)]),
        change: (mode) => this.#change(id, (meeting) => ({ ...meeting, noteMode: mode })),
      })}
    </div>`;
  }

  /** Read, not changed: words of both are not changed by one of them. They can be taken out. */
  #renderTogether(id: string): TemplateResult {
    const { t, language, body } = this.access;
    const { together, writers } = body().meetings.find((meeting) => meeting.id === id)!;
    const names = writers.map(({ kind, name }) => (kind === 'person' ? t('writer_person') : name.trim() || t('peer_worker')));
    const takeOut = (): void => {
      this.#change(id, withoutNote);
      this.access.say('meetings_taken_out');
    };
    return html`<div class="together">
      <div class="label">${t('meetings_together')}</div>
      <p dir="auto">${together}</p>
      <p class="quiet">${t('written_by', { who: formatList(language(), names) })}</p>
      <button type="button" class="plain" data-take-out @click=${takeOut}>${t('meetings_take_out')}</button>
    </div>`;
  }
}
