// The two validators are only worth their errors: each planted one is found, by whom we think, and nothing good is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodResources } from './fixtures/good.mjs';
import { plantedErrors } from './fixtures/planted.mjs';
import { assertValidR4, problemsByFhir, problemsByMedplum } from './validate.mjs';

const bundleOf = (...resources) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

test('good resources pass both validators', async (suite) => {
  assert.equal(Object.keys(goodResources).length, 11);
  for (const [name, resource] of Object.entries(goodResources)) await suite.test(name, () => assertValidR4(resource));
});

test('each planted error is found, and by whom is known', async (suite) => {
  for (const { id, what, resource, medplum, fhir } of plantedErrors) {
    await suite.test(`${id} ${what}`, () => {
      const foundBy = { medplum: problemsByMedplum(resource).length > 0, fhir: problemsByFhir(resource).length > 0 };
      assert.deepEqual(foundBy, { medplum, fhir });
      assert.throws(() => assertValidR4(resource), /is not FHIR R4/);
    });
  }
});

test('a bundle is looked into', async (suite) => {
  assertValidR4(bundleOf(...Object.values(goodResources)));
  for (const { id, what, resource } of plantedErrors)
    await suite.test(`${id} ${what}`, () =>
      assert.throws(() => assertValidR4(bundleOf(goodResources.patient, resource)), /is not FHIR R4/),
    );
});

test('a warning about a code is a failure, unless the code is from a system that `fhir` cannot know', () => {
  const withCode = (system) => ({ ...goodResources.goal, category: [{ coding: [{ system, code: 'any' }] }] });
  assert.throws(() => assertValidR4(withCode('http://terminology.hl7.org/CodeSystem/goal-category')), /Goal\.category/);
  assertValidR4(withCode('http://loinc.org'));
});
