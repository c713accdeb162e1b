/** Invented people to begin with. None has a diagnosis, and nobody here is anybody. */
const system = 'https://example.org/people';

const patient = (id, given, family, birthDate) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system, value: id }],
  active: true,
  name: [{ use: 'official', text: `${given} ${family}`, given: [given], family }],
  birthDate,
});

const practitioner = (id, given, family) => ({
  resourceType: 'Practitioner',
  id,
  identifier: [{ system, value: id }],
  active: true,
  name: [{ use: 'official', text: `${given} ${family}`, given: [given], family }],
});

export const patients = [
  patient('amina-haddad', 'Amina', 'Haddad', '1991-04-17'),
  patient('noor-visser', 'Noor', 'Visser', '1984-11-02'),
  patient('tomas-lindqvist', 'Tomas', 'Lindqvist', '1976-08-23'),
];

export const practitioners = [
  practitioner('dana-okafor', 'Dana', 'Okafor'),
  practitioner('ruben-castellano', 'Ruben', 'Castellano'),
];

/** To begin with: `startFhirServer({ seed: people })`. */
export const people = [...patients, ...practitioners];
