/** The schemas of learning plans and courses, in a file of their own: no page without this widget fetches them. */
export { courseSchema, learningPlanSchema } from './schema.js';
