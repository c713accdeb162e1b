/** The schemas of goals and check-ins; they come with what writes. */
export { checkInSchema, goalSchema } from './schema.js';
