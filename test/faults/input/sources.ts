/** Every kind of the project with a record of each fixture, and what reads them from outside: bundled for Node by the tests here. */
import { fixtures as courses, othersOf as besideCourses } from '../../../components/college/fixtures.js';
import { courseKind, learningPlanKind } from '../../../components/college/kind.js';
import { homeOptionKind } from '../../../components/home-plan/kind.js';
import { options as homes } from '../../../components/home-plan/fixtures.js';
import { fixtures as lives } from '../../../components/journey/fixtures.js';
import { journeyKind, journeyPictureKind } from '../../../components/journey/kind.js';
import { fixtures as reviews } from '../../../components/team-review/fixtures.js';
import { teamReviewKind } from '../../../components/team-review/kind.js';
import { fixtures as meetings, group } from '../../../components/trialogue/fixtures.js';
import { groupKind, meetingKind, ownNoteKind } from '../../../components/trialogue/kind.js';
import { contacts } from '../../../components/work-plan/fixtures.js';
import { jobContactKind } from '../../../components/work-plan/kind.js';
import { isRecoveryError } from '../../../src/errors.js';
import { decode } from '../../../src/record/decode.js';
import { kindByName, registerKind, type RecordKind } from '../../../src/record/kind.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { openSealedExport, sealExport } from '../../../src/record/sealing/sealed-copy.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { fromFhir, toFhir } from '../../../components/fhir.js';
import { careTeam, fhirKinds, fhirRecords, now, recordOf } from '../../fhir-records.js';

const otherKinds = [
  ...[courseKind, learningPlanKind, homeOptionKind, journeyKind, journeyPictureKind, teamReviewKind],
  ...[groupKind, meetingKind, ownNoteKind, jobContactKind],
] as unknown as RecordKind[];

export const kinds: readonly RecordKind[] = [...fhirKinds, ...otherKinds];
for (const kind of kinds) registerKind(kind);

const named = (kind: string, bodies: Readonly<Record<string, { readonly body: object }>>): StoredRecord[] =>
  Object.entries(bodies).map(([name, { body }]) => recordOf(kind, `${kind}-${name}`, body));
const listed = (kind: string, bodies: readonly object[]): StoredRecord[] =>
  bodies.map((body, index) => recordOf(kind, `${kind}-${index}`, body));

const author = { id: 'c1', kind: 'clinician', name: 'Jo Lindqvist' } as const;
const note = {
  id: 'n1',
  on: '',
  text: 'Shall we talk?',
  author,
  at: '2026-08-02T10:00:00.000Z',
  lang: 'en',
  hiddenByOwner: false,
};
const withNote = (record: StoredRecord): StoredRecord => ({ ...record, notes: [note] });

export const fhirOnes: readonly StoredRecord[] = [...fhirRecords().values()];
/** One of every fixture, each in the shape in which a store would have written it. */
export const records: readonly StoredRecord[] = [
  ...fhirOnes,
  ...named('learning-plan', courses),
  ...besideCourses().map(({ kind, id, body }) => recordOf(kind, id, body)),
  ...listed('home-option', Object.values(homes)),
  ...named('journey', lives),
  ...named('team-review', reviews),
  ...named('trialogue-meeting', meetings),
  ...listed('trialogue-group', [group]),
  ...listed('job-contact', contacts),
  ...otherKinds.map(({ name, empty }) => recordOf(name, `${name}-empty`, empty())),
].map(withNote);

export { careTeam, decode, fromFhir, isRecoveryError, kindByName, MemoryStore, now, openSealedExport, sealExport, toFhir };
