/** Class of the context element. Importing this registers nothing. */
export { RecoveryContext } from './context-element.js';
