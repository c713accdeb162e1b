import { isOneOf } from '../../../src/record/is-one-of.js';
import { uuid } from '../../../src/record/uuid.js';
import type { ProposalsOptions } from '../../../src/widget/proposals/place.js';
import type { ValuesAccess } from '../access.js';
import { topics } from '../topics.js';

/**
 * Others can write down what they heard, which the person answers, and suggest words for each topic. Topics of the person's own
 * are not among them: their names are the person's words.
 */
export function valuesProposals({ body, t, update }: ValuesAccess): ProposalsOptions {
  return {
    // What one of them wrote may say what the person showed to nobody else.
    ownOnly: true,
    places: () => [
      { key: 'summary', name: t('summary'), isNote: true, asksIfRight: true },
      ...topics.map((topic) => ({ key: `entries.${topic}`, name: t(`topic_${topic}`) })),
    ],
    takeIn: (place, words) => {
      const topic = place.slice('entries.'.length);
      if (!isOneOf(topics, topic)) return false;
      const entries = [...body().entries, { id: uuid(), topic, text: words, instead: '' }];
      update({ ...body(), entries });
      return true;
    },
  };
}
