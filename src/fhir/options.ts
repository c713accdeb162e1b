import { misuse } from '../record/misuse.js';
import type { Actor } from '../record/record.js';
import type { Terminology } from './codes.js';
import { canonical } from './canonical.js';
import type { FhirReference } from './resources.js';

/** What a bundle is for: a file, a document to be kept as one, or a request to a server. */
export type FhirBundleType = 'collection' | 'document' | 'transaction';

export interface FhirOptions {
  /**
   * For whom it is: only what the person shared with them, or with all of their kind, is in it. The care team as a whole is
   * `{ id: 'everybody', kind: 'clinician', name: '' }`. Never the person: their own copy is `store.exportSubject`.
   */
  readonly reader: Actor;
  /** `collection` when left out. */
  readonly type?: FhirBundleType;
  /** The person's resource on the server. Left out: `Patient/<subject>`. */
  readonly patient?: FhirReference;
  /** `us` names the profiles of PCO, PACIO, eLTSS and SDOH-CC that a resource is made after; left out: base R4, no profile. */
  readonly realm?: 'us';
  /** Code systems whose terms the host has accepted. `['loinc']` when left out; SNOMED CT only where the host has a licence. */
  readonly terminologies?: readonly Terminology[];
  /** Labels in place of ours, by kind: `{ goal: { steps: 'Next steps' } }`. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Language of the labels. `en` when left out. */
  readonly language?: string;
  /** Title of a document. */
  readonly title?: string;
  /** Milliseconds since 1970: which shares hold, and the date of the bundle. Now when left out. */
  readonly now?: number;
}

/** The options with all that was left out. */
export interface FhirSettings extends Required<Omit<FhirOptions, 'patient' | 'realm'>> {
  readonly patient: FhirReference | undefined;
  readonly realm: 'us' | undefined;
}

/** @throws RecoveryError `HostMisuse` */
export function settingsOf(options: FhirOptions): FhirSettings {
  const reader = options?.reader;
  if (!reader || typeof reader.id !== 'string' || typeof reader.kind !== 'string') throw misuse('toFhir needs the reader');
  if (reader.kind === 'person') throw misuse('the person gets all by exportSubject');
  const { patient, realm, ...rest } = options;
  return {
    ...{
      type: 'collection',
      terminologies: ['loinc'],
      words: {},
      language: 'en',
      title: 'What I wrote and shared',
      now: Date.now(),
    },
    ...rest,
    ...{ patient, realm },
  };
}

const isAddress = /^[A-Za-z0-9\-.]{1,64}$/;

/** The person as a reference. A subject that cannot be an id of FHIR is what identifies them. */
export const patientOf = (subject: string, given: FhirReference | undefined): FhirReference =>
  given ??
  (isAddress.test(subject)
    ? { reference: `Patient/${subject}` }
    : { type: 'Patient', identifier: { system: `${canonical}/subject`, value: subject } });
