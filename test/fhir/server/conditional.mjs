/** Requests that hold only under a condition: If-Match, and updates, patches and deletions by a search instead of an id. */
import { queryOf, searchOf } from './search.mjs';
import { refusal } from './outcomes.mjs';

const firstTwo = async (repository, type, url) => {
  const search = searchOf(type, queryOf(url));
  if (!search.filters?.length) throw refusal(400, `"${url}" does not say which ${type} is meant`);
  const { entry = [] } = await repository.search({ ...search, count: 2, offset: 0, sortRules: undefined });
  if (entry.length > 1) throw refusal(412, `"${url}" fits more than one ${type}`);
  return entry[0]?.resource;
};

/** @returns {Promise<object | undefined>} the one resource that a search finds; more than one is refused with 412 */
export const onlyMatch = firstTwo;

/**
 * Turns `PUT Goal?identifier=…` into `PUT Goal/<id>`, and the same for PATCH and DELETE.
 * @returns {Promise<string | undefined>} the id; undefined where nothing fits
 */
export async function idOfConditional(repository, type, url, resource) {
  const match = await onlyMatch(repository, type, url);
  if (!match) return undefined;
  if (resource?.id && resource.id !== match.id)
    throw refusal(400, `The resource says that its id is ${resource.id}, but "${url}" fits ${type}/${match.id}`);
  return match.id;
}

const versionsIn = (header) =>
  header.split(',').map((one) =>
    one
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1'),
  );

/** @throws with 412 where the resource has another version than the one that the client has seen, or is not there */
export async function assertVersion(repository, type, id, header) {
  if (!header) return;
  if (!id || !repository.exists(type, id)) throw refusal(412, `There is no ${type}${id ? `/${id}` : ''} of version ${header}`);
  const { versionId } = (await repository.readResource(type, id)).meta;
  const wanted = versionsIn(header);
  if (!wanted.includes('*') && !wanted.includes(versionId))
    throw refusal(412, `${type}/${id} has version ${versionId} by now, not ${header}`);
}
