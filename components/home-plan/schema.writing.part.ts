/** What checks a home plan and homes; comes with what writes. */
export { homeOptionSchema, homePlanSchema } from './schema.js';
