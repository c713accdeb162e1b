import type { Panel } from '../../../src/widget/panel-controller.js';
import type { JourneyAccess } from '../access.js';
import { storyTexts } from './messages.js';
import { StoryPanel } from './story-panel.js';
import { storyStyles } from './story-styles.js';

export const texts = storyTexts;
export const styles = [storyStyles];
export const create = (access: JourneyAccess): Panel => new StoryPanel(access);
