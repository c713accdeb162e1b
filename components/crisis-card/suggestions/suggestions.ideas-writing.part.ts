/** Ideas for the edit view; they come after what writes, and writing does not wait for them. */
export { Ideas } from './ideas.js';
export { ideasStyles } from './ideas-styles.js';
export { suggestionsTexts } from './messages.js';
