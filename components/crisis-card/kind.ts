import { defineKind } from '../../src/record/kind.js';
import { fields, groupKeys, type FieldType } from './fields.js';
import type { CrisisPlan } from './schema.js';

const emptyValue = (type: FieldType): unknown => (type === 'yes' ? false : type === 'lines' || type === 'items' ? [] : '');

/** Made from the table of fields, because the schema comes later. A test holds both equal. */
function emptyPlan(): CrisisPlan {
  const groups = groupKeys.map((group) => [
    group,
    Object.fromEntries(fields[group].map(({ key, type }) => [key, emptyValue(type)])),
  ]);
  return { planKind: 'crisis-card', sections: [], ...Object.fromEntries(groups), hintsSeen: [] } as CrisisPlan;
}

/** Records of kind `crisis-plan`. */
export const crisisPlanKind = defineKind<CrisisPlan>({
  name: 'crisis-plan',
  schema: async () => (await import('./schema.writing.part.js')).crisisPlanSchema,
  empty: emptyPlan,
});
