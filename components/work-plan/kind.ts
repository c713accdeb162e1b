import { defineKind } from '../../src/record/kind.js';
import type { JobContact, WorkPlan } from './schema.js';

// What is empty is written out, because the schemas come later. A test holds both equal.

/** Records of kind `work-plan`: one for a person, as a rule. */
export const workPlanKind = defineKind<WorkPlan>({
  name: 'work-plan',
  schema: async () => (await import('./schema.writing.part.js')).workPlanSchema,
  empty: () => ({
    ...{ wantWork: '', unpaid: [], dream: [], likes: [], dislikes: [], past: [], learning: [], skills: [], people: [] },
    ...{ hours: '', places: '', travel: '', atWork: [], adjustments: [], culture: '', money: '', languages: '', licences: '' },
    ...{ targets: [], supports: [], jobs: [], citizenship: [] },
    telling: { tell: '', toWhom: [], words: [], notTell: [], whoMaySpeak: [], changedMind: [] },
    benefits: { questions: [], adviser: '', met: [], lookAgain: false },
  }),
});

/** Records of kind `job-contact`: one for each contact with an employer. */
export const jobContactKind = defineKind<JobContact>({
  name: 'job-contact',
  schema: async () => (await import('./schema.writing.part.js')).jobContactSchema,
  empty: () => ({ employer: '', on: '', by: '', how: '', result: '', next: '', nextOn: '' }),
  belongsTo: { kind: workPlanKind.name },
});
