import { fixtures as goals, othersOf as besideGoals } from '../../../components/chime-goals/fixtures.js';
import { checkInKind, goalKind } from '../../../components/chime-goals/kind.js';
import { fixtures as crisisPlans } from '../../../components/crisis-card/fixtures.js';
import { crisisPlanKind } from '../../../components/crisis-card/kind.js';
import { fixtures as homes } from '../../../components/home-plan/fixtures.js';
import { homePlanKind } from '../../../components/home-plan/kind.js';
import { fixtures as learning, othersOf as besideLearning } from '../../../components/imr-progress/fixtures.js';
import { learningKind, practiceKind } from '../../../components/imr-progress/kind.js';
import { fixtures as journeys } from '../../../components/journey/fixtures.js';
import { journeyKind } from '../../../components/journey/kind.js';
import { fixtures as strengths } from '../../../components/strengths-assessment/fixtures.js';
import { strengthKind, strengthPictureKind } from '../../../components/strengths-assessment/kind.js';
import { fixtures as values } from '../../../components/values-preferences/fixtures.js';
import { valueKind } from '../../../components/values-preferences/kind.js';
import { fixtures as wellness } from '../../../components/wellness-plan/fixtures.js';
import { wellnessPlanKind } from '../../../components/wellness-plan/kind.js';
import { fixtures as work } from '../../../components/work-plan/fixtures.js';
import { workPlanKind } from '../../../components/work-plan/kind.js';
import { registerKind, type RecordKind } from '../../../src/record/kind.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { newForm, readForm } from '../../../src/sync/document-form.js';
import { contentOf } from '../../../src/sync/version.js';

/** How many bytes of JSON a document has that holds one version of a record. */
export interface Measured {
  readonly kind: string;
  /** Of the example record; `long` for one that tries the limits. */
  readonly name: string;
  readonly plain: number;
  readonly sealed: number;
}

type Examples = Readonly<Record<string, { readonly body: object; readonly lang: string }>>;
interface Example {
  readonly kind: string;
  readonly name: string;
  readonly body: object;
  readonly lang: string;
}

const kinds = [
  ...[goalKind, checkInKind, crisisPlanKind, homePlanKind, learningKind, practiceKind, journeyKind],
  ...[strengthKind, strengthPictureKind, valueKind, wellnessPlanKind, workPlanKind],
] as readonly unknown[] as readonly RecordKind[];

const named = ({ name: kind }: { readonly name: string }, examples: Examples): Example[] =>
  Object.entries(examples).map(([name, { body, lang }]) => ({ kind, name, body, lang }));

/** Records of one kind that lie beside those of another. */
const beside = (
  others: readonly { readonly kind: string; readonly id: string; readonly body: object }[],
  wanted: string,
): Example[] => others.filter(({ kind }) => kind === wanted).map(({ kind, id, body }) => ({ kind, name: id, body, lang: 'en' }));

const examples: readonly Example[] = [
  ...named(goalKind, goals),
  ...beside(besideGoals('goal-filled'), 'check-in'),
  ...named(crisisPlanKind, crisisPlans),
  ...named(homePlanKind, homes),
  ...named(learningKind, learning),
  ...beside(besideLearning(), 'practice'),
  ...named(journeyKind, journeys),
  ...named(strengthKind, strengths),
  ...named(valueKind, values),
  ...named(wellnessPlanKind, wellness),
  ...named(workPlanKind, work),
  // A picture without its file, which is added to it.
  { kind: strengthPictureKind.name, name: 'frame', body: { type: 'image/jpeg', width: 1280, height: 960, data: '' }, lang: 'en' },
];

/** Entries of real records have ids of 36 letters; those of the examples are short. */
function withRealIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withRealIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'id' ? String(part).padEnd(36, '0') : withRealIds(part)]),
  );
}

const noon = Date.parse('2026-05-03T12:00:00.000Z');
const parent = '0123456789abcdef'.repeat(2);

/** Puts each example into a store, makes a version of what the store holds, and writes it down as replication does. */
export async function measureDocuments(): Promise<Measured[]> {
  for (const kind of kinds) registerKind(kind);
  const store = new MemoryStore({ now: () => noon });
  const plain = await readForm(await newForm(undefined), undefined);
  const sealed = await readForm(await newForm('a pass phrase', 1_000), 'a pass phrase');
  const measured: Measured[] = [];
  for (const [index, { kind, name, body, lang }] of examples.entries()) {
    const id = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
    const at = new Date(noon).toISOString();
    const author = { id: 'self', kind: 'person', name: '' } as const;
    const head = { subject: 'self', kind, id, revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at, author };
    await store.put({ ...head, lang, status: 'mine', body: withRealIds(body), notes: [], shares: [] });
    const record = (await store.get({ subject: 'self', kind, id })) as StoredRecord;
    const version = { kind, id, parents: [parent], generation: 2, at, content: contentOf(record) };
    const bytes = await Promise.all(
      [plain, sealed].map(async (form) => Buffer.byteLength(JSON.stringify(await form.write(await form.named(version))))),
    );
    measured.push({ kind, name, plain: bytes[0]!, sealed: bytes[1]! });
  }
  return measured;
}
