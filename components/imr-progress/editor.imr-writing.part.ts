/** What writes about topics; comes after what writes at all. */
export { ImrEditor } from './writing/imr-editor.js';
export { editorStyles } from './writing/editor-styles.js';
export { imrWritingCatalog } from './writing-messages.js';
