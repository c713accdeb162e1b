// What leaves as FHIR: which kinds do, which never do, and with which codes of others.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledSources } from './support/compiled.mjs';
import { expectNone, filesIn, jsonOf, sourceFiles, textOf } from './support/project.mjs';

const load = async (path) => import(pathToFileURL(join(await compiledSources(), path.replace(/\.ts$/, '.js'))).href);

/** Kinds that are not mapped, and why. */
const unmapped = {
  'trialogue-meeting': 'of a community, not of a clinic: never',
  'trialogue-group': 'of a community, not of a clinic: never',
  'trialogue-note': 'of a community, not of a clinic: never',
  'team-review': 'about a service, and about no person: never',
  journey: 'tells what stands in other records',
  'journey-picture': 'tells what stands in other records',
  course: 'learning among others, not care',
  'learning-plan': 'learning among others, not care',
  'job-contact': 'talks with employers, not care',
  'home-option': 'homes that were looked at, not care',
};

/** Names of all kinds that the widgets have: of what their kind.ts gives, whatever has a name and is empty by itself. */
async function allKinds() {
  const modules = await Promise.all(filesIn('components', (path) => path.endsWith('/kind.ts')).map(load));
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value?.name === 'string' && typeof value.empty === 'function')
    .map(({ name }) => name);
}

test('every kind has a mapping to FHIR, or a reason why not; trialogue and team review never have one', async () => {
  const { fhirMappings } = await load('components/fhir.ts');
  const mapped = fhirMappings.map(({ kind }) => kind.name);
  const kinds = [...new Set(await allKinds())];
  assert.ok(kinds.length > 20, 'too few kinds were found');
  expectNone(
    kinds.filter((name) => mapped.includes(name) === Object.hasOwn(unmapped, name)),
    'Map the kind in components/<widget>/fhir.ts and list it in components/fhir.ts, or say here why not; not both.',
  );
  expectNone(
    [...mapped, ...Object.keys(unmapped)].filter((name) => !kinds.includes(name)),
    'No widget has a kind of that name.',
  );
  expectNone(
    mapped.filter((name) => /^(trialogue|team-review)/.test(name)),
    'It is not about the care of a person.',
  );
});

/** The check digit of LOINC (mod 10): every second digit from the right is doubled. */
function hasCheckDigit(code) {
  const [digits, check] = code.split('-');
  const sum = [...digits]
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? String(Number(digit) * 2) : digit))
    .flatMap((text) => [...text])
    .reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}

const checked = jsonOf('test/architecture/support/fhir-codes.json');
const codesFile = 'src/fhir/codes.ts';
/** `'code': 'display'` in the table of codes. */
const codesIn = (text) => [...text.matchAll(/'([0-9]+-?[0-9]*)':\s*'([^']+)'/g)].map(([, code, display]) => ({ code, display }));

test('each code has the display of its owner, as in the list of those that were checked', async () => {
  const { loinc, snomed } = await load(codesFile);
  const listed = codesIn(textOf(codesFile));
  assert.ok(listed.length > 5, 'no codes were found in src/fhir/codes.ts');
  expectNone(
    listed
      .map(({ code }) => (code.includes('-') ? ['loinc', loinc(code)] : ['snomed', snomed(code)]))
      .filter(([name, coding]) => !checked[name].some(({ code, display }) => code === coding.code && display === coding.display))
      .map(([name, { code, display }]) => `${name} ${code}: ${display}`),
    'Where nothing fits, a text alone is right; a code that was not checked is not.',
  );
  const wrong = checked.loinc.map(({ code }) => code).filter((code) => !hasCheckDigit(code));
  expectNone(wrong, 'Not a code of LOINC: the last digit does not fit.');
  assert.ok(!hasCheckDigit('42348-4') && !hasCheckDigit('43248-3'), 'a wrong digit, and two that changed places, are found');
});

test('codes of LOINC and SNOMED CT stand in one file', () => {
  const codes = [...checked.loinc, ...checked.snomed].map(({ code }) => code);
  const literal = /https?:\/\/(?:www\.)?(?:loinc\.org|snomed\.info)/;
  const asked = /\b(?:loinc|snomed)\(\s*'([^']+)'\s*\)/g;
  expectNone(
    sourceFiles()
      .filter((path) => path !== codesFile)
      .flatMap((path) => {
        const text = textOf(path);
        const known = new Set(codesIn(textOf(codesFile)).map(({ code }) => code));
        const unknown = [...text.matchAll(asked)].map(([, code]) => code).filter((code) => !known.has(code));
        // What is asked of the table by its key is in the table.
        const rest = text.replace(asked, '');
        return [
          ...(literal.test(rest) ? [`${path}: a system`] : []),
          ...codes.filter((code) => rest.includes(code)).map((code) => `${path}: ${code}`),
          ...unknown.map((code) => `${path}: ${code} is not in the table`),
        ];
      }),
    `Write it in ${codesFile}, and ask for it with loinc() or snomed().`,
  );
});
