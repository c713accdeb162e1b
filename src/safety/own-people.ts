import type { StoredRecord } from '../record/record.js';

/** Somebody whom the person chose to have called. */
export interface OwnPerson {
  readonly name: string;
  readonly phone: string;
  readonly when: string;
}

/** Kind of record that holds the person's chosen people. */
export const ownPeopleKind = 'crisis-plan';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * The people to contact from a person's crisis plan, in the order they chose. Reads tolerantly: the plan may come from
 * an older or newer version, and help must not fail because another part of the plan is unusual.
 */
export function ownPeople(record: StoredRecord | undefined): OwnPerson[] {
  if (!record || record.status === 'withdrawn') return [];
  const plan = record.body as { readFirst?: { contacts?: unknown } } | undefined;
  const contacts = plan?.readFirst?.contacts;
  if (!Array.isArray(contacts)) return [];
  return contacts
    .map((contact: Record<string, unknown>) => ({
      name: text(contact?.['name']),
      phone: text(contact?.['phone']),
      when: text(contact?.['when']),
    }))
    .filter((contact) => contact.name || contact.phone);
}
