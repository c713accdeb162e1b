import { canonical } from './canonical.js';
import type { FhirCoding, FhirResource } from './resources.js';

const url = `${canonical}/CodeSystem/chime`;

/** The five processes of personal recovery, in the order of their letters (Leamy et al. 2011, doi 10.1192/bjp.bp.110.083733). */
const concepts = {
  connectedness: 'Connectedness',
  hope: 'Hope and optimism about the future',
  identity: 'Identity',
  meaning: 'Meaning in life',
  empowerment: 'Empowerment',
} as const;

/** The coding of a process by its first letter, as goals keep it; undefined for any other. */
export function chime(letter: string): FhirCoding | undefined {
  const found = Object.entries(concepts).find(([code]) => code[0]!.toUpperCase() === letter);
  return found && { system: url, code: found[0], display: found[1] };
}

/**
 * CHIME has no public code system, so this is ours: five names of what a goal is about, none of them better than another. For hosts
 * whose server checks codes; it is loaded there once.
 */
export const chimeCodeSystem: FhirResource = {
  resourceType: 'CodeSystem',
  id: 'chime',
  text: {
    status: 'generated',
    div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>The five processes of personal recovery (CHIME).</p></div>',
  },
  url,
  version: '1',
  name: 'Chime',
  title: 'CHIME: processes of personal recovery',
  status: 'active',
  experimental: false,
  description: 'What a goal is about, as a person tagged it: the five processes of personal recovery named by Leamy et al. 2011.',
  caseSensitive: true,
  content: 'complete',
  count: 5,
  concept: Object.entries(concepts).map(([code, display]) => ({ code, display })),
};
