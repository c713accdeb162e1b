/** What every widget needs for writing, and for the trouble that can come with it. */
export { commonWritingCatalog } from '../i18n/writing-messages.js';
export { decode } from '../record/decode.js';
export { ConflictView } from './conflict-view.js';
export { leaveLine } from './leave-line.js';
export { notices } from './notices.js';
export { RecordWriter } from './record-writer.js';
export { readingStyles } from './reading-styles.js';
export { RescueController } from './rescue-controller.js';
export { savingLine } from './saving-line.js';
export { againPart, proposalsPart, sharingPart } from './shared-panels.js';
export { writingStyles } from './writing-styles.js';
