/** What is done with a goal from day to day; comes where a goal is read by the person, after what writes. */
export { nowStyles } from './now-styles.js';
export { nowTexts } from './messages.js';
export { CheckInsView } from './check-ins-view.js';
export { StateView } from './state-view.js';
