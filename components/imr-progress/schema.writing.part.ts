/** The schemas, with zod; they come with what writes. */
export { checkInDraftSchema, goalDraftSchema, learningSchema, practiceSchema } from './schema.js';
