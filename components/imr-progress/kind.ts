import { defineKind } from '../../src/record/kind.js';
import type { Learning, Practice } from './schema.js';

/** Records of kind `learning`: one for a person. */
export const learningKind = defineKind<Learning>({
  name: 'learning',
  schema: async () => (await import('./schema.writing.part.js')).learningSchema,
  // By hand, because the schema comes later. A test holds both equal.
  empty: () => ({ topics: [], sessions: [] }),
  edition: '1',
});

/** Records of kind `practice`: one for each thing that the person would like to try. */
export const practiceKind = defineKind<Practice>({
  name: 'practice',
  schema: async () => (await import('./schema.writing.part.js')).practiceSchema,
  empty: () => ({
    ...{ topic: '', topicTitle: '', what: '', when: '', where: '', withWhom: '' },
    ...{ answer: '', answeredAt: '', how: '', askedAt: '' },
  }),
  // What was tried belongs to the topics.
  belongsTo: {
    ...{ kind: learningKind.name, parts: true },
    belongs: (_record, { shares }) => shares.some(({ scope }) => scope === 'all' || scope.includes('topics')),
  },
  edition: '1',
});
