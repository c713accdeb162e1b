import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { HomeAccess } from '../access.js';
import { optionsTexts } from './messages.js';
import { OptionsPanel } from './options-panel.js';
import { optionsStyles } from './options-styles.js';

export const texts = optionsTexts;
export const styles = [editStyles, optionsStyles];
export const create = (access: HomeAccess): Panel => new OptionsPanel(access);
