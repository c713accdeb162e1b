import { expect } from '@open-wc/testing';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { coolingOffEnd, isInCoolingOff } from './self-binding.js';

const bound = (selfBindingSince: string): CrisisPlan => {
  const empty = crisisPlanKind.empty();
  return { ...empty, planKind: 'self-binding', formal: { ...empty.formal, selfBindingSince } };
};

describe('the days to think self-binding over', () => {
  it('are 7 to the instant, for this kind only', () => {
    const plan = bound('2026-05-03T10:00:00.000Z');
    expect(coolingOffEnd(plan)).to.equal('2026-05-10T10:00:00.000Z');
    expect(isInCoolingOff(plan, new Date('2026-05-10T09:59:59.999Z'))).to.equal(true);
    expect(isInCoolingOff(plan, new Date('2026-05-10T10:00:00.000Z'))).to.equal(false);
    expect(coolingOffEnd(bound(''))).to.equal(undefined);
    expect(isInCoolingOff(bound('never'), new Date())).to.equal(true);
    const other = { ...plan, planKind: 'crisis-card' };
    expect(coolingOffEnd(other)).to.equal(undefined);
    expect(isInCoolingOff(other, new Date('2026-05-04'))).to.equal(false);
  });
});
