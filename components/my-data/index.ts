/** Class and texts of what a person keeps. Importing this registers nothing. */
export { RecoveryMyData } from './my-data-element.js';
export { myDataCatalog, type MyDataMessages } from './messages.js';
