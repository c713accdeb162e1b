/** What checks the strengths; comes with what writes. */
export { strengthPictureSchema, strengthSchema } from './schema.js';
export { goalDraftSchema } from './goal/goal-draft-schema.js';
