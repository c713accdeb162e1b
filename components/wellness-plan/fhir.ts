import { activities } from '../../src/fhir/drafts.js';
import { defineFhirMapping } from '../../src/fhir/mapping.js';
import type { WellnessPlan } from './schema.js';

/** A wellness plan: a CarePlan that the person owns, so that it is coded as nobody's care plan. What they do on ordinary days is its activity. */
export const wellnessPlanMapping = defineFhirMapping<WellnessPlan>({
  kind: { name: 'wellness-plan' },
  resourceType: 'CarePlan',
  words: {
    ...{
      likeWhenWell: 'Like this when well',
      tools: 'What helps',
      daily: 'Each day',
      upsets: 'What upsets, and what helps then',
    },
    ...{ rest: 'What can wait', learn: 'Learned', repair: 'To put right', changePlan: 'To change in the plan' },
  },
  silent: 'kind handy tool crisisCard on',
  drafts({ body }, { word, lines }) {
    const title = word('wellness-plan');
    return [
      {
        ...{ resourceType: 'CarePlan', title },
        fields: { title, category: [{ text: title }], activity: activities(lines([body.daily, body.nowAndThen].flat())) },
      },
    ];
  },
});
