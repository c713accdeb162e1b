/** What writes the strengths as a list; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { StrengthsEditor } from './strengths-editor.js';
export { strengthsEditorStyles } from './strengths-editor-styles.js';
export { strengthsWritingCatalog } from './writing-messages.js';
