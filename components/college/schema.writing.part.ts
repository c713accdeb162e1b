/** The schemas of learning plans and courses; they come with what writes. */
export { courseSchema, learningPlanSchema } from './schema.js';
