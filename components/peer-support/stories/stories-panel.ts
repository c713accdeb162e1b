import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { directionOf } from '../../../src/i18n/formats.js';
import { localText } from '../../../src/i18n/local-text.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PeerAccess } from '../access.js';
import { HostList } from '../host-check.js';
import { rowOf } from '../link-rows.js';
import { languageName } from '../profiles/filters.js';
import { storySchema, type HostStory } from './story-pack.js';

/** So many are drawn at once. */
const slice = 20;

/** Stories of hope: those that people gave to the host, and the person's own. Nobody counts who reads what. */
export class StoriesPanel implements Panel {
  readonly #list = new HostList<HostStory>(storySchema);
  /** What came of asking for a look, by the story. */
  readonly #reported = new Map<string, 'stories_reported' | 'stories_not_reported'>();
  #drawn = slice;

  constructor(private readonly access: PeerAccess) {}

  reset(): void {
    this.#reported.clear();
  }

  render(): TemplateResult {
    const { t, heading, packs } = this.access;
    // Taken back is taken back: whatever stands there, it is shown no more.
    const stories = this.#list.of(packs()['stories']).filter(({ withdrawnAt }) => withdrawnAt === undefined);
    return html`<div class="stories">
      ${heading(t('panel_stories'), 1)}
      <p>${t(stories.length > 0 ? 'stories_intro' : 'stories_none')}</p>
      ${stories.length > 0 ? this.#renderModerator() : nothing}
      <ul>
        ${stories.slice(0, this.#drawn).map((story, index) => this.#renderStory(story, index))}
      </ul>
      ${
        stories.length > this.#drawn
          ? html`<button type="button" class="plain" data-more @click=${() => this.#more()}>${t('show_more')}</button>`
          : nothing
      }
      ${this.#renderOwn()}
    </div>`;
  }

  #more(): void {
    const from = this.#drawn;
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `#told-${from}`);
  }

  get #hasModerator(): boolean {
    return this.access.host('moderator.name') !== '';
  }

  #renderModerator(): TemplateResult {
    const { t, host } = this.access;
    const words = this.#hasModerator
      ? t('stories_moderator', { name: host('moderator.name'), answers: host('moderator.answers') })
      : t('stories_no_moderator');
    return html`<p class="quiet" data-moderator>${words.trim()}</p>`;
  }

  #renderStory(story: HostStory, index: number): TemplateResult {
    const { t, heading, language } = this.access;
    const { id, title, author, text, contentNote, permission } = story;
    const about = localText(contentNote, language());
    const told = html`<p class="told" lang=${story.language} dir=${directionOf(story.language)}>${text}</p>`;
    const by = t('stories_by', { name: author });
    const isOtherLanguage = story.language.split('-')[0] !== language().split('-')[0];
    return html`<li>
      <article class="story" data-story=${id} aria-labelledby="told-${index}">
        ${heading(title ? html`<span lang=${story.language} dir="auto">${title}</span>` : by, 2, `told-${index}`)}
        ${title ? html`<p class="quiet">${by}</p>` : nothing}
        ${isOtherLanguage ? html`<p class="quiet">${t('stories_language', { language: languageName(story.language, language()) })}</p>` : nothing}
        ${
          about
            ? html`<details>
                <summary>${t('stories_about', { about })}</summary>
                ${told}
              </details>`
            : told
        }
        <p class="quiet">${t('stories_permission', { permission: localText(permission, language()) })}</p>
        ${this.#hasModerator ? this.#renderReport(id) : nothing}
      </article>
    </li>`;
  }

  #renderReport(id: string): TemplateResult {
    const { t } = this.access;
    const result = this.#reported.get(id);
    if (result === 'stories_reported') return html`<p tabindex="-1" data-reported>${t(result)}</p>`;
    return html`${result ? html`<p data-reported>${t(result)}</p>` : nothing}
      <button type="button" class="plain" data-report @click=${() => this.#report(id)}>${t('stories_report')}</button>`;
  }

  #report(story: string): void {
    const { tell, say, changed, element } = this.access;
    const event = tell('recovery-story-reported', { story, at: new Date().toISOString() }, { cancelable: true });
    const result = event.defaultPrevented ? 'stories_not_reported' : 'stories_reported';
    this.#reported.set(story, result);
    say(result);
    changed();
    void focusWhenRendered(element, `[data-story="${CSS.escape(story)}"] :is(p[data-reported][tabindex], button)`);
  }

  /** The person's own, by their titles: the words stay folded where they are read. */
  #renderOwn(): TemplateResult | typeof nothing {
    const { t, heading, links, canEdit, begin, openLink } = this.access;
    if (!canEdit()) return nothing;
    const own = links().filter((record) => rowOf(record).form === 'story');
    return html`<section class="own-stories" aria-labelledby="own-stories">
      ${heading(t('stories_own'), 1, 'own-stories')}
      <p>${t('stories_own_help')}</p>
      ${own.map((record) => {
        const { id, title } = rowOf(record);
        return html`<button type="button" class="plain" data-own=${id} @click=${() => openLink(id)}>
          ${t('stories_open', { title: title || t('story') })}
        </button>`;
      })}
      <button type="button" data-write-story @click=${() => begin({ form: 'story' })}>${t('stories_write')}</button>
    </section>`;
  }
}
