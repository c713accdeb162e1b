/** Class, kinds and texts of the home plan. Importing this registers nothing. */
export { RecoveryHomePlan } from './home-plan-element.js';
export { homeOptionKind, homePlanKind } from './kind.js';
export { homeOptionSchema, homePlanSchema, type HomeOption, type HomePlan } from './schema.js';
export { homePlanCatalog, type HomePlanMessages } from './messages.js';
export { homePlanDocument } from './document.js';
