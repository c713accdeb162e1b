import { html, nothing, type TemplateResult } from 'lit';
import type { ImrAccess } from '../panels.js';
import type { PathWriter } from '../path-view.js';
import type { ShownTopic } from '../topics.js';

/** Topics that were put away: out of sight, and one act from being back. */
export function awayView(access: ImrAccess, topics: readonly ShownTopic[], writer: PathWriter | undefined): TemplateResult {
  const { t, openTopic } = access;
  return html`<details class="away" data-away>
    <summary>${t('topics_away')}</summary>
    <ul>
      ${topics.map(
        (topic) =>
          html`<li>
            <button type="button" class="plain" data-topic=${topic.key} @click=${() => openTopic(topic.key)}>
              ${topic.title}
            </button>
            ${
              writer
                ? html`<button
                    type="button"
                    class="plain"
                    data-take-out=${topic.key}
                    aria-label=${t('take_out_name', { topic: topic.title })}
                    @click=${() => writer.turnAway(topic, false)}
                  >
                    ${t('take_out')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Whose topics these are, where the page brought some. */
export function creditLine({ t }: ImrAccess, topics: readonly ShownTopic[]): TemplateResult {
  const credit = topics.find((topic) => topic.credit)?.credit ?? '';
  return html`<p class="quiet" data-credit>${t('topics_by', { credit })}</p>`;
}

/** What is said above topics that this page does not have any more. */
export const goneHeading = ({ t, heading }: ImrAccess): TemplateResult =>
  html`${heading(t('topics_gone'), 2)}
    <p class="quiet">${t('topics_gone_help')}</p>`;

/** What somebody reads with whom the person shares nothing now. */
export const notShared = ({ t }: ImrAccess): TemplateResult => html`<p data-not-shared>${t('not_shared')}</p>`;
