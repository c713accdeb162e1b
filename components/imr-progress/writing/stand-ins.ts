import { defineKind, type RecordKind } from '../../../src/record/kind.js';
import type { CheckInDraft, GoalDraft } from '../schema.js';

// Goals and check-ins as far as this widget writes them, for pages without the widget for goals. Their edition is one that that
// widget never has: so it checks again what was only checked here, and fills in its own fields.

export const goalStandIn: RecordKind<GoalDraft> = {
  ...defineKind<GoalDraft>({
    name: 'goal',
    schema: async () => (await import('../schema.writing.part.js')).goalDraftSchema,
    empty: () => ({ title: '' }),
    edition: 'stand-in',
  }),
  standIn: true,
};

export const checkInStandIn: RecordKind<CheckInDraft> = {
  ...defineKind<CheckInDraft>({
    name: 'check-in',
    schema: async () => (await import('../schema.writing.part.js')).checkInDraftSchema,
    empty: () => ({ goal: '', at: '', words: '' }),
    edition: 'stand-in',
  }),
  standIn: true,
};
