/** The editor of the learning plan; comes with what writes. */
export { PlanEditor } from './plan-editor.js';
export { editorStyles } from './editor-styles.js';
export { collegeWritingCatalog } from './writing-messages.js';
