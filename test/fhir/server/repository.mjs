/**
 * The memory of the server: MemoryRepository of @medplum/fhir-router with what it lacks. Transactions take back what they did; versions
 * are given by the server; deleted resources stay in the history; what is not R4 is not kept.
 */
import './web-socket.mjs';
import { deepClone, matchesSearchRequest } from '@medplum/core';
import { MemoryRepository } from '@medplum/fhir-router';
import { assertResource } from './check.mjs';
import { IdentifierIndex } from './identifiers.mjs';
import { refusal } from './outcomes.mjs';
import { sorted } from './search.mjs';

/**
 * @typedef {object} Version
 * @property {'POST' | 'PUT' | 'DELETE'} method
 * @property {string} versionId
 * @property {string} at
 * @property {object} [resource] absent where it was deleted
 */

export class VersionedRepository extends MemoryRepository {
  /** @type {Map<string, Map<string, object | undefined>>} undefined where it was deleted, so that its place is kept */
  #current = new Map();
  /** @type {Map<string, Version[]>} oldest first, by `Type/id` */
  #versions = new Map();
  #identifiers = new IdentifierIndex();
  /** @type {{ undo: () => void, before?: object, after?: object }[] | undefined} what the running transaction did */
  #changes;
  #nameVersion;

  /** @param {{ opaqueVersions?: boolean }} [options] */
  constructor({ opaqueVersions = false } = {}) {
    super();
    this.#nameVersion = opaqueVersions ? () => this.generateId() : (count) => String(count + 1);
  }

  /** A new resource. The id is the server's, but for a transaction, which has named it already. */
  async createResource(resource, { assignedId = false } = {}) {
    return this.#store({ ...resource, id: assignedId && resource.id ? resource.id : this.generateId() }, 'POST');
  }

  async updateResource(resource) {
    return this.#store(resource, 'PUT');
  }

  async readResource(type, id) {
    const resource = this.#current.get(type)?.get(id);
    if (resource) return deepClone(resource);
    throw this.#versions.has(`${type}/${id}`)
      ? refusal(410, `${type}/${id} was deleted`)
      : refusal(404, `There is no ${type}/${id}`);
  }

  exists(type, id) {
    return this.#current.get(type)?.get(id) !== undefined;
  }

  /** @returns {object[]} copies of all resources of a type */
  all(type) {
    return [...(this.#current.get(type)?.values() ?? [])].filter(Boolean).map(deepClone);
  }

  /** @returns {Version[]} oldest first */
  versions(type, id) {
    return (this.#versions.get(`${type}/${id}`) ?? []).map((version) => ({ ...version }));
  }

  async readHistory(type, id, { offset = 0, limit } = {}) {
    const versions = this.versions(type, id).reverse();
    if (versions.length === 0) throw refusal(404, `There is no ${type}/${id}`);
    const entry = versions.slice(offset, limit === undefined ? undefined : offset + limit).map((version) => ({
      fullUrl: `${type}/${id}`,
      ...(version.resource && { resource: deepClone(version.resource) }),
      request: { method: version.method, url: version.method === 'POST' ? type : `${type}/${id}` },
      response: {
        status: version.method === 'POST' ? '201' : version.method === 'PUT' ? '200' : '204',
        etag: `W/"${version.versionId}"`,
        lastModified: version.at,
      },
    }));
    return { resourceType: 'Bundle', type: 'history', total: versions.length, ...(entry.length > 0 && { entry }) };
  }

  async readVersion(type, id, versionId) {
    const version = this.#versions.get(`${type}/${id}`)?.find((one) => one.versionId === versionId);
    if (!version) throw refusal(404, `${type}/${id} has no version ${versionId}`);
    if (!version.resource) throw refusal(410, `${type}/${id} was deleted with version ${versionId}`);
    return deepClone(version.resource);
  }

  async deleteResource(type, id) {
    await this.readResource(type, id);
    this.#write(type, id, 'DELETE');
  }

  async search({ resourceType: type, filters, sortRules, offset = 0, count, ...rest }, accept = () => true) {
    const kept = this.#current.get(type) ?? new Map();
    const ids = this.#identifiers.candidates(type, filters) ?? [...kept.keys()];
    const request = { resourceType: type, filters, ...rest };
    const found = ids.map((id) => kept.get(id)).filter((one) => one && matchesSearchRequest(one, request) && accept(one));
    const page = sorted(found, type, sortRules).slice(offset, count === undefined ? undefined : offset + count);
    const entry = page.map((resource) => ({ resource: deepClone(resource), search: { mode: 'match' } }));
    return { resourceType: 'Bundle', type: 'searchset', total: found.length, ...(entry.length > 0 && { entry }) };
  }

  /** All or nothing. `inspect` sees what was changed before it counts, and may refuse it by throwing. */
  async withTransaction(callback, { inspect } = {}) {
    if (this.#changes) return callback(undefined);
    const changes = (this.#changes = []);
    try {
      const result = await callback(undefined);
      await inspect?.(changes);
      return result;
    } catch (error) {
      for (const { undo } of changes.reverse()) undo();
      throw error;
    } finally {
      this.#changes = undefined;
    }
  }

  #store(given, method) {
    const resource = deepClone(given);
    // Versions and times are the server's, whatever the client says.
    delete resource.meta?.versionId;
    delete resource.meta?.lastUpdated;
    if (resource.meta && Object.keys(resource.meta).length === 0) delete resource.meta;
    assertResource(resource);
    return deepClone(this.#write(resource.resourceType, resource.id, method, resource));
  }

  #write(type, id, method, resource) {
    const reference = `${type}/${id}`;
    const versions = this.#versions.get(reference) ?? [];
    const kept = this.#current.get(type) ?? new Map();
    const before = kept.get(id);
    const versionId = this.#nameVersion(versions.length);
    const at = new Date().toISOString();
    const after = resource && { ...resource, meta: { ...resource.meta, versionId, lastUpdated: at } };
    this.#versions.set(reference, [...versions, { method, versionId, at, ...(after && { resource: after }) }]);
    this.#current.set(type, kept);
    this.#setCurrent(kept, type, id, after);
    this.#changes?.push({
      before,
      after,
      undo: () => {
        this.#setCurrent(kept, type, id, before);
        this.#versions.set(reference, versions);
        if (versions.length > 0) return;
        this.#versions.delete(reference);
        kept.delete(id);
      },
    });
    return after;
  }

  #setCurrent(kept, type, id, resource) {
    this.#identifiers.change(type, id, kept.get(id), resource);
    kept.set(id, resource);
  }
}
