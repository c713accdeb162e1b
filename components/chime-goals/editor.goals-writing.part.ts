/** The editor of a goal; comes with what writes. */
export { GoalEditor } from './goal-editor.js';
export { editorStyles } from './editor-styles.js';
export { chimeGoalsWritingCatalog } from './writing-messages.js';
