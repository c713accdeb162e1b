import { supports } from '../../src/fhir/drafts.js';
import { defineFhirMapping } from '../../src/fhir/mapping.js';
import type { WorkPlan } from './schema.js';

/** Work that the person wants: a Goal, and the help they ask for. Nothing is said of how ready anybody is. */
export const workPlanMapping = defineFhirMapping<WorkPlan>({
  kind: { name: 'work-plan' },
  resourceType: 'Goal',
  words: {
    'work-plan': 'Work',
    wantWork: 'Paid work',
    unpaid: 'Given already',
    dream: 'Work to do one day',
    tell: 'To tell an employer',
    'telling.words': 'In these words',
    questions: 'Questions about money',
    endMine: 'What was learned',
  },
  silent: 'supports citizenship at on start end ended',
  choices: 'wantWork tell',
  drafts({ body }, context) {
    const { word, lines } = context;
    const title = word('work-plan');
    const asked = supports(body.supports, context);
    return [
      {
        ...{ resourceType: 'Goal', title },
        fields: { category: [{ text: title }], description: { text: [title, ...lines(body.dream)].join('\n') } },
      },
      ...asked,
    ];
  },
});
