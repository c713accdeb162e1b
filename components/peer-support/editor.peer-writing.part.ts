/** The editor of a peer link; comes with what writes. */
export { LinkEditor } from './link-editor.js';
export { editorStyles } from './editor-styles.js';
export { peerSupportWritingCatalog } from './writing-messages.js';
