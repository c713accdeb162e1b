import type { CrisisPlan } from '../schema.js';

/** A name without capitals and blanks, for telling whether two mean the same person. */
const bare = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether a witness has the name of somebody who speaks for the person or works with them. Only ever a reason to ask. */
export function isDoubtfulWitness({ people }: CrisisPlan, { role, name }: { role: string; name: string }): boolean {
  const own = bare(name);
  if (role !== 'witness' || !own) return false;
  return [...people.agent, ...people.alternateAgent, ...people.team].some((other) => bare(other.name) === own);
}
