/** The schema of the card; comes with what writes. */
export { crisisPlanSchema } from './schema.js';
