/** The schemas of learning plans and courses; they come with what writes in this widget, so that no other page fetches them. */
export { courseSchema, learningPlanSchema } from './schema.js';
