// Every fixture of every kind that is mapped is FHIR R4, in each form that a bundle has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledSources } from './support/bundled-sources.mjs';
import { assertValidR4 } from './validate.mjs';

const { careTeam, chime, fhirMappings, fhirRecords, now, toFhir } = await bundledSources(
  'test/fhir-records.ts',
  'components/fhir.ts',
  'src/fhir/chime.ts',
);
const all = [...fhirRecords().values()];
const forms = [
  { type: 'collection' },
  { type: 'document', realm: 'us' },
  { type: 'transaction', terminologies: ['loinc', 'snomed'] },
];

/** With the types and ids of the resources in place of their addresses, so that the validators see what a reference is to. */
const addressed = (value, bundle) => {
  const types = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
  const text = JSON.stringify(value).replace(/"reference":"(urn:uuid:([^"]+))"/g, (_all, address, id) => {
    assert.ok(types.has(address), 'refers to a resource that is not in the bundle');
    return `"reference":"${types.get(address)}/${id}"`;
  });
  return JSON.parse(text);
};

for (const { kind } of fhirMappings)
  test(kind.name, () => {
    const records = all.filter((record) => record.kind === kind.name);
    assert.ok(records.length >= 4, `${kind.name} has no fixtures`);
    const problems = new Set();
    const check = (resource, name) => {
      try {
        assertValidR4(resource);
      } catch (error) {
        problems.add(`${name}: ${error.message}`);
      }
    };
    for (const form of forms) {
      const bundle = toFhir(records, { ...form, reader: careTeam, now });
      for (const { resource } of bundle.entry)
        check(addressed(resource, bundle), `${resource.resourceType} ${resource.identifier?.[0]?.value}`);
      check(addressed(bundle, bundle), form.type);
    }
    assert.deepEqual([...problems].slice(0, 5), []);
  });

test('CHIME is a code system of five names, which goals use as they stand there', () => {
  const system = JSON.parse(readFileSync(new URL('../../src/fhir/chime.json', import.meta.url), 'utf8'));
  assertValidR4(system);
  const used = [...'CHIME'].map(chime);
  assert.deepEqual(
    used.map(({ code, display }) => ({ code, display })),
    system.concept,
  );
  assert.deepEqual([...new Set(used.map((coding) => coding.system))], [system.url]);
  assert.equal(chime('X'), undefined);
});
