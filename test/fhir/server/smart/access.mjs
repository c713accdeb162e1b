/** What the bearer of a token may reach: what its scopes name, and of that only what belongs to the patient in context. */
import { refusal } from '../outcomes.mjs';
import { queryOf } from '../search.mjs';
import { allows } from './scopes.mjs';

/** Of everybody, to read. */
const sharedTypes = ['CodeSystem', 'Practitioner'];
const letters = { POST: 'c', PUT: 'u', PATCH: 'u', DELETE: 'd' };

export class PatientAccess {
  #repository;
  #baseUrl;
  #scope;
  #patient;

  /** @param {{ repository: object, baseUrl: string, scope: string, patient?: string }} options patient: id; absent: all patients */
  constructor({ repository, baseUrl, scope, patient }) {
    this.#repository = repository;
    this.#baseUrl = baseUrl;
    this.#scope = scope;
    this.#patient = patient && `Patient/${patient}`;
  }

  /** @throws with 403 where a search names another patient; without a patient it finds only what belongs to the one in context */
  assertSearch({ method, url, body }) {
    const [type, id] = url.split('?')[0].split('/');
    const isSearch = (method === 'GET' && type && !id) || (method === 'POST' && id === '_search');
    if (!isSearch) return;
    if (!allows(this.#scope, type, 's')) throw refusal(403, `The scopes do not allow to search ${type}`);
    const query = { ...queryOf(url), ...(id === '_search' && body) };
    const named = ['patient', 'subject', 'subject:Patient']
      .flatMap((name) => query[name] ?? [])
      .flatMap((value) => value.split(','));
    for (const one of named) {
      if (this.#patient && ![this.#patient, this.#patient.slice('Patient/'.length)].includes(this.#relative(one)))
        throw refusal(403, `The token is for ${this.#patient}, not for ${one}`);
    }
  }

  /** @throws with 403 where an answer shows what is not for this token */
  assertAnswer(resource) {
    if (!resource || resource.resourceType === 'OperationOutcome' || resource.type === 'searchset') return;
    const shown = resource.type === 'history' ? resource.entry.flatMap((one) => one.resource ?? []) : [resource];
    for (const one of shown) if (!this.mayRead(one)) throw this.#refuse(one);
  }

  /** @throws with 403 where something of somebody else would change, or become somebody else's */
  assertChanges(changes) {
    for (const { before, after } of changes) {
      const { resourceType } = after ?? before;
      const letter = !before ? letters.POST : !after ? letters.DELETE : letters.PUT;
      if (!allows(this.#scope, resourceType, letter)) throw refusal(403, `The scopes do not allow to write ${resourceType}`);
      for (const one of [before, after]) if (one && !this.#isOfPatient(one)) throw this.#refuse(one);
    }
  }

  mayRead(resource) {
    if (!allows(this.#scope, resource.resourceType, 'r')) return false;
    return sharedTypes.includes(resource.resourceType) || this.#isOfPatient(resource);
  }

  #isOfPatient(resource) {
    if (!this.#patient) return true;
    const owners = this.#ownersOf(resource);
    return owners.length > 0 && owners.every((one) => one === this.#patient);
  }

  /** Provenance belongs to whom its targets belong to. */
  #ownersOf(resource) {
    if (resource.resourceType === 'Patient') return [`Patient/${resource.id}`];
    if (resource.resourceType === 'Provenance') return resource.target.flatMap(({ reference }) => this.#ownersAt(reference));
    return [resource.subject, resource.patient, resource.for].flatMap((one) =>
      one?.reference ? [this.#relative(one.reference)] : [],
    );
  }

  #ownersAt(reference) {
    const [type, id] = this.#relative(reference).split('/');
    if (type === 'Patient') return [`Patient/${id}`];
    const versions = this.#repository.versions(type, id);
    const newest = versions.filter(({ resource }) => resource).at(-1)?.resource;
    // Not there, so that nobody can say whose it is.
    return newest ? this.#ownersOf(newest) : ['unknown'];
  }

  #relative(reference) {
    return reference.replace(`${this.#baseUrl}/`, '');
  }

  #refuse({ resourceType, id }) {
    return refusal(403, `${resourceType}/${id} does not belong to ${this.#patient ?? 'anybody'}, for whom the token is`);
  }
}
