import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CollegeAccess } from '../access.js';
import { MinePanel } from './mine-panel.js';
import { mineTexts } from './messages.js';
import { mineStyles } from './mine-styles.js';

export const texts = mineTexts;
export const styles = [editStyles, mineStyles];
export const create = (access: CollegeAccess): Panel => new MinePanel(access);
