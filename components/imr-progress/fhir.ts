import { telling } from '../../src/fhir/drafts.js';
import { defineFhirMapping } from '../../src/fhir/mapping.js';
import { practiceBelongs } from './kind.js';
import type { Learning, Practice } from './schema.js';

/** What the person said of a topic, as the state that comes nearest. None is better than another. */
const states: Readonly<Record<string, string>> = {
  ...{ now: 'in-progress', again: 'in-progress', later: 'on-hold', looked: 'completed', enough: 'completed' },
  notForMe: 'cancelled',
};

/** What the person looks at: a document of their own, and a Task for each topic that they wrote about. */
export const learningMapping = defineFhirMapping<Learning>({
  kind: { name: 'learning' },
  resourceType: 'DocumentReference',
  words: { mine: 'In own words' },
  silent: 'states record on format',
  drafts({ body }, { word, lines, passages }) {
    const title = word('learning');
    const named = (body.topics ?? []).map((topic) => ({ ...topic, title: lines(topic.title)[0] ?? word(topic.id) }));
    const tasks = named.flatMap((topic) => {
      const told = lines({ ...topic, title: '' });
      const state = topic.states.at(-1)?.state ?? '';
      return telling(['Task', topic.id], topic.title, told, {
        status: Object.hasOwn(states, state) ? states[state] : 'ready',
        code: { text: topic.title },
        description: told[0],
      });
    });
    return [
      {
        ...{ resourceType: 'DocumentReference', title, fields: { type: { text: title } } },
        passages: passages({ ...body, topics: named }),
      },
      ...tasks,
    ];
  },
});

/** Something that the person would like to try. That they did, or did something else, is said; nothing counts it. */
export const practiceMapping = defineFhirMapping<Practice>({
  kind: { name: 'practice', belongsTo: practiceBelongs },
  resourceType: 'Task',
  words: { practice: 'Something to try', how: 'How it went', topicTitle: 'Topic' },
  silent: 'topic answer answeredAt askedAt',
  drafts({ body }, { word, lines }) {
    const title = word('practice');
    const [description] = lines(body.what);
    return [
      {
        ...{ resourceType: 'Task', title },
        fields: {
          status: ['went', 'else'].includes(body.answer ?? '') ? 'completed' : 'ready',
          code: { text: title },
          description,
        },
      },
    ];
  },
});
