import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ImrAccess } from '../panels.js';
import { HistoryPanel, historyStyles } from './history-panel.js';
import { historyTexts } from './messages.js';

export const texts = historyTexts;
export const styles = [historyStyles];
export const create = (access: ImrAccess): Panel => new HistoryPanel(access);
