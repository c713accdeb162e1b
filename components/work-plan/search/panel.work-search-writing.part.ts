import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { WorkAccess } from '../access.js';
import { workEditorStyles } from '../work-editor-styles.js';
import { searchTexts } from './messages.js';
import { SearchPanel } from './search-panel.js';
import { searchStyles } from './search-styles.js';

export const texts = searchTexts;
export const styles = [editStyles, workEditorStyles, searchStyles];
export const create = (access: WorkAccess): Panel => new SearchPanel(access);
