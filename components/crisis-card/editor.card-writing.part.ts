/** What writes the crisis card; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { CardEditor } from './card-editor.js';
export { cardEditorStyles } from './card-editor-styles.js';
export { crisisCardWritingCatalog } from './writing-messages.js';
