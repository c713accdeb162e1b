import { defineKind } from '../../src/record/kind.js';
import { fields, groupKeys, type FieldType, type GroupKey } from './fields.js';
import type { CrisisPlan, CrisisPlanFormal } from './schema.js';

const emptyValue = (type: FieldType): unknown => (type === 'yes' ? false : type === 'lines' || type === 'items' ? [] : '');

/** Made from the table of fields, because the schema comes later. A test holds both equal. */
function emptyPlan(): CrisisPlan {
  const groups = groupKeys.map((group) => [
    group,
    Object.fromEntries(fields[group].map(({ key, type }) => [key, emptyValue(type)])),
  ]);
  const before = { planKind: 'crisis-card', name: '', firstSince: '', sections: [] };
  return { ...before, ...(Object.fromEntries(groups) as Pick<CrisisPlan, GroupKey>), formal: emptyFormal(), hintsSeen: [] };
}

function emptyFormal(): CrisisPlanFormal {
  return {
    ...{ jurisdiction: '', madeFreely: false, validFrom: '', expiresOn: '', notary: '', signatures: [], copies: [] },
    ...{ selfBinding: '', selfBindingSince: '' },
  };
}

/** The plan that the person asked to see first; else the newest. */
function firstOf(plans: readonly CrisisPlan[]): number {
  const asked = plans.map((plan) => (typeof plan?.firstSince === 'string' ? plan.firstSince : ''));
  return Math.max(0, asked.indexOf([...asked].sort().at(-1)!));
}

/** Records of kind `crisis-plan`. */
export const crisisPlanKind = defineKind<CrisisPlan>({
  name: 'crisis-plan',
  schema: async () => (await import('./schema.writing.part.js')).crisisPlanSchema,
  empty: emptyPlan,
  edition: '2',
  first: firstOf,
});
