import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CollegeAccess } from '../access.js';
import { prospectusTexts } from './messages.js';
import { ProspectusPanel } from './prospectus-panel.js';
import { prospectusStyles } from './prospectus-styles.js';

export const texts = prospectusTexts;
export const styles = [editStyles, prospectusStyles];
export const create = (access: CollegeAccess): Panel => new ProspectusPanel(access);
