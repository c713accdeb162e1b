/** The codes of bindings of strength `required`, which validateResource of @medplum/core 4.5 does not look at. */
import { crawlTypedValue, toTypedValue } from '@medplum/core';

/** Not listed anywhere in R4: they are lists of others (media types, currencies). */
const listedElsewhere = new Set(['http://hl7.org/fhir/ValueSet/mimetypes', 'http://hl7.org/fhir/ValueSet/currencies']);

/** @type {Map<string, object>} value sets and code systems by `ValueSet <url>` and `CodeSystem <url>` */
const known = new Map();
/** @type {Map<string, Set<string> | undefined>} `system|code` of each value set that was asked for */
const expanded = new Map();

export function indexRequiredCodes(bundles) {
  for (const bundle of bundles)
    for (const { resource } of bundle.entry) known.set(`${resource.resourceType} ${resource.url}`, resource);
}

function* conceptsOf(concepts = []) {
  for (const concept of concepts) {
    yield concept.code;
    yield* conceptsOf(concept.concept);
  }
}

function* codesOf({ system, concept, valueSet = [] }) {
  for (const url of valueSet) yield* expand(url);
  if (!system) return;
  const codes = concept ? concept.map(({ code }) => code) : [...conceptsOf(known.get(`CodeSystem ${system}`)?.concept)];
  if (codes.length === 0) throw new Error(`The definitions hold no codes of ${system}.`);
  for (const code of codes) yield `${system}|${code}`;
}

/** @returns {Set<string>} every `system|code` of a value set */
function expand(canonical) {
  const url = canonical.split('|')[0];
  if (!expanded.has(url)) {
    const valueSet = known.get(`ValueSet ${url}`);
    if (!valueSet) throw new Error(`The definitions hold no value set ${url}.`);
    const codes = new Set(valueSet.compose.include.flatMap((include) => [...codesOf(include)]));
    for (const exclude of valueSet.compose.exclude ?? []) for (const code of codesOf(exclude)) codes.delete(code);
    expanded.set(url, codes);
  }
  return expanded.get(url);
}

const codingsOf = (type, value) => {
  if (type === 'code') return [{ code: value }];
  if (type === 'Coding') return [value];
  return type === 'CodeableConcept' ? (value.coding ?? []) : [];
};

const isAllowed = (codes, { system, code }) =>
  code === undefined || (system ? codes.has(`${system}|${code}`) : [...codes].some((one) => one.endsWith(`|${code}`)));

/**
 * @param {object} resource whose shape has been found right
 * @returns {{ path: string, text: string }[]} codes that R4 does not allow at their place
 */
export function codeProblems(resource) {
  const problems = [];
  crawlTypedValue(
    toTypedValue(resource),
    {
      visitProperty(_parent, key, _path, values, schema) {
        const binding = schema.elements[key]?.binding;
        const url = binding?.valueSet?.split('|')[0];
        if (binding?.strength !== 'required' || !url || listedElsewhere.has(url)) return;
        for (const { type, value, path } of values.flat()) {
          for (const coding of value === undefined ? [] : codingsOf(type, value))
            if (!isAllowed(expand(url), coding)) problems.push({ path, text: `"${coding.code}" is not a code of ${url}` });
        }
      },
    },
    { skipMissingProperties: true },
  );
  return problems;
}
