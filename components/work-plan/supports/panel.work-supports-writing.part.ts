import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { WorkAccess } from '../access.js';
import { workEditorStyles } from '../work-editor-styles.js';
import { supportsTexts } from './messages.js';
import { SupportsPanel } from './supports-panel.js';

export const texts = supportsTexts;
export const styles = [editStyles, workEditorStyles];
export const create = (access: WorkAccess): Panel => new SupportsPanel(access);
