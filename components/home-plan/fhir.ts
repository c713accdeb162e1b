import { supports } from '../../src/fhir/drafts.js';
import { defineFhirMapping } from '../../src/fhir/mapping.js';
import type { HomePlan } from './schema.js';

/** The home that the person wants: a Goal, and the help they ask for. A home is tied to nothing. */
export const homePlanMapping = defineFhirMapping<HomePlan>({
  kind: { name: 'home-plan' },
  resourceType: 'Goal',
  words: {
    'home-plan': 'Home',
    with: 'To live with',
    withWords: 'About that',
    mustNot: 'Not wanted',
    'choice.name': 'The home that was chosen',
    'choice.why': 'Why that one',
    'waiting.contact': 'Whom to ask',
    'waiting.words': 'While waiting',
  },
  silent: 'option since support citizenship arranged on ended',
  choices: 'with',
  drafts({ body }, context) {
    const { word, lines } = context;
    const title = word('home-plan');
    return [
      {
        ...{ resourceType: 'Goal', title },
        fields: { category: [{ text: title }], description: { text: [title, ...lines(body.where)].join('\n') } },
      },
      ...supports(body.support, context),
    ];
  },
});
