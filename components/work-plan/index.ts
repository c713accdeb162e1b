/** Class, kinds and texts of the work plan. Importing this registers nothing. */
export { RecoveryWorkPlan } from './work-plan-element.js';
export { jobContactKind, workPlanKind } from './kind.js';
export { jobContactSchema, workPlanSchema, type JobContact, type WorkPlan } from './schema.js';
export { workPlanCatalog, type WorkPlanMessages } from './messages.js';
export { profileDocument, workPlanDocument } from './document.js';
