import { loinc } from '../../src/fhir/codes.js';
import { toAll, saying } from '../../src/fhir/drafts.js';
import { defineFhirMapping } from '../../src/fhir/mapping.js';
import { pictureDraft, type Picture } from '../../src/fhir/picture.js';
import { valuePictureBelongs } from './kind.js';
import type { Values } from './schema.js';
import { visibleTo } from './visible.js';

const profile = 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-what-matters-assessment';

/** Topics that a code says as they are meant. Likes and fears are near others, and nearly right is wrong. */
const codes = { faith: loinc('81364-2'), helped: loinc('81380-8') };

/** What matters: an Observation for each thing that the person wrote, held together by one for them all. */
export const valueMapping = defineFhirMapping<Values>({
  kind: { name: 'value', visible: visibleTo },
  resourceType: 'Observation',
  words: {
    ...{ value: 'What matters', who: 'Who it is about', helped: 'What helps, and how' },
    ...{ want: 'Care that is wanted', notWant: 'Care that is not wanted', pastGood: 'Was good before' },
    ...{ pastBad: 'Was not good before', way: 'How to decide', turns: 'Turning points', next: 'What comes next' },
    ...{ me: 'The person decides', advice: 'The person decides, with advice', trust: 'Somebody they trust decides' },
    ...{
      depends: 'It depends',
      'decide.words': 'About deciding',
      'story.title': 'Story',
      'arrangement.about': 'About the picture',
    },
    ...{ alt: 'Shows', instead: 'Why, and in its place' },
  },
  silent: 'topics entries kind picture nextTo',
  choices: 'way',
  drafts({ body }, context) {
    const { word, concept, lines } = context;
    const title = word('value');
    const names = new Map((body.topics ?? []).map(({ id, name }) => [id, lines(name)[0]]));
    const entries = (body.entries ?? []).flatMap(({ id, topic, text, instead }) =>
      saying(
        id,
        concept(names.get(topic) ?? word(topic || 'value'), Object.hasOwn(codes, topic) ? codes[topic as 'faith'] : undefined),
        lines({ text, instead }),
        profile,
      ),
    );
    return [
      {
        ...{ resourceType: 'Observation', title, profile },
        fields: { code: { text: title }, hasMember: toAll(entries, context) },
      },
      ...entries,
    ];
  },
});

/** A picture of what matters. */
export const valuePictureMapping = defineFhirMapping<Picture>({
  kind: { name: 'value-picture', belongsTo: valuePictureBelongs },
  resourceType: 'Media',
  words: {},
  silent: 'type data',
  drafts: pictureDraft,
});
