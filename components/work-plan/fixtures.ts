import { workPlanKind } from './kind.js';
import type { JobContact, WorkPlan } from './schema.js';

const lines = (...texts: string[]): WorkPlan['dream'] => texts.map((text, index) => ({ id: `line-${index}`, text }));
const empty = workPlanKind.empty();

// Invented people of different lives.
export const fixtures: Record<string, { body: WorkPlan; lang: string; voice?: 'I' | 'we' }> = {
  filled: {
    body: {
      ...empty,
      wantWork: 'yes',
      unpaid: lines('I cook for my grandfather', 'I water the garden of the mosque'),
      dream: lines('A nursery for plants, outdoors', 'Later: my own stall'),
      likes: lines('Mornings', 'Soil on my hands'),
      dislikes: lines('Phones', 'A room without a window'),
      skills: lines('Grafting roses', 'Reading a bus plan'),
      learning: lines('A course on soil, last spring'),
      languages: 'Dari, English, a little Turkish',
      licences: 'Bicycle',
      past: [{ id: 'p1', job: 'Kitchen of the canteen', liked: 'The people', disliked: 'The noise', whyEnded: 'They closed it' }],
      hours: 'Mornings, four days',
      places: 'Outdoors, not more than three people',
      travel: 'By bike or bus 4',
      people: lines('Mrs Okafor of the allotments'),
      atWork: lines('A short walk at ten', 'One thing at a time'),
      adjustments: [{ id: 'a1', what: 'Tasks on paper', law: 'Equality Act' }],
      targets: [{ id: 't1', kind: 'Plants', employer: 'The nursery by the river', why: 'I pass it each day' }],
      telling: {
        ...empty.telling,
        tell: 'onlyAdjustments',
        words: lines('I work best when tasks are on paper.'),
        whoMaySpeak: [],
      },
      supports: [{ id: 's1', what: 'Going through the week', who: 'Tomasz', howOften: 'Sundays', ended: '', wayBack: '' }],
      jobs: [
        {
          id: 'j1',
          employer: 'Market stall',
          start: '2026-02-02',
          end: '2026-03-20',
          endMine: 'I want plants that I can watch grow.',
          next: 'The nursery',
        },
      ],
    },
    lang: 'en',
  },
  family: {
    body: { ...empty, unpaid: lines('We look after our neighbour’s children'), dream: lines('A small kitchen that sells lunch') },
    lang: 'en',
    voice: 'we',
  },
};

/** Contacts beside the plan, for pictures and tests. */
export const contacts: readonly JobContact[] = [
  {
    employer: 'The nursery by the river',
    on: '2026-05-04',
    by: '',
    how: 'I went in',
    result: 'Come again on Friday',
    next: 'Go on Friday at nine',
    nextOn: '2026-05-08',
  },
  { employer: 'Town gardens', on: '2026-04-20', by: 'Tomasz', how: 'A letter', result: '', next: '', nextOn: '' },
];
