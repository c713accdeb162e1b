/** What writes the values in words; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { ValuesEditor } from './values-editor.js';
export { valuesEditorStyles } from './values-editor-styles.js';
export { valuesWritingCatalog } from './writing-messages.js';
