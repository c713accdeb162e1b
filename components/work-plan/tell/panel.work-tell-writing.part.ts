import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { WorkAccess } from '../access.js';
import { tellTexts } from './messages.js';
import { TellPanel } from './tell-panel.js';

export const texts = tellTexts;
export const styles = [editStyles];
export const create = (access: WorkAccess): Panel => new TellPanel(access);
