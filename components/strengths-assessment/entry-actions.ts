import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../src/a11y/focus.js';
import type { StrengthsAccess } from './access.js';
import { goalMessages, type GoalMaker } from './goal/goal-maker.js';
import type { StrengthEntry } from './schema.js';

export interface EntryActions {
  readonly access: StrengthsAccess;
  readonly goals: GoalMaker;
  /** Puts an entry at the top of what matters most. */
  readonly putFirst: (id: string) => void;
}

/** What became of the wish to work towards something, with the way back. */
function goalLine({ access, goals }: EntryActions, id: string): TemplateResult | typeof nothing {
  const state = goals.stateOf(id);
  if (!state) return nothing;
  const { t } = access;
  const back = async (): Promise<void> => {
    await goals.takeBack(id);
    await focusWhenRendered(access.element, `[data-goal="${CSS.escape(id)}"]`);
  };
  return html`<p class="made" data-goal-state=${state}>
    <span class="quiet">${t(goalMessages[state])}</span>
    ${state === 'made' ? html`<button type="button" class="plain" data-take-back @click=${() => void back()}>${t('goal_take_back')}</button>` : nothing}
  </p>`;
}

/**
 * What can be done with something that was written, folded away until somebody wants it.
 * @param name which one it is, without the person's words
 */
export function entryActions(actions: EntryActions, { id, text }: StrengthEntry, name: string): TemplateResult | typeof nothing {
  const { access, goals, putFirst } = actions;
  const { t } = access;
  // Nothing can be made of an empty line.
  if (!text.trim()) return nothing;
  return html`<details class="entry-more">
    <summary aria-label="${t('more')}: ${name}">${t('more')}</summary>
    <div class="entry-acts">
      <button type="button" class="plain" data-first=${id} @click=${() => putFirst(id)}>${t('put_first')}</button>
      <button
        type="button"
        class="plain"
        data-goal=${id}
        ?disabled=${goals.stateOf(id) === 'made'}
        @click=${() => void goals.make(id, text.trim())}
      >
        ${t('make_goal')}
      </button>
      ${goalLine(actions, id)}
    </div>
  </details>`;
}
