/** Class, kinds and texts of the values. Importing this registers nothing. */
export { RecoveryValuesPreferences } from './values-preferences-element.js';
export { valueKind, valuePictureKind } from './kind.js';
export { valuePictureSchema, valueSchema, type ValuePicture, type Values } from './schema.js';
export { valuesCatalog, type ValuesMessages } from './messages.js';
export { valuesDocument } from './document.js';
export { everybody } from '../../src/record/record.js';
export { seenBy, visibleTo } from './visible.js';
