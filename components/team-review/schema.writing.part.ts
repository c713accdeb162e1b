/** What checks a review; comes with what writes. */
export { teamReviewSchema } from './schema.js';
