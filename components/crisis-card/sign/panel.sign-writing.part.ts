import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { signTexts } from './messages.js';
import { SignPanel } from './sign-panel.js';
import { signStyles } from './sign-styles.js';

export const texts = signTexts;
export const styles = [signStyles];

export const create = (access: CardPanelAccess): Panel => new SignPanel(access);
