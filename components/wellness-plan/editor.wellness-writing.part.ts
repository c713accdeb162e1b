/** What writes the plan; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { PlanEditor } from './plan-editor.js';
export { planEditorStyles } from './plan-editor-styles.js';
export { wellnessPlanWritingCatalog } from './writing-messages.js';
