/** What writes moments, and what the person says of other entries; comes with what writes. */
export { JourneyEditor } from './write/journey-editor.js';
export { editorStyles } from './write/editor-styles.js';
export { journeyWritingCatalog } from './writing-messages.js';
