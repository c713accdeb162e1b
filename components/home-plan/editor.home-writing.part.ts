/** What writes a home plan; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { HomeEditor } from './home-editor.js';
export { homeEditorStyles } from './home-editor-styles.js';
export { homePlanWritingCatalog } from './writing-messages.js';
