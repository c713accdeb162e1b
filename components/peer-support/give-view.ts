import { html, type TemplateResult } from 'lit';
import { lineField, textField } from '../../src/widget/controls/fields.js';
import { linesField, type EditContext } from './edit-view.js';
import type { PeerLink } from './schema.js';

/** How the person would like to help others. Nothing is asked of how they are. */
export function editHelping(context: EditContext): TemplateResult {
  const { access, link } = context;
  const { t, set, heading } = access;
  return html`<div class="edit">
    ${heading(t('helping'), 1)}
    ${textField({
      ...{ id: 'helping', label: t('helping_ask'), hint: t('helping_hint'), value: link.helping },
      change: (helping) => set({ helping }, 'helping'),
    })}
    <p class="quiet">${t('optional')}</p>
    ${linesField(context, 'whatIBring')}
  </div>`;
}

/** A story of the person's own. Kept where their words are kept; its author chooses what is said before it. */
export function editStory({ access, link }: EditContext): TemplateResult {
  const { t, set, heading } = access;
  const field = (key: keyof PeerLink['story'], label: string, hint = '') => ({
    ...{ id: `story.${key}`, label: t(label), hint: hint && t(hint), value: link.story[key] as string },
    change: (words: string) => set({ story: { ...access.link().story, [key]: words } }, `story.${key}`),
  });
  return html`<div class="edit">
    ${heading(t('story'), 1)}
    <p>${t('story_private')}</p>
    ${textField(field('title', 'story_title'), 1)} ${textField(field('words', 'story_ask', 'story_hint'), 8)}
    ${textField(field('about', 'story_about_ask', 'story_about_hint'), 1)}
    ${lineField(field('name', 'story_name_ask', 'story_name_hint'))}
    <p class="quiet">${t('optional')}</p>
  </div>`;
}
