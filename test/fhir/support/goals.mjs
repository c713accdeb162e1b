/** Resources as `toFhir` makes them, of an invented person, and what a server holds of them. */
const system = 'https://recovery-widgets.example/fhir/record';
const hex = (index) => index.toString(16).padStart(12, '0');

export const patientId = 'amina-haddad';
export const valueOf = (index) => `${patientId}/goal/goal-${index}`;
export const urlOf = (index) => `urn:uuid:00000000-0000-4000-8000-${hex(index)}`;

export const goal = (index, text, more = {}) => ({
  resourceType: 'Goal',
  id: `goal-${index}`,
  identifier: [{ system, value: valueOf(index) }],
  lifecycleStatus: 'active',
  description: { text },
  subject: { reference: `Patient/${patientId}` },
  ...more,
});

export const planFor = (index, goals) => ({
  resourceType: 'CarePlan',
  id: `plan-${index}`,
  identifier: [{ system, value: `${patientId}/wellness-plan/plan-${index}` }],
  status: 'active',
  intent: 'plan',
  subject: { reference: `Patient/${patientId}` },
  goal: goals.map((one) => ({ reference: urlOf(one) })),
});

/** @param {[index: number, resource: object][]} resources */
export const collection = (...resources) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map(([index, resource]) => ({ fullUrl: urlOf(index), resource })),
});

/** What the server holds now: text by the value of the identifier; two of one value are a failure by themselves. */
export function goalsOn(server) {
  const found = new Map();
  for (const resource of server.resources.all('Goal')) {
    const { value } = resource.identifier[0];
    if (found.has(value)) throw new Error(`${value} is on the server twice`);
    found.set(value, resource);
  }
  return found;
}
