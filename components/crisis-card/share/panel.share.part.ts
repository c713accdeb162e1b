import type { CardPanelAccess } from '../panels.js';
import { shareTexts } from './messages.js';
import { SharePanel } from './share-panel.js';
import { shareStyles } from './share-styles.js';

export const texts = shareTexts;
export const styles = [shareStyles];

export const create = (access: CardPanelAccess): SharePanel => new SharePanel(access);
