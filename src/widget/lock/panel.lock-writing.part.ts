/** The panel of the lock: comes when somebody turns to it. */
export { commonWritingCatalog } from '../../i18n/writing-messages.js';
export { LockPanel, type LockPanelAccess } from './lock-panel.js';
export { lockStyles } from './lock-styles.js';
export { lockTexts } from './messages.js';
