import { defineKind, type Belonging } from '../../src/record/kind.js';
import type { Learning, Practice } from './schema.js';

/** Records of kind `learning`: one for a person. */
export const learningKind = /* @__PURE__ */ defineKind<Learning>({
  name: 'learning',
  schema: async () => (await import('./schema.writing.part.js')).learningSchema,
  // By hand, because the schema comes later. A test holds both equal.
  empty: () => ({ topics: [], sessions: [] }),
  edition: '1',
});

/** Which record one of kind `practice` goes along with. By itself, so that others can know it without the kind. */
export const practiceBelongs: Belonging = {
  ...{ kind: 'learning', parts: true },
  belongs: (_record, { shares }) => shares.some(({ scope }) => scope === 'all' || scope.includes('topics')),
};

/** Records of kind `practice`: one for each thing that the person would like to try. */
export const practiceKind = /* @__PURE__ */ defineKind<Practice>({
  name: 'practice',
  belongsTo: practiceBelongs,
  schema: async () => (await import('./schema.writing.part.js')).practiceSchema,
  empty: () => ({
    ...{ topic: '', topicTitle: '', what: '', when: '', where: '', withWhom: '' },
    ...{ answer: '', answeredAt: '', how: '', askedAt: '' },
  }),
  edition: '1',
});
