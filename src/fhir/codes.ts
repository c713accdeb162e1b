import type { FhirCoding } from './resources.js';

/** Code systems of others whose use has terms. LOINC: free, with a notice (THIRD-PARTY.md). SNOMED CT: needs a licence in many countries. */
export type Terminology = 'loinc' | 'snomed';

const systems = { loinc: 'http://loinc.org', snomed: 'http://snomed.info/sct' } as const;

/**
 * Codes with the display that their owner gave them; a test compares both with the list of those that were checked. Where nothing fits,
 * a concept has a text and no code: a code that is nearly right is wrong.
 */
const displays = {
  loinc: {
    '42348-3': 'Advance healthcare directives',
    '104144-1': 'Mental health Advance directives',
    '81334-5': 'Patient Personal advance care plan',
    '81335-2': 'Patient Healthcare agent',
    '75783-1': 'Primary healthcare agent [Reported]',
    '75784-9': 'First alternate healthcare agent [Reported]',
    '81378-2': 'Goals, preferences, and priorities under certain health conditions - Reported',
    '81380-8': 'Goals, preferences, and priorities for care experience Narrative - Reported',
    '81364-2': 'Religious or cultural beliefs Narrative - Reported',
    '87528-6': 'Personal health goal',
  },
  snomed: { '718347000': 'Mental health care plan (record artifact)' },
} as const;

export type LoincCode = keyof (typeof displays)['loinc'];
export type SnomedCode = keyof (typeof displays)['snomed'];

export const loinc = (code: LoincCode): FhirCoding => ({ system: systems.loinc, code, display: displays.loinc[code] });
export const snomed = (code: SnomedCode): FhirCoding => ({ system: systems.snomed, code, display: displays.snomed[code] });

/** Whether a host may hand on a coding: of those it has the terms for, and of systems without any. */
export const isAllowed = ({ system }: FhirCoding, terminologies: readonly Terminology[]): boolean => {
  const owned = (Object.keys(systems) as Terminology[]).find((one) => systems[one] === system);
  return owned === undefined || terminologies.includes(owned);
};
