import { html, nothing, type TemplateResult } from 'lit';
import type { LinkAccess } from './link-access.js';
import type { PeerLink } from './schema.js';

/** A story as text, with what its author wants to be said before it. */
export const storyText = ({ story }: Pick<PeerLink, 'story'>, aboutLine: string): string =>
  [story.title, story.about.trim() && aboutLine, story.words, story.name].filter((part) => part.trim()).join('\n\n');

/** The one way by which a story of one's own leaves the page: the person copies it out. */
export class StoryCopy {
  #isCopied: boolean | undefined;

  constructor(private readonly access: LinkAccess) {}

  reset(): void {
    this.#isCopied = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { t, link, record } = this.access;
    const { story } = link();
    if (!record() || !(story.title.trim() || story.words.trim())) return nothing;
    return html`<div class="acts">
      <div class="actions"><button type="button" data-copy @click=${() => void this.#copy()}>${t('story_copy')}</button></div>
      ${this.#isCopied === undefined ? nothing : html`<p data-copied>${t(this.#isCopied ? 'story_copied' : 'story_not_copied')}</p>`}
    </div>`;
  }

  async #copy(): Promise<void> {
    const { t, place, record, link, tell, say, changed } = this.access;
    const { subject, id = '' } = place();
    const detail = { kind: 'peer-link', id, subject, revision: record()?.revision ?? 0, at: new Date().toISOString() };
    if (tell('recovery-before-share', detail, { cancelable: true }).defaultPrevented) return;
    const { story } = link();
    try {
      await navigator.clipboard.writeText(storyText({ story }, t('story_about', { about: story.about })));
      this.#isCopied = true;
      tell('recovery-shared', detail);
    } catch {
      // Not every page may write to the clipboard: the words can be marked by hand.
      this.#isCopied = false;
    }
    say(this.#isCopied ? 'story_copied' : 'story_not_copied');
    changed();
  }
}
