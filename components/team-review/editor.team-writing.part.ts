/** What writes a review; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { ReviewEditor } from './review-editor.js';
export { reviewEditorStyles } from './review-editor-styles.js';
export { teamReviewWritingCatalog } from './writing-messages.js';
