import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { copiesStyles } from './copies-styles.js';
import type { CardPanelAccess } from '../panels.js';
import { CopiesPanel } from './copies-panel.js';
import { copiesTexts } from './messages.js';

export const texts = copiesTexts;
export const styles = [editStyles, copiesStyles];
export const create = (access: CardPanelAccess): Panel => new CopiesPanel(access);
