import { toAll, saying } from '../../src/fhir/drafts.js';
import { defineFhirMapping } from '../../src/fhir/mapping.js';
import { pictureDraft, type Picture } from '../../src/fhir/picture.js';
import { priorities } from './domains.js';
import { strengthPictureBelongs } from './kind.js';
import type { Strengths } from './schema.js';

const profile = 'http://hl7.org/fhir/us/eltss/StructureDefinition/Observation-eltss';

/** Strengths: an Observation for each thing that the person wrote, held together by one for them all. No scale, no sum. */
export const strengthMapping = defineFhirMapping<Strengths>({
  kind: { name: 'strength' },
  resourceType: 'Observation',
  words: {
    ...{ strength: 'Strengths', want: 'Wanted', now: 'There now', before: 'Helped before', backers: 'Who and what helps' },
    ...{
      priorities: 'Matters most',
      turns: 'Turning points',
      next: 'What comes next',
      comments: 'Said as well',
      'story.title': 'Story',
      alt: 'Shows',
    },
  },
  silent: 'domains picture',
  drafts({ body }, context) {
    const { word, lines, passages } = context;
    const title = word('strength');
    const { domains = [], priorities: most = [] } = body;
    const entries = domains.flatMap((domain) =>
      (['want', 'now', 'before', 'backers'] as const).flatMap((time) =>
        domain[time].flatMap((entry) => {
          const code = { text: `${lines(domain.label)[0] ?? word(domain.key)}: ${word(time)}` };
          const part = `${time}-${encodeURIComponent(domain.id || domain.key)}/${entry.id}`;
          return saying(part, code, lines('name' in entry ? entry.name : entry.text), profile);
        }),
      ),
    );
    return [
      {
        resourceType: 'Observation',
        title,
        passages: passages({ ...body, priorities: priorities({ domains, priorities: most }) }),
        profile,
        fields: { code: { text: title }, hasMember: toAll(entries, context) },
      },
      ...entries,
    ];
  },
});

/** A picture among the strengths. */
export const strengthPictureMapping = defineFhirMapping<Picture>({
  kind: { name: 'strength-picture', belongsTo: strengthPictureBelongs },
  resourceType: 'Media',
  words: {},
  silent: 'type data',
  drafts: pictureDraft,
});
