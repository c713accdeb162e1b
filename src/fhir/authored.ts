import type { StoredRecord } from '../record/record.js';
import type { FhirReference } from './resources.js';

/** How a resource of a type says that it holds, and how that the person took it back. */
const states: Readonly<Record<string, readonly [holds: string, takenBack: string]>> = {
  Goal: ['active', 'cancelled'],
  CarePlan: ['active', 'revoked'],
  CareTeam: ['active', 'inactive'],
  Observation: ['final', 'cancelled'],
  DocumentReference: ['current', 'superseded'],
  ServiceRequest: ['active', 'revoked'],
  Task: ['ready', 'cancelled'],
  Media: ['completed', 'completed'],
};

/** Whom it is about, who says so, and since when: always the person (rule A1.1). */
function saidBy(type: string, { createdAt, updatedAt }: StoredRecord, person: FhirReference): Readonly<Record<string, unknown>> {
  switch (type) {
    case 'Goal':
      return { subject: person, expressedBy: person, startDate: createdAt.slice(0, 10) };
    case 'CarePlan':
      return { intent: 'plan', subject: person, author: person, created: createdAt };
    case 'Observation':
      return { subject: person, performer: [person], effectiveDateTime: updatedAt };
    case 'DocumentReference':
      return { subject: person, author: [person], date: updatedAt };
    case 'ServiceRequest':
      return { intent: 'proposal', subject: person, requester: person, authoredOn: createdAt };
    case 'Task':
      return { intent: 'plan', for: person, requester: person, owner: person, authoredOn: createdAt };
    case 'Media':
      return { subject: person, operator: person, createdDateTime: createdAt };
    default:
      return { subject: person };
  }
}

/**
 * The fields of a resource with those that all of its type have in common. What a mapping says goes before; that the person took the
 * record back goes before both. Fields without a value are left out: FHIR has no empty ones.
 */
export function authored(
  type: string,
  fields: Readonly<Record<string, unknown>>,
  record: StoredRecord,
  person: FhirReference,
): Readonly<Record<string, unknown>> {
  const isFilled = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
  const state = states[type];
  if (!state) return filled;
  const name = type === 'Goal' ? 'lifecycleStatus' : 'status';
  return {
    [name]: state[0],
    ...saidBy(type, record, person),
    ...filled,
    ...(record.status === 'withdrawn' && { [name]: state[1] }),
  };
}
