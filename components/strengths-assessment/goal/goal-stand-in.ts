import { defineKind, type RecordKind } from '../../../src/record/kind.js';
import type { GoalDraft } from './goal-draft-schema.js';

/**
 * Kind `goal` as far as a strength that becomes one needs it, for pages without the widget for goals. Its edition is one that
 * widget never has: so it checks again what was only checked here, and fills in its own fields.
 */
export const goalStandIn: RecordKind<GoalDraft> = {
  ...defineKind<GoalDraft>({
    name: 'goal',
    schema: async () => (await import('../schema.writing.part.js')).goalDraftSchema,
    empty: () => ({ title: '', strengths: [] }),
    edition: 'stand-in',
  }),
  standIn: true,
};
