import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { showTexts } from './messages.js';
import { ShowPanel } from './show-panel.js';
import { showStyles } from './show-styles.js';

export const texts = showTexts;
export const styles = [showStyles];
export const create = (access: CardPanelAccess): Panel => new ShowPanel(access);
