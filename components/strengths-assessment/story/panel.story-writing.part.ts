import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { StrengthsAccess } from '../access.js';
import { storyTexts } from './messages.js';
import { StoryPanel } from './story-panel.js';

export const texts = storyTexts;
export const styles = [editStyles];
export const create = (access: StrengthsAccess): Panel => new StoryPanel(access);
