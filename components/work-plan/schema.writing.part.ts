/** What checks a work plan and contacts; comes with what writes. */
export { jobContactSchema, workPlanSchema } from './schema.js';
