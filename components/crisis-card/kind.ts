import { defineKind } from '../../src/record/kind.js';
import { crisisPlanSchema } from './schema.js';

/** Records of kind `crisis-plan`. */
export const crisisPlanKind = defineKind({
  name: 'crisis-plan',
  schema: crisisPlanSchema,
  empty: () => crisisPlanSchema.parse({ readFirst: {}, knowMe: {}, care: {}, life: {}, health: {}, people: {}, after: {} }),
});
