import { canonical } from './canonical.js';
import type { FhirCoding } from './resources.js';

/**
 * The five processes of personal recovery, in the order of their letters (Leamy et al. 2011, doi 10.1192/bjp.bp.110.083733). CHIME has
 * no public code system, so this is ours: `chime.json` beside this file, for hosts whose server checks codes. A test holds both equal.
 */
const concepts = {
  C: ['connectedness', 'Connectedness'],
  H: ['hope', 'Hope and optimism about the future'],
  I: ['identity', 'Identity'],
  M: ['meaning', 'Meaning in life'],
  E: ['empowerment', 'Empowerment'],
} as const;

/** The coding of a process by its letter, as goals keep it; undefined for any other. */
export function chime(letter: string): FhirCoding | undefined {
  if (!Object.hasOwn(concepts, letter)) return undefined;
  const [code, display] = concepts[letter as keyof typeof concepts];
  return { system: `${canonical}/CodeSystem/chime`, code, display };
}
