/** The card's preview of paper; comes with what makes paper. */
export { printPreview } from './print-preview.js';
export { printPreviewStyles } from './print-preview-styles.js';
