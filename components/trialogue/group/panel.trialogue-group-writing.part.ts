import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { TrialogueAccess } from '../access.js';
import { GroupPanel } from './group-panel.js';
import { groupStyles } from './group-styles.js';
import { groupTexts } from './messages.js';

export const texts = groupTexts;
export const styles = [editStyles, groupStyles];
export const create = (access: TrialogueAccess): Panel => new GroupPanel(access);
