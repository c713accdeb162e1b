import type { Panel } from '../../../src/widget/panel-controller.js';
import type { GoalAccess } from '../panels.js';
import { timeTexts } from './messages.js';
import { TimePanel } from './time-panel.js';
import { timeStyles } from './time-styles.js';

export const texts = timeTexts;
export const styles = [timeStyles];
export const create = (access: GoalAccess): Panel => new TimePanel(access);
