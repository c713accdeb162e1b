/** The plan as a form; comes with what prints. */
export { blankDocument } from './blank-document.js';
