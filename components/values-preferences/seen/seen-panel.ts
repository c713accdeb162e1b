import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Actor, Share } from '../../../src/record/record.js';
import { icon } from '../../../src/theme/icons.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { putBackLine } from '../../../src/widget/put-back-line.js';
import { isEmptyDocument } from '../../../src/widget/reading-document.js';
import type { ValuesAccess } from '../access.js';
import { nameOf } from '../../../src/widget/sharing/people.js';
import { ended, goesOn, openShare, type Stamp } from '../sharing.js';
import { peopleOf } from '../who-sees.js';

const keyOf = ({ kind, id }: Actor): string => `${kind} ${id}`;

/** "Who will see this": the words that somebody would see, exactly, before they see them; and the way to end it. */
export class SeenPanel implements Panel {
  #chosen = '';
  /** What was ended last, to be put back. */
  #ended: { readonly actor: Actor; readonly stamp: Stamp } | undefined;

  constructor(private readonly access: ValuesAccess) {}

  reset(): void {
    this.#chosen = '';
    this.#ended = undefined;
  }

  get #shares(): readonly Share[] {
    return this.access.record()?.shares ?? [];
  }

  #end(actor: Actor): void {
    const stamp = { id: '', at: new Date().toISOString() };
    this.#ended = { actor, stamp };
    this.access.amend(ended(actor, stamp));
    void focusWhenRendered(this.access.element, '[data-put-back="seen"] [tabindex]');
  }

  #putBack(actor: Actor, stamp: Stamp): void {
    this.#ended = undefined;
    this.access.amend(goesOn(actor, stamp));
    void focusWhenRendered(this.access.element, '[data-end]');
  }

  #print(actor: Actor): void {
    void this.access.printing.print(() => this.access.shownTo(actor).reading, 'page');
  }

  render(): TemplateResult {
    const { t, heading } = this.access;
    const people = peopleOf(this.access);
    const chosen =
      people.find((one) => keyOf(one) === this.#chosen) ?? people.find((one) => openShare(this.#shares, one)) ?? people[0]!;
    const choose = (event: Event): void => {
      this.#chosen = keyOf(people[(event.target as HTMLSelectElement).selectedIndex]!);
      this.#ended = undefined;
      this.access.changed();
    };
    return html`
      ${heading(t('panel_seen'), 1)}
      <p>${t('seen_intro')}</p>
      <p class="quiet">${t('who_today')} ${t('who_no_lock')}</p>
      <div class="field">
        <label for="seen-as">${t('seen_as')}</label>
        <select id="seen-as" @change=${choose}>
          ${people.map((one) => html`<option .selected=${one === chosen}>${nameOf(one, t)}</option>`)}
        </select>
      </div>
      ${this.#renderSeen(chosen)}
    `;
  }

  #renderSeen(actor: Actor): TemplateResult {
    const { t, heading, shownTo, renderShown, levelOf } = this.access;
    const shown = shownTo(actor);
    const nothingSeen = isEmptyDocument(shown.reading);
    const who = nameOf(actor, t);
    const open = openShare(this.#shares, actor);
    return html`<section class="shown" aria-labelledby="shown-title" data-seen>
        ${heading(t('seen_title', { who }), 2, 'shown-title')}
        ${nothingSeen ? html`<p>${t('seen_nothing')}</p>` : renderShown(shown, levelOf(3))}
      </section>
      ${
        this.#ended && keyOf(this.#ended.actor) === keyOf(actor)
          ? putBackLine({ t }, 'seen', t('seen_ended', { who }), () => this.#putBack(this.#ended!.actor, this.#ended!.stamp))
          : nothing
      }
      <div class="actions">
        ${nothingSeen ? nothing : html`<button type="button" data-print-for @click=${() => this.#print(actor)}>${icon('print')}${t('seen_print')}</button>`}
        ${open ? html`<button type="button" class="plain" data-end @click=${() => this.#end(actor)}>${t('seen_end')}</button>` : nothing}
      </div>`;
  }
}
