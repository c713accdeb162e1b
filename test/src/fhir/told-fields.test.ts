import { expect } from '@open-wc/testing';
import { checkInSchema, goalSchema } from '../../../components/chime-goals/schema.js';
import { crisisPlanSchema } from '../../../components/crisis-card/schema.js';
import { fhirMappings, toFhir } from '../../../components/fhir.js';
import { homePlanSchema } from '../../../components/home-plan/schema.js';
import { learningSchema, practiceSchema } from '../../../components/imr-progress/schema.js';
import { peerLinkSchema } from '../../../components/peer-support/schema.js';
import { strengthPictureSchema, strengthSchema } from '../../../components/strengths-assessment/schema.js';
import { valuePictureSchema, valueSchema } from '../../../components/values-preferences/schema.js';
import { wellnessPlanSchema } from '../../../components/wellness-plan/schema.js';
import { workPlanSchema } from '../../../components/work-plan/schema.js';
import { careTeam, now, recordOf } from '../../fhir-records.js';

const schemas: Readonly<Record<string, unknown>> = {
  ...{ goal: goalSchema, 'check-in': checkInSchema, 'crisis-plan': crisisPlanSchema, 'home-plan': homePlanSchema },
  ...{ learning: learningSchema, practice: practiceSchema, 'peer-link': peerLinkSchema, strength: strengthSchema },
  ...{ 'strength-picture': strengthPictureSchema, value: valueSchema, 'value-picture': valuePictureSchema },
  ...{ 'wellness-plan': wellnessPlanSchema, 'work-plan': workPlanSchema },
};

/** Words that are not told: what makes a card a document, a letter, texts of the host, names of writers; a topic is told by its words. */
const untold: readonly RegExp[] = [
  ...[/^formal\b/, /^raise\.letter$/, /^privacyLimits$/, /^data$/, /^meetings\.writers\b/, /^topics\.name$/],
];

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly maximum?: number } } }[];
}
type Schema = { readonly _zod: { readonly def: Definition } };

/** A body with an entry in each list and something in each field: words in texts, a code in all that is short. */
function filled(schema: Schema, path: string, words: Set<string>, codes: Set<string>): unknown {
  const { type, innerType, element, shape, checks = [] } = schema._zod.def;
  if (innerType) return filled(innerType, path, words, codes);
  if (element) return [filled(element, path, words, codes)];
  if (shape)
    return Object.fromEntries(
      Object.entries(shape).map(([name, part]) => [name, filled(part, path ? `${path}.${name}` : name, words, codes)]),
    );
  if (type !== 'string') return type === 'boolean' ? false : 1;
  if (/(^|\.)id$/.test(path)) return 'entry-1';
  const isText = Math.max(...checks.map(({ _zod }) => _zod.def.maximum ?? 0)) > 1_000;
  const word = isText ? `Words in ${path};` : `codeIn${path.replaceAll('.', '')}End`;
  if (!isText) codes.add(word);
  else if (!untold.some((one) => one.test(path))) words.add(word);
  return word;
}

describe('what a resource tells', () => {
  for (const { kind } of fhirMappings)
    it(`${kind.name}: each text that the person can write, and no code as it is stored`, () => {
      const words = new Set<string>();
      const codes = new Set<string>();
      const body = filled(schemas[kind.name] as Schema, '', words, codes);
      const bundle = toFhir([recordOf(kind.name, 'record', body)], { reader: careTeam, now });
      const divs = bundle.entry!.map(({ resource }) => (resource!['text'] as { readonly div: string }).div).join('\n');
      expect([...words].filter((word) => !divs.includes(word))).to.deep.equal([]);
      const told = JSON.stringify(bundle, (key, value: unknown) =>
        ['identifier', 'reference', 'data', 'tag'].includes(key) ? undefined : value,
      );
      expect([...codes].filter((code) => told.includes(code))).to.deep.equal([]);
    });
});
