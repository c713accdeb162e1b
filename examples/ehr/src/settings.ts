/** A health record that may open these pages. */
export interface RecordServer {
  readonly name: string;
  readonly baseUrl: string;
}

/** What was agreed with each. A server that a link names and that is not here is never spoken to. */
export const servers: readonly RecordServer[] = [{ name: 'Harbour Clinic', baseUrl: 'http://127.0.0.1:8090/fhir' }];

/** What a person shares becomes resources of these types, whatever widget they wrote it in. */
export const sharedTypes = [
  ...['CarePlan', 'CareTeam', 'Consent', 'DocumentReference', 'Goal'],
  ...['Media', 'Observation', 'RelatedPerson', 'ServiceRequest', 'Task'],
];

const scopes = (level: 'patient' | 'user', rights: string, ...types: readonly string[]) =>
  types.map((type) => `${level}/${type}.${rights}`);

const always = ['openid', 'fhirUser', 'online_access'];

/**
 * Two ways in, registered as two apps with the health record. Only the person's own way reaches `Basic`, where the store keeps everything
 * that the person wrote: what a clinician was not shown must not even travel to their screen.
 */
export const ways = {
  person: {
    clientId: 'recovery-widgets-person',
    scope: [
      ...always,
      ...scopes('patient', 'rs', 'Patient', 'Practitioner', 'Communication'),
      ...scopes('patient', 'cruds', 'Basic'),
      ...scopes('patient', 'crus', ...sharedTypes),
    ],
  },
  team: {
    clientId: 'recovery-widgets-team',
    scope: [
      ...always,
      ...scopes('patient', 'rs', 'Patient', 'Practitioner', ...sharedTypes),
      ...scopes('patient', 'crs', 'Communication'),
    ],
  },
  /** The same for all patients of a clinician, who then chooses on the page. */
  list: {
    clientId: 'recovery-widgets-team',
    scope: [
      ...always,
      ...scopes('user', 'rs', 'Patient', 'Practitioner', ...sharedTypes),
      ...scopes('user', 'crs', 'Communication'),
    ],
  },
} as const;

export type Way = keyof typeof ways;

export const isWay = (value: string | null): value is Way => value !== null && Object.hasOwn(ways, value);
