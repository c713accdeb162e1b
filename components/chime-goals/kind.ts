import { defineKind, type Belonging } from '../../src/record/kind.js';
import type { CheckIn, Goal } from './schema.js';

/** By hand, because the schema comes later. A test holds both equal. */
const emptyGoal = (): Goal => ({
  ...{ title: '', more: '', why: '', facets: [], citizenship: [], steps: [], helpers: [], barriers: [], states: [] },
  strengths: [],
  hoped: { muchLess: '', less: '', as: '', more: '', muchMore: '' },
  raise: { letter: '', topic: false },
  ...{ invited: '', putAwayAt: '' },
});

/** Records of kind `goal`: one for each thing that a person would like more of. */
export const goalKind = /* @__PURE__ */ defineKind<Goal>({
  name: 'goal',
  schema: async () => (await import('./schema.writing.part.js')).goalSchema,
  empty: emptyGoal,
  edition: '1',
});

/** Which record one of kind `check-in` goes along with. By itself, so that others can know it without the kind. */
export const checkInBelongs: Belonging = { kind: 'goal', of: ({ body }) => (body as CheckIn).goal };

/** Records of kind `check-in`: one for each time that a person said how it is going. */
export const checkInKind = /* @__PURE__ */ defineKind<CheckIn>({
  name: 'check-in',
  belongsTo: checkInBelongs,
  schema: async () => (await import('./schema.writing.part.js')).checkInSchema,
  empty: () => ({ goal: '', at: '', words: '', level: '' }),
  edition: '1',
});
