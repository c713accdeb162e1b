/** Class and texts of the help element. Importing this registers nothing. */
export { RecoveryHelpNow } from './help-now-element.js';
export { helpNowCatalog, type HelpNowMessages } from './messages.js';
