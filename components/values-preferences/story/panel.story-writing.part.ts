import type { Panel } from '../../../src/widget/panel-controller.js';
import { storyTexts } from '../../../src/widget/story/messages.js';
import { StoryPanel, storyStyles } from '../../../src/widget/story/story-panel.js';
import type { ValuesAccess } from '../access.js';
import { valuesCatalog } from '../messages.js';

export const texts = storyTexts(valuesCatalog);
export const styles = storyStyles;
export const create = (access: ValuesAccess): Panel => new StoryPanel(access, access.whoSees);
