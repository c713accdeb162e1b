import { editStyles } from '../controls/item-list.js';
import type { Panel } from '../panel-controller.js';
import type { SharingAccess, SharingRule } from './sharing.js';
import { SharingPanel } from './sharing-panel.js';
import { sharingStyles } from './sharing-styles.js';

export { sharingTexts } from './messages.js';
export const styles = [editStyles, sharingStyles];
export const create = (access: SharingAccess, rule: SharingRule): Panel => new SharingPanel(access, rule);
