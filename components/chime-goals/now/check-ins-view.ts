import { html, nothing, type TemplateResult } from 'lit';
import type { StoredRecord } from '../../../src/record/record.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { BesideRecord } from '../../../src/widget/beside-record.js';
import { choiceField, textField } from '../../../src/widget/controls/fields.js';
import { compared } from '../choices.js';
import { isOneOf } from '../../../src/record/is-one-of.js';
import { checkInKind } from '../kind.js';
import type { GoalAccess } from '../panels.js';
import { RemovedRecord } from '../../../src/widget/removed-record.js';
import type { CheckIn } from '../schema.js';

/** So many of those written before are offered for a change at once. */
const slice = 20;

/** How it is going: a few words for today, and those written before, to change or to take out. */
export class CheckInsView {
  readonly #open: BesideRecord<CheckIn>;
  readonly #removed: RemovedRecord;
  #drawn = slice;

  constructor(private readonly access: GoalAccess) {
    this.#open = new BesideRecord(access, checkInKind);
    this.#removed = new RemovedRecord(access, 'check_in_removed', () => access.say('check_in_back'));
  }

  /** Another goal is about to appear: what is open is saved under the one it was written for. */
  reset(): void {
    this.#open.reset();
    this.#removed.reset();
    this.#drawn = slice;
  }

  #write(id?: string): void {
    void this.#open.open(id, '[id="check-in.words"]');
  }

  #change(change: Partial<CheckIn>, field: string): void {
    const goal = this.access.place().id ?? '';
    this.#open.change({ goal, at: this.#open.body?.at || new Date().toISOString(), ...change }, field);
  }

  render(): TemplateResult {
    const { t, heading } = this.access;
    const open = this.#open.body;
    return html`<section class="now" data-going aria-labelledby="going-title">
      ${heading(t('check_in_ask'), 1, 'going-title')}
      ${
        open
          ? this.#renderForm(open)
          : html`<div class="actions">
              <button type="button" data-check-in @click=${() => this.#write()}>
                ${writingIcon('plus')}${t('check_in_start')}
              </button>
            </div>`
      }
      ${this.#removed.render()} ${this.#renderEarlier()}
    </section>`;
  }

  #renderForm(body: CheckIn): TemplateResult {
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
        <button type="button" data-check-in-done @click=${() => this.#open.close('[data-check-in]')}>${t('done')}</button>
      </div>
    </div>`;
  }

  /** Those written before, newest first. The one that is open stands in its form. */
  #renderEarlier(): TemplateResult | typeof nothing {
    const { t, checkIns, place } = this.access;
    const { id } = place();
    const written = checkIns().filter(({ body, id: own }) => body?.goal === id && own !== this.#open.id);
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
    const take = (): void => void this.#removed.remove({ subject, kind, id, revision });
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
        @click=${() => this.#write(id)}
      >
        ${t('edit')}
      </button>
      <button type="button" class="icon" data-remove aria-label=${t('remove', position)} @click=${take}>
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
