import { defineKind } from '../../src/record/kind.js';
import type { TeamReview } from './schema.js';

/** Records of kind `team-review`: one for each review, in the store of the team. */
export const teamReviewKind = defineKind<TeamReview>({
  name: 'team-review',
  schema: async () => (await import('./schema.writing.part.js')).teamReviewSchema,
  // Written out, because the schema comes later. A test holds both equal.
  empty: () => ({
    ...{ title: '', heldOn: '', parts: [], learned: '', finishedAt: '' },
    takingPart: { livedExperience: 0, family: 0, staff: 0 },
  }),
});
