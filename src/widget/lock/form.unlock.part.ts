/** The form that unlocks: comes where something is locked. */
export { lockStyles } from './lock-styles.js';
export { lockTexts } from './messages.js';
export { pageLock } from './page-lock.js';
export { UnlockForm } from './unlock-form.js';
