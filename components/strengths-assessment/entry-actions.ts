import { html, nothing, type TemplateResult } from 'lit';
import type { StrengthsAccess } from './access.js';
import { goalMessages, type GoalMaker } from './goal/goal-maker.js';
import type { StrengthEntry } from './schema.js';

export interface EntryActions {
  readonly access: StrengthsAccess;
  readonly goals: GoalMaker;
  /** Puts an entry at the top of what matters most. */
  readonly putFirst: (id: string) => void;
}

/** Acts, and puts the focus where the eyes are: on the first of these that is there then. */
async function actAndFocus({ access }: EntryActions, event: Event, act: Promise<void>, selector: string): Promise<void> {
  const place = (event.currentTarget as Element).closest('.entry-more')!;
  await act;
  await access.element.updateComplete;
  place.querySelector<HTMLElement>(selector)?.focus();
}

/** The wish to work towards something; what became of it, with the way back. */
function goalActions(actions: EntryActions, { id, text }: StrengthEntry): TemplateResult {
  const { access, goals } = actions;
  const { t } = access;
  const state = goals.stateOf(id);
  const made = state === 'made';
  const make = (event: Event): void => void actAndFocus(actions, event, goals.make(id, text.trim()), '[data-take-back]');
  const back = (event: Event): void => void actAndFocus(actions, event, goals.takeBack(id), '[data-goal]');
  return html`${made ? nothing : html`<button type="button" class="plain" data-goal=${id} @click=${make}>${t('make_goal')}</button>`}
  ${
    state
      ? html`<p class="made" data-goal-state=${state}>
          <span>${t(goalMessages[state])}</span>
          ${made ? html`<button type="button" class="plain" data-take-back @click=${back}>${t('goal_take_back')}</button>` : nothing}
        </p>`
      : nothing
  }`;
}

/**
 * What can be done with something that was written, folded away until somebody wants it.
 * @param name which one it is, without the person's words
 */
export function entryActions(actions: EntryActions, entry: StrengthEntry, name: string): TemplateResult | typeof nothing {
  const { t } = actions.access;
  // Nothing can be made of an empty line.
  if (!entry.text.trim()) return nothing;
  const first = (): void => actions.putFirst(entry.id);
  return html`<details class="entry-more">
    <summary aria-label="${t('more')}: ${name}">${t('more')}</summary>
    <div class="entry-acts">
      <button type="button" class="plain" data-first=${entry.id} @click=${first}>${t('put_first')}</button>
      ${goalActions(actions, entry)}
    </div>
  </details>`;
}
