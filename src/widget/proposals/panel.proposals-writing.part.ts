/** What others wrote, as a view of any widget: one file, however many widgets have it. */
export { proposalsTexts } from './messages.js';
export { proposalsPanel, proposalsStyles } from './proposals-panel.js';
