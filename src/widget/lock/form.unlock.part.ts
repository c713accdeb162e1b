/** The form that unlocks, and the panel to set a lock: come where something is locked, or when somebody turns to it. */
export { LockPanel, type LockPanelAccess } from './lock-panel.js';
export { lockStyles } from './lock-styles.js';
export { lockTexts } from './messages.js';
export { pageLock } from './page-lock.js';
export { UnlockForm } from './unlock-form.js';
