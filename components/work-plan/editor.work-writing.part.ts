/** What writes a work plan; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { WorkEditor } from './work-editor.js';
export { workEditorStyles } from './work-editor-styles.js';
export { workPlanWritingCatalog } from './writing-messages.js';
