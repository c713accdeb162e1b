import { defineKind } from '../../src/record/kind.js';
import type { WellnessPlan } from './schema.js';

/** By hand, because the schema comes later. A test holds both equal. */
const emptyPlan = (): WellnessPlan => ({
  ...{ likeWhenWell: [], tools: [], daily: [], nowAndThen: [], upsets: [], smallSigns: [], muchHarder: [] },
  crisisCard: '',
  after: { rest: [], whoHelps: [], takeBack: [], repair: [], learn: '', changePlan: [] },
  days: [],
});

/** Records of kind `wellness-plan`: one for a person. */
export const wellnessPlanKind = defineKind<WellnessPlan>({
  name: 'wellness-plan',
  schema: async () => (await import('./schema.writing.part.js')).wellnessPlanSchema,
  empty: emptyPlan,
  edition: '1',
});
