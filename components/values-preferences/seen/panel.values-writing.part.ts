import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ValuesAccess } from '../access.js';
import { seenTexts } from './messages.js';
import { SeenPanel } from './seen-panel.js';

export const texts = seenTexts;
export const styles = [];
export const create = (access: ValuesAccess): Panel => new SeenPanel(access);
