import type { Panel } from '../../../src/widget/panel-controller.js';
import { storyTexts } from '../../../src/widget/story/messages.js';
import { StoryPanel, storyStyles } from '../../../src/widget/story/story-panel.js';
import type { StrengthsAccess } from '../access.js';
import { strengthsCatalog } from '../messages.js';

export const texts = storyTexts(strengthsCatalog);
export const styles = storyStyles;
export const create = (access: StrengthsAccess): Panel => new StoryPanel(access);
