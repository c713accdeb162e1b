/** Class, kind and texts of the wellness plan. Importing this registers nothing. */
export { RecoveryWellnessPlan } from './wellness-plan-element.js';
export { wellnessPlanKind } from './kind.js';
export { wellnessPlanSchema, type WellnessPlan } from './schema.js';
export { wellnessPlanCatalog, type WellnessPlanMessages } from './messages.js';
export { wellnessPlanDocument } from './document.js';
export { blankDocument } from './blank-document.js';
