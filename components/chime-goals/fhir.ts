import { chime } from '../../src/fhir/chime.js';
import { loinc } from '../../src/fhir/codes.js';
import { activities, saying, telling, toAll } from '../../src/fhir/drafts.js';
import { defineFhirMapping, type FhirContext, type FhirDraft, type Given } from '../../src/fhir/mapping.js';
import type { StoredRecord } from '../../src/record/record.js';
import { checkInBelongs } from './kind.js';
import type { CheckIn, Goal } from './schema.js';

const pco = 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-';

/**
 * What the person said, as the state that comes nearest. Never an achievement: of nine codes for that, five judge, and only the person
 * could choose one (rule X3).
 */
const lifecycle: Readonly<Record<string, string>> = {
  ...{ open: 'active', resting: 'on-hold', done: 'completed', enough: 'completed', changed: 'cancelled', letGo: 'cancelled' },
};

function goalDrafts({ body, kind }: StoredRecord<Given<Goal>>, context: FhirContext): FhirDraft[] {
  const { word, concept, lines, passages, toPart } = context;
  const { facets = [], barriers: inTheWay = [] } = body;
  const said = body.states?.at(-1);
  const state = said && Object.hasOwn(lifecycle, said.state) ? said.state : 'open';
  const [title = word(kind)] = lines(body.title);
  const barriers = inTheWay.flatMap((barrier) =>
    saying(`barrier-${barrier.id}`, { text: word('barriers') }, lines(barrier), `${pco}barrier`),
  );
  const steps = word('steps');
  const activity = activities(lines(body.steps?.map(({ what }) => what)));
  return [
    {
      ...{ resourceType: 'Goal', title, profile: `${pco}profile` },
      passages: [...passages(body), { label: word('said'), lines: [word(state), ...lines(said?.words)] }],
      fields: {
        lifecycleStatus: lifecycle[state],
        category: [
          concept(word(kind), loinc('87528-6')),
          ...facets.flatMap((letter) => chime(letter) ?? []).map((coding) => concept(coding.display, coding)),
        ],
        description: { text: [title, ...lines(body.more)].join('\n') },
        addresses: toAll(barriers, context),
        note: lines(body.why).map((text) => ({ text })),
      },
    },
    ...barriers,
    // What the person does about it, where they wrote that down.
    ...telling(['CarePlan', 'steps'], steps, lines(body.steps), { title: steps, goal: [toPart('Goal')], activity }),
  ];
}

/** A goal: a Goal, an Observation for each thing in the way, and the steps as a CarePlan of the person's own. */
export const goalMapping = defineFhirMapping<Goal>({
  kind: { name: 'goal' },
  resourceType: 'Goal',
  words: {
    ...{ more: 'What there would be more of', helpers: 'Who and what helps', barriers: 'What is in the way' },
    ...{ said: 'Where I am with it', open: 'On it', done: 'Got there', enough: 'Good enough', changed: 'Want something else' },
    as: 'As I hoped',
  },
  silent: 'title facets citizenship barriers kind steps states strengths raise invited putAwayAt',
  drafts: goalDrafts,
});

const isDateTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** One time that the person said how it is going: their words on a day. What they chose beside it stays words, and no number. */
export const checkInMapping = defineFhirMapping<CheckIn>({
  kind: { name: 'check-in', belongsTo: checkInBelongs },
  resourceType: 'Observation',
  words: { words: 'How it is going', level: 'Compared with what I hoped', as: 'As I hoped' },
  silent: 'goal at',
  choices: 'level',
  drafts({ body, subject, updatedAt }, { word, lines, toRecord }) {
    const title = word('words');
    const [valueString] = lines(body.words);
    const level = lines({ level: body.level });
    return [
      {
        ...{ resourceType: 'Observation', title },
        fields: {
          code: { text: title },
          focus: body.goal ? [toRecord({ subject, kind: 'goal', id: body.goal }, 'Goal')] : [],
          effectiveDateTime: isDateTime.test(body.at ?? '') ? body.at : updatedAt,
          valueString,
          note: level.map((text) => ({ text: `${word('level')}: ${text}` })),
        },
      },
    ];
  },
});
