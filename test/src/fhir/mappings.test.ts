import { expect } from '@open-wc/testing';
import { fhirMappings, fromFhir, toFhir, type FhirOptions, type FhirResource } from '../../../components/fhir.js';
import { sharedView } from '../../../src/record/sharing.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { careTeam, fhirKinds, fhirRecords, now, shareOf } from '../../fhir-records.js';

const options: FhirOptions = { reader: careTeam, now };
const all = fhirRecords();
/** What was not shared is left out of what goes out, and not empty. */
const withoutRest = { empty: () => ({}) };
const resourcesOf = (record: StoredRecord, more: Partial<FhirOptions> = {}): FhirResource[] =>
  toFhir([record], { ...options, ...more }).entry!.map(({ resource }) => resource!);
const readBack = (record: StoredRecord): readonly StoredRecord[] => {
  const { records, parts, proposals, leftOut } = fromFhir(toFhir([record], options), { subject: record.subject });
  expect([...proposals, ...leftOut]).to.deep.equal([]);
  return [...records, ...parts];
};

describe('mappings to FHIR', () => {
  it('know of each kind what the kind itself says', () => {
    expect(fhirKinds.map(({ name }) => name)).to.have.members(fhirMappings.map(({ kind }) => kind.name));
    for (const { kind: known } of fhirMappings) {
      const kind = fhirKinds.find(({ name }) => name === known.name)!;
      expect(known.migrations ?? [], known.name).to.deep.equal(kind.migrations);
      expect(known.visible, known.name).to.equal(kind.visible);
      expect(known.belongsTo, known.name).to.equal(kind.belongsTo);
    }
  });

  for (const kind of fhirKinds) {
    const ofKind = [...all].filter(([, record]) => record.kind === kind.name);

    describe(kind.name, () => {
      it('I5: comes back as it was shared', () => {
        for (const [name, record] of ofKind)
          expect(readBack(record), name).to.deep.equal(
            [sharedView(record, careTeam, now, { ...kind, ...withoutRest })].filter(Boolean),
          );
      });

      it('has the same ids each time, and each once', () => {
        for (const [name, record] of ofKind) {
          const ids = resourcesOf(record).map(({ id }) => id);
          expect(
            resourcesOf(structuredClone(record)).map(({ id }) => id),
            name,
          ).to.deep.equal(ids);
          expect(new Set(ids).size, name).to.equal(ids.length);
        }
      });

      it('tells in each resource what it says, in its language, as XHTML without script, under one identifier', () => {
        for (const [name, record] of ofKind)
          for (const resource of resourcesOf(record)) {
            const { resourceType, text, language, identifier, meta } = resource as FhirResource & {
              readonly text: { readonly div: string };
            };
            const parsed = new DOMParser().parseFromString(text.div, 'application/xhtml+xml');
            expect(parsed.querySelector('parsererror, script'), `${name} ${resourceType}`).to.equal(null);
            expect(parsed.documentElement.textContent.trim(), `${name} ${resourceType}`).to.not.equal('');
            expect(language, name).to.equal(record.lang);
            if (resourceType === 'Provenance') expect((meta as { tag?: unknown[] }).tag).to.have.length(1);
            else expect(identifier, name).to.have.length(1);
          }
      });

      it('claims profiles in the realm us only, and SNOMED CT only where the host has a licence', () => {
        for (const [name, record] of ofKind) {
          expect(JSON.stringify(resourcesOf(record)), name)
            .to.not.contain('hl7.org/fhir/us/')
            .and.not.contain('snomed');
          const bare = JSON.stringify(resourcesOf(record, { terminologies: [] }));
          expect(bare, name).to.not.contain('snomed').and.not.contain('loinc');
        }
      });
    });
  }

  it('A4.1: a picture goes with the piece that it is in, and with no other', () => {
    for (const kind of ['strength', 'value']) {
      const picture = { ...all.get(`${kind}-picture`)!, shares: [] };
      const whole = all.get(`${kind} filled`)!;
      const { pictures } = whole.body as { readonly pictures: readonly { readonly id: string; readonly picture: string }[] };
      const without = { ...whole, shares: [shareOf({ scope: ['comments', 'decide'] })] };
      const others = toFhir([picture, without], options).entry!.map(({ resource }) => resource!.resourceType);
      expect(others, kind).to.include('Observation').and.not.include('Media');
      for (const { id, picture: image } of pictures) {
        const shares = [shareOf({ scope: [`pictures.${id}`] })];
        const bundle = toFhir([picture, { ...whole, shares }], options);
        const media = bundle.entry!.filter(({ resource }) => resource!.resourceType === 'Media');
        expect(media, `${kind} ${id}`).to.have.length(image === picture.id ? 1 : 0);
      }
    }
  });
});
