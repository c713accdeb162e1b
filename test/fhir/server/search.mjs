/** Searches: what is asked for must be known here, so that a parameter with a slip of the pen never finds everything, or nothing. */
import './web-socket.mjs';
import { evalFhirPath, getSearchParameter, parseSearchRequest } from '@medplum/core';
import { refusal } from './outcomes.mjs';

const typesOfParameters = new Set(['reference', 'string', 'uri', 'token', 'date']);

function parameterOf(type, code) {
  const parameter = getSearchParameter(type, code);
  if (!parameter || !typesOfParameters.has(parameter.type))
    throw refusal(400, `The search parameter "${code}" is not supported for ${type}`);
  return parameter;
}

const isCount = (value) => value === undefined || (Number.isInteger(value) && value >= 0);

/** `patient=1` means `patient=Patient/1`, where only one type can be meant each of them. */
function withTypes(parameter, filter) {
  if (parameter.type !== 'reference') return filter;
  const targets = parameter.code === 'patient' ? ['Patient'] : (parameter.target ?? []);
  const value = filter.value
    .split(',')
    .flatMap((one) =>
      one === '' || one.includes('/') || one.includes(':') ? [one] : targets.map((target) => `${target}/${one}`),
    )
    .join(',');
  return { ...filter, value };
}

/**
 * @param {string} type
 * @param {Record<string, string | string[]>} query
 * @returns {import('@medplum/core').SearchRequest}
 */
export function searchOf(type, query) {
  const search = parseSearchRequest(type, query);
  if (search.include || search.revInclude) throw refusal(400, 'Including other resources is not supported');
  if (!isCount(search.count) || !isCount(search.offset)) throw refusal(400, '_count and _offset are whole numbers from 0');
  for (const { code } of search.sortRules ?? []) parameterOf(type, code);
  return { ...search, filters: search.filters?.map((filter) => withTypes(parameterOf(type, filter.code), filter)) };
}

/** @param {string} url such as `Goal?identifier=system|value` */
export const queryOf = (url) => {
  const query = {};
  for (const [name, value] of new URLSearchParams(url.split('?')[1] ?? ''))
    query[name] = name in query ? [query[name], value].flat() : value;
  return query;
};

const asText = (resource, expression) => JSON.stringify(evalFhirPath(expression, resource));
const compared = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** The first rule weighs most. What is equal stays in the order in which it was kept. */
export function sorted(resources, type, rules = []) {
  return [...rules].reverse().reduce((list, { code, descending }) => {
    const { expression } = parameterOf(type, code);
    const keyed = list.map((resource) => ({ resource, key: asText(resource, expression) }));
    keyed.sort((left, right) => compared(left.key, right.key) * (descending ? -1 : 1));
    return keyed.map(({ resource }) => resource);
  }, resources);
}

/** Links of a page of results, by `_offset`. */
export function pageLinks(baseUrl, type, query, { count, offset = 0 }, total) {
  const link = (relation, from) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) parameters.append(name, one);
    if (from === 0) parameters.delete('_offset');
    else parameters.set('_offset', String(from));
    return { relation, url: `${baseUrl}/${type}${parameters.size > 0 ? `?${parameters}` : ''}` };
  };
  if (!count) return [link('self', offset)];
  return [
    link('self', offset),
    ...(offset > 0 ? [link('previous', Math.max(0, offset - count))] : []),
    ...(offset + count < total ? [link('next', offset + count)] : []),
  ];
}
