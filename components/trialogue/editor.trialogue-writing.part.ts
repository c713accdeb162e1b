/** What writes about a meeting; comes after what every widget needs for writing. */
export { editStyles } from '../../src/widget/controls/item-list.js';
export { MeetingEditor } from './meeting-editor.js';
export { trialogueWritingCatalog } from './writing-messages.js';
