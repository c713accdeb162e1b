import { html, nothing, type TemplateResult } from 'lit';
import type { RaisedGoal, TrialogueAccess } from '../access.js';

/** Titles of goals of which the person said that they would like to talk about them with others. */
export function raisedTitles(goals: readonly { readonly body: RaisedGoal | undefined }[]): string[] {
  return goals.flatMap(({ body }) => {
    const title = body?.title;
    return body?.raise?.topic === true && typeof title === 'string' && title.trim() ? [title.trim()] : [];
  });
}

/**
 * What the person wants to raise, out of their own goals. It stays among their own words until they make it an idea, and that is
 * said before.
 */
export function raisedGoals(access: TrialogueAccess, take: (words: string) => void): TemplateResult | typeof nothing {
  const { t, heading, recordsOf, say, canEdit } = access;
  const titles = canEdit() ? raisedTitles(recordsOf<RaisedGoal>('goal').all()) : [];
  if (titles.length === 0) return nothing;
  const makeIdea = (title: string): void => {
    take(title);
    say('from_goals_taken');
  };
  return html`<section class="raised" aria-labelledby="raised-title">
    ${heading(t('from_goals'), 2, 'raised-title')}
    <p class="quiet">${t('from_goals_help')}</p>
    <ul>
      ${titles.map(
        (title, index) =>
          html`<li>
            <p dir="auto" id="raised-${index}">${title}</p>
            <button
              type="button"
              class="plain"
              data-take-goal=${index}
              aria-describedby="raised-${index}"
              @click=${() => makeIdea(title)}
            >
              ${t('from_goals_take')}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
