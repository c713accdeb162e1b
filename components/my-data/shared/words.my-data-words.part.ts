/** English texts of all panels: more than the other widgets of a page should have to fetch with what they share. */
export { myDataWritingCatalog } from '../writing-messages.js';
