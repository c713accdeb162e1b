import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../src/i18n/formats.js';
import type { Actor } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import { checkField } from '../../src/widget/controls/fields.js';
import type { ValuesAccess } from './access.js';
import { audiences, nameOf, peopleOfHost } from '../../src/widget/sharing/people.js';
import { hiddenFrom, isShared, shownTo } from './sharing.js';
import { placesOf } from './topics.js';

/** Everybody with whom something can be shared on this page. */
export const peopleOf = ({ record, packs }: ValuesAccess): readonly Actor[] =>
  audiences(record(), peopleOfHost(packs()['people']));

/** Below each of the person's words: who can see them. Nobody, until the person says so (rule A4.1). */
export class WhoSees {
  /** Places whose choices are open: there can be hundreds, and those that are closed need none. */
  readonly #open = new Set<string>();

  constructor(private readonly access: ValuesAccess) {}

  reset(): void {
    this.#open.clear();
  }

  /** Differs when what is drawn for any of these places would. */
  key(places: readonly string[]): string {
    const shares = this.access.record()?.shares ?? [];
    const people = peopleOf(this.access);
    const chosen = (place: string): string => people.map((one) => (isShared(shares, one, place) ? 1 : 0)).join('');
    return places.map((place) => `${this.#open.has(place) ? '+' : '-'}${chosen(place)}`).join();
  }

  #set(actor: Actor, place: string, isOn: boolean): void {
    const { amend, body } = this.access;
    const stamp = { id: uuid(), at: new Date().toISOString() };
    amend(isOn ? shownTo(actor, place, stamp) : hiddenFrom(actor, place, placesOf(body()), stamp));
  }

  render(place: string): TemplateResult {
    const { t, record, language, changed } = this.access;
    const people = peopleOf(this.access);
    const shares = record()?.shares ?? [];
    const names = people.filter((one) => isShared(shares, one, place)).map((one) => nameOf(one, t));
    const isOpen = this.#open.has(place);
    const toggle = (event: Event): void => {
      const { open } = event.target as HTMLDetailsElement;
      if (open === this.#open.has(place)) return;
      if (open) this.#open.add(place);
      else this.#open.delete(place);
      changed();
    };
    return html`<details class="who-sees" data-place=${place} ?open=${isOpen} @toggle=${toggle}>
      <summary>
        <span>${t('who_can_see')}:</span>
        <span class="names">${names.length > 0 ? formatList(language(), names) : t('who_nobody')}</span>
      </summary>
      ${isOpen ? this.#renderChoice(place, people) : nothing}
    </details>`;
  }

  #renderChoice(place: string, people: readonly Actor[]): TemplateResult {
    const { t, record } = this.access;
    const shares = record()?.shares ?? [];
    return html`<div class="who-choice" role="group" aria-labelledby="who-${place}">
      <p class="visually-hidden" id="who-${place}">${t('who_can_see')}</p>
      ${people.map((one, index) =>
        checkField({
          ...{ id: `who-${place}-${index}`, label: nameOf(one, t), value: isShared(shares, one, place) },
          change: (isOn) => this.#set(one, place, isOn),
        }),
      )}
      <p class="quiet">${t('who_today')} ${t('who_no_lock')}</p>
    </div>`;
  }
}
