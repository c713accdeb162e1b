import { fixtures as goals, othersOf as besideGoals } from '../components/chime-goals/fixtures.js';
import { fixtures as crisisPlans } from '../components/crisis-card/fixtures.js';
import { fhirMappings } from '../components/fhir.js';
import { fixtures as homes } from '../components/home-plan/fixtures.js';
import { fixtures as learning, othersOf as besideLearning } from '../components/imr-progress/fixtures.js';
import { fixtures as peers, othersOf as besidePeers } from '../components/peer-support/fixtures.js';
import { fixtures as strengths } from '../components/strengths-assessment/fixtures.js';
import { fixtures as values } from '../components/values-preferences/fixtures.js';
import { fixtures as wellness } from '../components/wellness-plan/fixtures.js';
import { fixtures as work } from '../components/work-plan/fixtures.js';
import { checkInKind, goalKind } from '../components/chime-goals/kind.js';
import { crisisPlanKind } from '../components/crisis-card/kind.js';
import { homePlanKind } from '../components/home-plan/kind.js';
import { learningKind, practiceKind } from '../components/imr-progress/kind.js';
import { peerLinkKind } from '../components/peer-support/kind.js';
import { strengthKind, strengthPictureKind } from '../components/strengths-assessment/kind.js';
import { valueKind, valuePictureKind } from '../components/values-preferences/kind.js';
import { wellnessPlanKind } from '../components/wellness-plan/kind.js';
import { workPlanKind } from '../components/work-plan/kind.js';
import type { RecordKind } from '../src/record/kind.js';
import type { Actor, Share, StoredRecord } from '../src/record/record.js';

/** For whom the records are: the care team as a whole. */
export const careTeam: Actor = { id: 'everybody', kind: 'clinician', name: 'Care team' };
export const now = Date.parse('2026-09-01T12:00:00.000Z');

export const shareOf = (parts: Partial<Share> = {}): Share => ({
  ...{ id: 'share-1', to: careTeam, scope: 'all', mode: 'view', grantedAt: '2026-08-01T10:00:00.000Z' },
  ...parts,
});

export const recordOf = (kind: string, id: string, body: unknown, parts: Partial<StoredRecord> = {}): StoredRecord => ({
  ...{ subject: 'p-7f3a', kind, id, revision: 3, schemaVersion: 1 },
  ...{ createdAt: '2026-05-01T08:00:00.000Z', updatedAt: '2026-08-30T09:30:00.000Z' },
  author: { id: 'self', kind: 'person', name: 'Noor' },
  ...{ lang: 'en', status: 'mine', notes: [], shares: [shareOf()] },
  ...parts,
  body,
});

const recorder: Actor = { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist' };
const pixel = { type: 'image/jpeg', width: 2, height: 2, data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQ==' };

type Fixtures = Readonly<Record<string, { readonly body: object; readonly lang: string; readonly shares?: Share[] }>>;
type Others = readonly { readonly kind: string; readonly id: string; readonly body: object }[];

const named = (kind: string, fixtures: Fixtures): [string, StoredRecord][] =>
  Object.entries(fixtures).map(([name, { body, lang, shares = [] }]) => [
    `${kind} ${name}`,
    recordOf(kind, `${kind}-${name}`, body, { lang, shares: [shareOf(), ...shares] }),
  ]);

const beside = (label: string, others: Others): [string, StoredRecord][] =>
  others.map(({ kind, id, body }) => [`${kind} ${id} (${label})`, recordOf(kind, `${label}-${id}`, body)]);

const mapped = new Set(fhirMappings.map(({ kind }) => kind.name));

/** The kinds that are mapped, as their widgets know them. */
export const fhirKinds: readonly RecordKind[] = [
  ...[goalKind, checkInKind, crisisPlanKind, homePlanKind, learningKind, practiceKind, peerLinkKind, strengthKind],
  ...[strengthPictureKind, valueKind, valuePictureKind, wellnessPlanKind, workPlanKind],
] as never[];

/**
 * A record for every fixture of every kind that is mapped, by what it is; a wholly empty one of each kind, one with nothing but blanks
 * in it, one that somebody else typed and that was taken back, and one of which some was shared. Shared with the care team.
 */
export function fhirRecords(): ReadonlyMap<string, StoredRecord> {
  const fixtures = [
    ...named('goal', goals),
    ...beside('goals', besideGoals('goal-filled')),
    ...named('crisis-plan', crisisPlans),
    ...named('home-plan', homes),
    ...named('learning', learning),
    ...beside('learning', besideLearning()),
    ...named('peer-link', peers),
    ...beside('peers', besidePeers()),
    ...named('strength', strengths),
    ...named('value', values),
    ...named('wellness-plan', wellness),
    ...named('work-plan', work),
    ...['strength-picture', 'value-picture'].map((kind): [string, StoredRecord] => [kind, recordOf(kind, 'image-1', pixel)]),
  ].filter(([, { kind }]) => mapped.has(kind));
  const empty = fhirKinds.map(({ name, empty }): [string, StoredRecord] => [
    `${name} empty`,
    recordOf(name, `${name}-empty`, empty()),
  ]);
  const bare = fhirKinds.map(({ name }): [string, StoredRecord] => [
    `${name} without a field`,
    recordOf(name, `${name}-no-field`, {}),
  ]);
  const variants = [...empty, ...fixtures].flatMap(([name, record]): [string, StoredRecord][] => {
    const { id, body } = record;
    const places = Object.keys(body as object).filter((_place, index) => index % 2 === 0);
    return [
      [`${name}, blank`, { ...record, id: `${id}-blank`, body: blanked(body) }],
      [`${name}, taken back`, { ...record, id: `${id}-back`, status: 'withdrawn', withdrawnAt: record.updatedAt, recorder }],
      [`${name}, in part`, { ...record, id: `${id}-part`, shares: [shareOf({ scope: places })] }],
    ];
  });
  return new Map([...empty, ...bare, ...fixtures, ...variants]);
}

/** Ids stay: entries keep them whatever is written. */
function blanked(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => blanked(item, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, blanked(part, key)]));
  return typeof value === 'string' && !['id', 'key'].includes(name) ? ' \n\t' : value;
}
