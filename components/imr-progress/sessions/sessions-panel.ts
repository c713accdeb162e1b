import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { uuid } from '../../../src/record/uuid.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { ListController, type ListItem } from '../../../src/widget/list-controller.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { putBackLine } from '../../../src/widget/put-back-line.js';
import type { ImrAccess, Words } from '../panels.js';
import type { Line, Session } from '../schema.js';
import { sessionFields } from './session-fields.js';
import { SessionNotes } from './session-notes.js';

/** So many are drawn at once. */
const slice = 10;

/** Sessions: what was or will be talked about, the person's own words, and what somebody else wrote beside them under their name. */
export class SessionsPanel implements Panel {
  readonly #lists: ListController;
  readonly #notes: SessionNotes;
  /** Id of the one that is unfolded. */
  #open = '';
  #removed: Session | undefined;
  #drawn = slice;

  constructor(private readonly access: ImrAccess) {
    this.#notes = new SessionNotes(access);
    this.#lists = new ListController(access.element, {
      read: (path) => this.#session(path)?.agenda ?? [],
      write: (path, items) => this.#writeAgenda(path, items),
      say: (message, parameters) => access.say(message, parameters),
    });
  }

  reset(): void {
    this.#lists.reset();
    this.#notes.reset();
    this.#removed = undefined;
    this.#open = '';
    this.#drawn = slice;
  }

  /** `agenda.<id>` */
  #session(path: string): Session | undefined {
    const id = path.slice('agenda.'.length);
    return this.access.body().sessions.find((session) => session.id === id);
  }

  #writeAgenda(path: string, items: readonly ListItem[]): void {
    const session = this.#session(path);
    if (session) this.#set(session.id, { agenda: items as Line[] });
  }

  #set(id: string, change: Partial<Session>, field?: string): void {
    const { body, update } = this.access;
    const now = body();
    update({ ...now, sessions: now.sessions.map((one) => (one.id === id ? { ...one, ...change } : one)) }, field);
  }

  #add(): void {
    const { body, update, element } = this.access;
    const session: Session = { id: uuid(), on: '', format: '', agenda: [], mine: '' };
    update({ ...body(), sessions: [...body().sessions, session] });
    this.#open = session.id;
    void focusWhenRendered(element, `[id="session-on"]`);
  }

  #remove(session: Session): void {
    const { body, update, say, element } = this.access;
    update({ ...body(), sessions: body().sessions.filter(({ id }) => id !== session.id) });
    this.#removed = session;
    say('session_removed');
    void focusWhenRendered(element, '[data-put-back="session"] p');
  }

  #putBack(session: Session): void {
    const { body, update, element } = this.access;
    this.#removed = undefined;
    this.#open = session.id;
    update({ ...body(), sessions: [...body().sessions.filter(({ id }) => id !== session.id), session] });
    void focusWhenRendered(element, '[id="session-on"]');
  }

  render(): TemplateResult {
    const { t, heading, body, canEdit, words } = this.access;
    const read = words();
    if (!read) return html`<p class="loading">${t('loading')}</p>`;
    // One without a day was written down last, or is still to come.
    const sessions = body().sessions;
    const all = [...sessions.filter(({ on }) => on === '').reverse(), ...read.inOrder(sessions.filter(({ on }) => on !== ''))];
    const removed = this.#removed;
    const more = (): void => {
      this.#drawn += slice;
      this.access.changed();
    };
    return html`<div class="sessions">
      ${heading(t('panel_sessions'), 1)} ${all.length === 0 ? html`<p>${t('sessions_none')}</p>` : nothing}
      ${
        canEdit()
          ? html`<div class="actions">
              <button type="button" data-add-session @click=${() => this.#add()}>
                ${writingIcon('plus')}${t('session_add')}
              </button>
            </div>`
          : nothing
      }
      ${removed ? putBackLine(this.access, 'session', t('session_removed'), () => this.#putBack(removed)) : nothing}
      ${all.slice(0, this.#drawn).map((session) => this.#renderSession(session, read))}
      ${all.length > this.#drawn ? html`<button type="button" class="plain" data-more @click=${more}>${t('goals_more')}</button>` : nothing}
    </div>`;
  }

  #renderSession(session: Session, { sessionName }: Words): TemplateResult {
    const { t, canEdit } = this.access;
    const isOpen = session.id === this.#open;
    const toggle = (event: Event): void => {
      const { open } = event.target as HTMLDetailsElement;
      if (event.target !== event.currentTarget || open === isOpen) return;
      this.#open = open ? session.id : this.#open === session.id ? '' : this.#open;
      this.access.changed();
    };
    const remove = html`<div class="actions">
      <button type="button" class="plain" data-remove-session @click=${() => this.#remove(session)}>
        ${t('session_remove')}
      </button>
    </div>`;
    return html`<details class="session" data-session=${session.id} .open=${isOpen} @toggle=${toggle}>
      <summary>
        <span>${sessionName(session, { ...this.access, today: this.access.today() })}</span>
        ${isOpen || !session.mine.trim() ? nothing : html`<span class="quiet first-words" dir="auto">${session.mine}</span>`}
      </summary>
      ${
        isOpen
          ? html`<div class="session-body">
              ${
                canEdit()
                  ? html`${sessionFields({
                      access: this.access,
                      lists: this.#lists,
                      session,
                      set: (change, field) => this.#set(session.id, change, field && `${session.id}.${field}`),
                    })}`
                  : this.#renderWords(session)
              }
              ${this.#notes.render(session.id)} ${canEdit() ? remove : nothing}
            </div>`
          : nothing
      }
    </details>`;
  }

  #renderWords({ agenda, mine }: Session): TemplateResult {
    const { t } = this.access;
    return html`${
      agenda.length > 0
        ? html`<div class="label">${t('session_agenda')}</div>
            <ul>
              ${agenda.map(({ text }) => html`<li dir="auto">${text}</li>`)}
            </ul>`
        : nothing
    }
    ${mine.trim() ? html`<p class="own" dir="auto">${mine}</p>` : nothing}`;
  }
}
