/** Class, kind and texts of the crisis card. Importing this registers nothing. */
export { RecoveryCrisisCard } from './crisis-card-element.js';
export { crisisPlanKind } from './kind.js';
export { crisisPlanSchema, type CrisisPlan } from './schema.js';
export { crisisCardCatalog, type CrisisCardMessages } from './messages.js';
export { crisisPlanDocument, walletDocument } from './document.js';
