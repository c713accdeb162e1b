import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import type { CardPanelAccess } from '../panels.js';
import { versionsTexts } from './messages.js';
import { VersionsPanel } from './versions-panel.js';
import { versionsStyles } from './versions-styles.js';

export const texts = versionsTexts;
export const styles = [editStyles, panelStyles, versionsStyles];
export const create = (access: CardPanelAccess): Panel => new VersionsPanel(access);
