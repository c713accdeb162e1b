import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { choiceField, textField } from '../../../src/widget/controls/fields.js';
import type { RecordSession } from '../../../src/widget/record-session.js';
import { openCheckIn } from './check-in-session.js';
import { compared } from '../choices.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { checkInKind } from '../kind.js';
import type { GoalAccess } from '../panels.js';
import { RemovedRecord } from '../../../src/widget/removed-record.js';
import type { CheckIn } from '../schema.js';

/** So many of those written before are offered for a change at once. */
const slice = 20;

/** How it is going: a few words for today, and those written before, to change or to take out. */
export class CheckInsView implements ReactiveController {
  #session: RecordSession<CheckIn> | undefined;
  readonly #removed: RemovedRecord;
  #drawn = slice;

  constructor(private readonly access: GoalAccess) {
    this.#removed = new RemovedRecord(access.element, {
      place: access.place,
      words: () => [access.t('check_in_removed'), access.t('put_back')],
      say: () => access.say('check_in_removed'),
      back: () => access.say('check_in_back'),
      fail: access.fail,
    });
    access.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.reset();
  }

  readonly #flush = (): void => {
    this.#session?.writer?.keepDraft();
    void this.#session?.leave().catch(() => undefined);
  };

  /** Another goal is about to appear: what is open is saved under the one it was written for. */
  reset(): void {
    void this.#session?.dispose();
    this.#session = undefined;
    this.#removed.reset();
    this.#drawn = slice;
  }

  async #open(id?: string): Promise<void> {
    void this.#session?.dispose();
    const session = openCheckIn(this.access, id);
    this.#session = session;
    try {
      await session.writing();
    } catch {
      // Told by the session's owner when somebody writes; the box stays closed until then.
    }
    this.access.changed();
    await focusWhenRendered(this.access.element, '[id="check-in.words"]');
  }

  #close(): void {
    void this.#session?.dispose();
    this.#session = undefined;
    this.access.changed();
    void focusWhenRendered(this.access.element, '[data-check-in]');
  }

  #change(change: Partial<CheckIn>, field: string): void {
    const session = this.#session;
    if (!session) return;
    const now = { goal: this.access.place().id ?? '', at: session.body.at || new Date().toISOString() };
    session.update({ ...session.body, ...now, ...change }, field);
  }

  render(): TemplateResult {
    const { t, heading } = this.access;
    const session = this.#session;
    return html`<section class="now" data-going aria-labelledby="going-title">
      ${heading(t('check_in_ask'), 1, 'going-title')}
      ${
        session?.phase === 'ready' && session.writer
          ? this.#renderForm(session)
          : html`<div class="actions">
              <button type="button" data-check-in @click=${() => void this.#open()}>
                ${writingIcon('plus')}${t('check_in_start')}
              </button>
            </div>`
      }
      ${this.#removed.render()} ${this.#renderEarlier()}
    </section>`;
  }

  #renderForm({ body }: RecordSession<CheckIn>): TemplateResult {
    const { t, goal } = this.access;
    const { hoped } = goal();
    const day = (event: Event): void => {
      const { value, validity } = event.target as HTMLInputElement;
      if (value && !validity.badInput) this.#change({ at: value }, 'at');
    };
    return html`<div class="check-in">
      ${textField({
        ...{ id: 'check-in.words', label: t('check_in_words'), value: body.words },
        change: (words) => this.#change({ words }, 'words'),
      })}
      ${choiceField({
        ...{ id: 'check-in.compared', label: t('check_in_compared'), value: body.level },
        change: (level) => this.#change({ level }, 'level'),
        // The person's own words for an answer stand in the list as text, never in an attribute.
        choices: compared.map((one) => [
          one,
          hoped[one].trim() ? `${t(`compared_${one}`)}: ${hoped[one]}` : t(`compared_${one}`),
        ]),
      })}
      <div class="field">
        <label for="check-in.at">${t('check_in_when')}</label>
        <input id="check-in.at" type="date" autocomplete="off" .value=${dayOf(body.at)} @change=${day} />
      </div>
      <div class="actions">
        <button type="button" data-check-in-done @click=${() => this.#close()}>${t('done')}</button>
      </div>
    </div>`;
  }

  /** Those written before, newest first. The one that is open stands in its form. */
  #renderEarlier(): TemplateResult | typeof nothing {
    const { t, checkIns, place } = this.access;
    const { id } = place();
    const written = checkIns().filter(({ body, id: own }) => body?.goal === id && own !== this.#session?.id);
    if (written.length === 0) return nothing;
    return html`<details class="earlier">
      <summary>${t('check_in_earlier')}</summary>
      <ul>
        ${written.slice(0, this.#drawn).map((record, index) => this.#renderRow(record, index, written.length))}
      </ul>
      ${
        written.length > this.#drawn
          ? html`<button type="button" class="plain" @click=${() => this.#more()}>${t('show_more')}</button>`
          : nothing
      }
    </details>`;
  }

  #more(): void {
    this.#drawn += slice;
    this.access.changed();
  }

  #renderRow({ id, subject, kind, body, revision }: StoredRecord<CheckIn>, index: number, count: number): TemplateResult {
    const { t, day } = this.access;
    const position = { position: index + 1, count };
    const take = async (): Promise<void> => {
      if (!(await this.#removed.remove({ subject, kind, id }))) return;
      this.access.tell('recovery-removed', { kind: checkInKind.name, id, subject, revision, at: new Date().toISOString() });
    };
    return html`<li>
      <span class="earlier-words">
        <span class="quiet">${day(body.at)}</span>
        <span dir="auto">${body.words || (isOneOf(compared, body.level) ? t(`compared_${body.level}`) : '')}</span>
      </span>
      <button
        type="button"
        class="plain"
        data-change
        aria-label=${t('check_in_change', position)}
        @click=${() => void this.#open(id)}
      >
        ${t('edit')}
      </button>
      <button type="button" class="icon" data-remove aria-label=${t('remove', position)} @click=${() => void take()}>
        ${writingIcon('remove')}
      </button>
    </li>`;
  }
}

/** The day of an instant, or of a day that the person chose. */
function dayOf(at: string): string {
  const date = at ? new Date(at) : new Date();
  if (/^\d{4}-\d\d-\d\d$/.test(at) || Number.isNaN(date.getTime())) return at.slice(0, 10);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
