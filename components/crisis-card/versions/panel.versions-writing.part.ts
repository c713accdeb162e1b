import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { versionsTexts } from './messages.js';
import { VersionsPanel } from './versions-panel.js';
import { versionsStyles } from './versions-styles.js';

export const texts = versionsTexts;
export const styles = [versionsStyles];

export const create = (access: CardPanelAccess): Panel => new VersionsPanel(access);
