import { goalKind } from '../../../components/chime-goals/kind.js';
import type { CheckIn, Goal } from '../../../components/chime-goals/schema.js';
import type { Actor, Share, StoredRecord } from '../../../src/record/record.js';

/** For whom tests export: the care team as a whole. */
export const careTeam: Actor = { id: 'everybody', kind: 'clinician', name: 'Care team' };
/** All shares of tests hold then. */
export const now = Date.parse('2026-09-01T12:00:00.000Z');

export const share = (parts: Partial<Share> = {}): Share => ({
  ...{ id: 'share-1', to: careTeam, scope: 'all', mode: 'view', grantedAt: '2026-08-01T10:00:00.000Z' },
  ...parts,
});

export const stored = <Body>(kind: string, body: Body, parts: Partial<StoredRecord> = {}): StoredRecord<Body> => ({
  ...{ subject: 'p-7f3a', kind, id: `${kind}-1`, revision: 3, schemaVersion: 1 },
  ...{ createdAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-08-30T09:30:00.000Z' },
  author: { id: 'self', kind: 'person', name: 'Noor' },
  ...{ lang: 'en', status: 'mine' },
  ...{ notes: [], shares: [share()] },
  ...parts,
  body,
});

export const goal = (body: Partial<Goal> = {}, parts: Partial<StoredRecord> = {}): StoredRecord<Goal> =>
  stored('goal', { ...goalKind.empty(), title: 'Sing in the choir again', ...body }, parts);

export const checkIn = (body: Partial<CheckIn> = {}, parts: Partial<StoredRecord> = {}): StoredRecord<CheckIn> =>
  stored(
    'check-in',
    { goal: 'goal-1', at: '2026-08-02T10:00:00.000Z', words: 'I hummed all day', level: 'more', ...body },
    {
      shares: [],
      ...parts,
    },
  );
