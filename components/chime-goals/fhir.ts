import { chime } from '../../src/fhir/chime.js';
import { loinc } from '../../src/fhir/codes.js';
import { defineFhirMapping, type FhirContext, type FhirDraft } from '../../src/fhir/mapping.js';
import { linesOf, wordsOf } from '../../src/fhir/narrative.js';
import type { StoredRecord } from '../../src/record/record.js';
import { currentState } from './goal-state.js';
import { checkInKind, goalKind } from './kind.js';
import type { CheckIn, Goal, GoalBarrier } from './schema.js';

const pco = 'http://hl7.org/fhir/us/pco/StructureDefinition';

const goalWords = {
  ...{ goal: 'Goal', more: 'What there would be more of', why: 'Why', steps: 'Steps', helpers: 'Who and what helps' },
  ...{ barrier: 'What is in the way', whoCouldChange: 'Who could change it', said: 'Where I am with it' },
  ...{
    open: 'On it',
    resting: 'Resting',
    done: 'Got there',
    enough: 'Good enough',
    changed: 'Want something else',
    letGo: 'Let go',
  },
};
type GoalWord = keyof typeof goalWords;

/**
 * What the person said, as the state that comes nearest. Never an achievement: of nine codes for that, five judge, and only the person
 * could choose one (rule X3).
 */
const lifecycle: Readonly<Record<string, string>> = {
  ...{ open: 'active', resting: 'on-hold', done: 'completed', enough: 'completed', changed: 'cancelled', letGo: 'cancelled' },
};

const barrierDraft = (barrier: GoalBarrier, { patient, word, concept }: FhirContext<GoalWord>): FhirDraft[] => {
  const what = wordsOf(barrier.what);
  if (!what) return [];
  const who = linesOf([barrier], 'whoCouldChange');
  return [
    {
      resourceType: 'Observation',
      part: `barrier-${barrier.id}`,
      title: word('barrier'),
      passages: [
        { label: word('barrier'), lines: [what] },
        { label: word('whoCouldChange'), lines: who },
      ],
      profile: `${pco}/pco-goal-barrier`,
      fields: {
        ...{ status: 'final', code: concept(word('barrier')), subject: patient, performer: [patient], valueString: what },
        ...(who.length > 0 && { note: who.map((text) => ({ text: `${word('whoCouldChange')}: ${text}` })) }),
      },
    },
  ];
};

/** What the person does about it, where they wrote that down. */
const stepsDraft = ({ body, createdAt, status }: StoredRecord<Goal>, context: FhirContext<GoalWord>): FhirDraft[] => {
  const { patient, word, toPart } = context;
  const steps = linesOf(body.steps, 'what');
  if (steps.length === 0) return [];
  return [
    {
      resourceType: 'CarePlan',
      part: 'steps',
      title: word('steps'),
      passages: [{ label: word('steps'), lines: steps }],
      fields: {
        ...{ status: status === 'withdrawn' ? 'revoked' : 'active', intent: 'plan', title: word('steps') },
        ...{ subject: patient, created: createdAt, author: patient, goal: [toPart('Goal')] },
        activity: steps.map((description) => ({ detail: { status: 'unknown', description } })),
      },
    },
  ];
};

function goalDrafts(record: StoredRecord<Goal>, context: FhirContext<GoalWord>): FhirDraft[] {
  const { patient, word, concept, toPart } = context;
  const { body, status, createdAt } = record;
  const said = currentState(body);
  const state = said && Object.hasOwn(lifecycle, said.state) ? said.state : 'open';
  const title = wordsOf(body.title) ?? word('goal');
  const more = linesOf([body], 'more');
  const why = linesOf([body], 'why');
  const barriers = body.barriers.flatMap((barrier) => barrierDraft(barrier, context));
  const codings = body.facets.flatMap((letter) => chime(letter) ?? []);
  return [
    {
      resourceType: 'Goal',
      title,
      passages: [
        { label: word('more'), lines: more },
        { label: word('why'), lines: why },
        { label: word('helpers'), lines: linesOf(body.helpers) },
        { label: word('said'), lines: [word(state as GoalWord), ...linesOf([said], 'words')] },
      ],
      profile: `${pco}/pco-goal-profile`,
      fields: {
        lifecycleStatus: status === 'withdrawn' ? 'cancelled' : lifecycle[state],
        category: [concept(word('goal'), loinc('87528-6')), ...codings.map((coding) => concept(coding.display, coding))],
        description: { text: [title, ...more].join('\n') },
        subject: patient,
        startDate: createdAt.slice(0, 10),
        expressedBy: patient,
        ...(barriers.length > 0 && { addresses: barriers.map(({ part }) => toPart('Observation', part)) }),
        ...(why.length > 0 && { note: why.map((text) => ({ text })) }),
      },
    },
    ...barriers,
    ...stepsDraft(record, context),
  ];
}

/** A goal: a Goal, an Observation for each thing in the way, and the steps as a CarePlan of the person's own. */
export const goalMapping = defineFhirMapping<Goal, GoalWord>({
  kind: goalKind,
  resourceType: 'Goal',
  words: goalWords,
  drafts: goalDrafts,
});

const checkInWords = {
  ...{ checkIn: 'How it is going', compared: 'Compared with what I hoped' },
  ...{ muchLess: 'Much less', less: 'Less', as: 'As I hoped', more: 'More', muchMore: 'Much more' },
};
type CheckInWord = keyof typeof checkInWords;

/** One time that the person said how it is going: their words on a day. What they chose beside it stays words, and no number. */
export const checkInMapping = defineFhirMapping<CheckIn, CheckInWord>({
  kind: checkInKind,
  resourceType: 'Observation',
  words: checkInWords,
  drafts({ body, subject, createdAt, status }, { patient, word, concept, toRecord }) {
    const words = wordsOf(body.words);
    const level = Object.hasOwn(checkInWords, body.level) ? word(body.level as CheckInWord) : undefined;
    return [
      {
        resourceType: 'Observation',
        title: word('checkIn'),
        passages: [
          { label: word('checkIn'), lines: words ? [words] : [] },
          { label: word('compared'), lines: level ? [level] : [] },
        ],
        fields: {
          ...{ status: status === 'withdrawn' ? 'cancelled' : 'final', code: concept(word('checkIn')), subject: patient },
          ...(body.goal && { focus: [toRecord({ subject, kind: goalKind.name, id: body.goal }, 'Goal')] }),
          ...{ effectiveDateTime: body.at || createdAt, performer: [patient] },
          ...(words && { valueString: words }),
          ...(level && { note: [{ text: `${word('compared')}: ${level}` }] }),
        },
      },
    ];
  },
});
