/** What checks a wellness plan; comes with what writes. */
export { wellnessPlanSchema } from './schema.js';
