import { defineKind } from '../../src/record/kind.js';
import type { CourseWords, LearningPlan } from './schema.js';

/** By hand, because the schema comes later. A test holds both equal. */
const emptyPlan = (): LearningPlan => ({
  ...{ hopes: [], interests: [], howILearn: [], helpNeeded: [], beside: '' },
  ...{ nextPlaces: [], teach: '', helpOthers: '', reviews: [] },
});

const emptyCourse = (): CourseWords => ({
  ...{ courseId: '', title: '', about: '', states: [], hope: '', needs: [], words: '' },
});

/** Records of kind `learning-plan`: one for each person. */
export const learningPlanKind = defineKind<LearningPlan>({
  name: 'learning-plan',
  schema: async () => (await import('./schema.writing.part.js')).learningPlanSchema,
  empty: emptyPlan,
  edition: '1',
});

/** Records of kind `course`: one for each course that a person joined or is interested in. */
export const courseKind = defineKind<CourseWords>({
  name: 'course',
  schema: async () => (await import('./schema.writing.part.js')).courseSchema,
  empty: emptyCourse,
  belongsTo: { kind: learningPlanKind.name },
  edition: '1',
});
