import type { CrisisPlan } from '../schema.js';

/** Somebody who may be picked as the holder of a copy. Nothing is chosen before the person picks. */
export interface HolderOffer {
  /** For tests and focus: never a word of the person. */
  readonly key: string;
  readonly to: string;
  readonly phone: string;
}

/** People and places that often hold a copy of a crisis plan (RECOVERY.md 3.2, "Copies"). */
const usual = ['agent', 'supporter', 'doctor', 'team', 'crisis', 'hospital', 'advocate', 'phone'];

/** At most this many names of the card are offered; anybody else can be written. */
const mostPeople = 12;

/** People on the card first, then the usual holders; without those that are on the list already. */
export function offersFor(plan: CrisisPlan, t: (key: string) => string): HolderOffer[] {
  const { contacts } = plan.readFirst;
  const { supporters, agent, alternateAgent, team } = plan.people;
  const people = [...contacts, ...supporters, ...agent, ...alternateAgent, ...team]
    .map(({ name, phone }) => ({ to: name.trim(), phone }))
    .filter(({ to }, index, all) => to && all.findIndex((other) => other.to === to) === index)
    .slice(0, mostPeople)
    .map((offer, index) => ({ ...offer, key: `person-${index}` }));
  const holders = usual.map((key) => ({ key, to: t(`copies_holder_${key}`), phone: '' }));
  const taken = new Set(plan.formal.copies.map(({ to }) => to.trim()));
  return [...people, ...holders].filter(({ to }) => !taken.has(to));
}
