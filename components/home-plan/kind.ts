import { defineKind } from '../../src/record/kind.js';
import type { HomeOption, HomePlan } from './schema.js';

// What is empty is written out, because the schemas come later. A test holds both equal.

/** Records of kind `home-plan`: one for a person, as a rule. */
export const homePlanKind = defineKind<HomePlan>({
  name: 'home-plan',
  schema: async () => (await import('./schema.writing.part.js')).homePlanSchema,
  empty: () => ({
    ...{ where: [], with: [], withWords: '', mustHave: [], nice: [], mustNot: [], near: [], pets: '', access: '', budget: '' },
    choice: { option: '', name: '', why: '' },
    waiting: { since: '', contact: '', words: '' },
    rights: { tenancy: '', notice: '', deposit: '', repairs: '', complaint: '' },
    ...{ support: [], moves: [], citizenship: [] },
    arranged: { options: [], rows: [], hidden: [] },
  }),
});

/** Records of kind `home-option`: one for each home that the person has seen or been told about. */
export const homeOptionKind = defineKind<HomeOption>({
  name: 'home-option',
  schema: async () => (await import('./schema.writing.part.js')).homeOptionSchema,
  empty: () => ({
    ...{ label: '', kind: '', address: '', seenOn: '', pros: [], cons: [], offeredBy: '', tenancyInMyName: '' },
    ...{ supportSeparate: '', conditions: [] },
  }),
  belongsTo: { kind: homePlanKind.name },
});
