import type { Panel } from '../../../src/widget/panel-controller.js';
import type { HomeAccess } from '../access.js';
import { ComparePanel } from './compare-panel.js';
import { compareStyles } from './compare-styles.js';
import { compareTexts } from './messages.js';

export const texts = compareTexts;
export const styles = [compareStyles];
export const create = (access: HomeAccess): Panel => new ComparePanel(access);
